-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Messages to the seller and from it, and templates of the user's own. The text of a message is its
-- event's note; the program adds it to the search when it runs this step.

-- @statement
ALTER TABLE events ADD COLUMN language TEXT CHECK (language <> '');
-- @statement
ALTER TABLE events ADD COLUMN template TEXT CHECK (template <> '');
-- @statement
ALTER TABLE events ADD COLUMN meaning TEXT CHECK (meaning <> '');
-- @statement
-- Until when the seller asks for time, as day, first_at and last_at are.
ALTER TABLE events ADD COLUMN until_day INTEGER;
-- @statement
ALTER TABLE events ADD COLUMN until_first_at INTEGER;
-- @statement
ALTER TABLE events ADD COLUMN until_last_at INTEGER
    CHECK (until_first_at IS NOT NULL OR (until_day IS NULL AND until_last_at IS NULL));
-- @statement
DROP TRIGGER events_are_never_changed;
-- @statement
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
WHEN NOT (OLD.retracted_at IS NULL AND NEW.retracted_at IS NOT NULL
    AND NEW.id IS OLD.id AND NEW.order_id IS OLD.order_id AND NEW.kind IS OLD.kind
    AND NEW.day IS OLD.day AND NEW.first_at IS OLD.first_at AND NEW.last_at IS OLD.last_at
    AND NEW.recorded_at IS OLD.recorded_at AND NEW.source IS OLD.source
    AND NEW.case_id IS OLD.case_id AND NEW.item IS OLD.item
    AND NEW.amount_minor IS OLD.amount_minor AND NEW.amount_currency IS OLD.amount_currency
    AND NEW.note IS OLD.note AND NEW.extra IS OLD.extra
    AND NEW.language IS OLD.language AND NEW.template IS OLD.template
    AND NEW.meaning IS OLD.meaning AND NEW.until_day IS OLD.until_day
    AND NEW.until_first_at IS OLD.until_first_at AND NEW.until_last_at IS OLD.until_last_at)
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed, only retracted');
END;

-- @statement
-- One row a template. A changed template of the program keeps its id. Lists have commas.
CREATE TABLE templates (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    group_name TEXT CHECK (group_name <> ''),
    situations TEXT CHECK (situations <> ''),
    fields TEXT CHECK (fields <> ''),
    needs TEXT CHECK (needs <> '')
) STRICT, WITHOUT ROWID;
-- @statement
-- original_…: what the program's own template said when this one was made of it.
CREATE TABLE template_texts (
    template TEXT NOT NULL REFERENCES templates (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language <> ''),
    title TEXT CHECK (title <> ''),
    text TEXT CHECK (text <> ''),
    original_title TEXT CHECK (original_title <> ''),
    original_text TEXT CHECK (original_text <> ''),
    PRIMARY KEY (template, language)
) STRICT, WITHOUT ROWID;

-- @statement
ALTER TABLE journal_values RENAME TO journal_values_before;
-- @statement
-- The journal keeps templates too (what: 2).
CREATE TABLE journal_values (
    change_id INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
    what INTEGER NOT NULL CHECK (what IN (0, 1, 2)),
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (change_id, what, name)
) STRICT, WITHOUT ROWID;
-- @statement
INSERT INTO journal_values (change_id, what, name, value)
SELECT change_id, what, name, value FROM journal_values_before;
-- @statement
DROP TABLE journal_values_before;
