-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Files of evidence, whose contents lie beside the book under their SHA-256, and the log of each
-- order's. An order that is taken back comes again under its id, so neither leaves with it.

-- @statement
-- told: what the log says of the row: 1 that it is there, 0 that it was removed, NULL nothing yet.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL,
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    name TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    media_type TEXT CHECK (media_type <> ''),
    captured_at TEXT CHECK (captured_at <> ''),
    camera TEXT CHECK (camera <> ''),
    editor TEXT CHECK (editor <> ''),
    has_place INTEGER NOT NULL CHECK (has_place IN (0, 1)),
    width INTEGER,
    height INTEGER,
    milliseconds INTEGER,
    names_address INTEGER NOT NULL CHECK (names_address IN (0, 1)),
    slot TEXT CHECK (slot <> ''),
    caption TEXT CHECK (caption <> ''),
    removed_at INTEGER,
    told INTEGER CHECK (told IN (0, 1)),
    UNIQUE (order_id, fingerprint)
) STRICT;
-- @statement
-- What the log does not tell yet, of which there is hardly ever a row.
CREATE INDEX evidence_untold ON evidence (id) WHERE told IS NOT (removed_at IS NULL);

-- @statement
CREATE TABLE evidence_log (
    order_id INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    line TEXT NOT NULL,
    PRIMARY KEY (order_id, number)
) STRICT, WITHOUT ROWID;
-- @statement
CREATE TRIGGER evidence_log_is_never_changed BEFORE UPDATE ON evidence_log
BEGIN
    SELECT RAISE(ABORT, 'a line of the log is never changed');
END;
-- @statement
CREATE TRIGGER evidence_log_is_never_shortened BEFORE DELETE ON evidence_log
BEGIN
    SELECT RAISE(ABORT, 'a line of the log is never removed');
END;

-- @statement
ALTER TABLE journal_values RENAME TO journal_values_before;
-- @statement
-- The journal keeps what the buyer says of evidence too (what: 3).
CREATE TABLE journal_values (
    change_id INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
    what INTEGER NOT NULL CHECK (what IN (0, 1, 2, 3)),
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (change_id, what, name)
) STRICT, WITHOUT ROWID;
-- @statement
INSERT INTO journal_values (change_id, what, name, value)
SELECT change_id, what, name, value FROM journal_values_before;
-- @statement
DROP TABLE journal_values_before;
