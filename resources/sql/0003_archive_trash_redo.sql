-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Orders that are put aside or thrown away, groups of the user's own, and changes that are done
-- again after they were taken back.

-- @statement
ALTER TABLE orders ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
-- @statement
ALTER TABLE orders ADD COLUMN trashed_at INTEGER;

-- @statement
CREATE TABLE saved_filters (
    name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
    group_bit INTEGER NOT NULL CHECK (group_bit >= 0),
    tag TEXT CHECK (tag <> ''),
    search TEXT CHECK (search <> '')
) STRICT, WITHOUT ROWID;

-- @statement
DROP TRIGGER events_never_leave;
-- @statement
-- taking_back is also set while an order leaves the book with all that it has: its journal keeps it.
CREATE TRIGGER events_never_leave BEFORE DELETE ON events
WHEN (SELECT taking_back FROM book_state) = 0
BEGIN
    SELECT RAISE(ABORT, 'an event leaves the book only with its order or when its change is taken back');
END;

-- @statement
-- 1: taken back and may be done again. Those taken back before this version have no images for it.
ALTER TABLE changes ADD COLUMN redoable INTEGER NOT NULL DEFAULT 0 CHECK (redoable IN (0, 1));

-- @statement
CREATE INDEX changes_to_do_again ON changes (id) WHERE redoable = 1;

-- @statement
ALTER TABLE journal RENAME TO journal_before;
-- @statement
-- The other state of an order: the one before its change while that is done, the one after it while
-- it is taken back. image NULL: the order is not there in that state. kept: taking the change back
-- left the order as it was, because it had been written since, and so does doing it again.
CREATE TABLE journal (
    change_id INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
    order_id INTEGER NOT NULL,
    kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)),
    created_by INTEGER,
    changed_by INTEGER,
    image BLOB,
    PRIMARY KEY (change_id, order_id)
) STRICT, WITHOUT ROWID;
-- @statement
INSERT INTO journal (change_id, order_id, created_by, changed_by, image)
SELECT change_id, order_id, created_by, changed_by, image FROM journal_before;
-- @statement
DROP TABLE journal_before;

-- @statement
-- The same for settings and saved filters (what: 0 and 1). value NULL: not there in that state.
CREATE TABLE journal_values (
    change_id INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
    what INTEGER NOT NULL CHECK (what IN (0, 1)),
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (change_id, what, name)
) STRICT, WITHOUT ROWID;
