-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The order book. Instants are UTC seconds, days are Julian day numbers, money is minor units with
-- its currency. What is not known is NULL. Runs in the sqlite3 shell as it is.

-- @statement
-- One row. While the journal takes a change back, events may leave the book.
CREATE TABLE book_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    taking_back INTEGER NOT NULL CHECK (taking_back IN (0, 1))
) STRICT;
-- @statement
INSERT INTO book_state (id, taking_back) VALUES (1, 0);

-- @statement
-- One row per change of the book: an import of any size, one recorded event, one edit.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL CHECK (kind >= 0),
    at INTEGER NOT NULL,
    subject TEXT NOT NULL,
    orders INTEGER NOT NULL DEFAULT 0 CHECK (orders >= 0),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- @statement
CREATE TABLE sellers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    site_id TEXT NOT NULL,
    url TEXT NOT NULL,
    extra TEXT NOT NULL,
    UNIQUE (name, site_id, url, extra)
) STRICT;

-- @statement
-- created_by: the change that brought the order. changed_by: the one that wrote it last, NULL where
-- it was written outside of any; undo leaves such an order alone.
CREATE TABLE orders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    market TEXT NOT NULL,
    number TEXT CHECK (number <> ''),
    site TEXT CHECK (site <> ''),
    country TEXT CHECK (country <> ''),
    status TEXT NOT NULL CHECK (status <> ''),
    status_text TEXT CHECK (status_text <> ''),
    observed_at INTEGER,
    observed_stated INTEGER NOT NULL CHECK (observed_stated IN (0, 1)),
    total_minor INTEGER,
    total_currency TEXT,
    payment_method TEXT CHECK (payment_method <> ''),
    end_reason TEXT CHECK (end_reason <> ''),
    checkout_id TEXT CHECK (checkout_id <> ''),
    shipping TEXT CHECK (shipping <> ''),
    seller_id INTEGER REFERENCES sellers (id) ON DELETE RESTRICT,
    url TEXT CHECK (url <> ''),
    extra TEXT CHECK (extra <> ''),
    created_by INTEGER REFERENCES changes (id) ON DELETE SET NULL,
    changed_by INTEGER REFERENCES changes (id) ON DELETE SET NULL,
    CHECK ((total_minor IS NULL) = (total_currency IS NULL)),
    UNIQUE (market, number)
) STRICT;
-- @statement
CREATE INDEX orders_by_change ON orders (created_by) WHERE created_by IS NOT NULL;

-- @statement
-- The buyer's own words about an order, apart from what sources tell.
CREATE TABLE order_notes (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    note TEXT NOT NULL CHECK (note <> '')
) STRICT;
-- @statement
CREATE TABLE order_tags (
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    tag TEXT NOT NULL,
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;
-- @statement
CREATE INDEX order_tags_by_tag ON order_tags (tag, order_id);

-- @statement
CREATE TABLE items (
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    line_id TEXT CHECK (line_id <> ''),
    product_id TEXT CHECK (product_id <> ''),
    sku TEXT CHECK (sku <> ''),
    title TEXT CHECK (title <> ''),
    variant TEXT CHECK (variant <> ''),
    quantity INTEGER,
    price_minor INTEGER,
    price_currency TEXT,
    url TEXT CHECK (url <> ''),
    extra TEXT CHECK (extra <> ''),
    CHECK ((price_minor IS NULL) = (price_currency IS NULL)),
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

-- @statement
-- items: the line ids in this parcel, a JSON array.
CREATE TABLE parcels (
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    number TEXT CHECK (number <> ''),
    carrier TEXT CHECK (carrier <> ''),
    items TEXT CHECK (items IS NULL OR json_valid (items)),
    extra TEXT CHECK (extra <> ''),
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

-- @statement
CREATE TABLE discounts (
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT CHECK (kind <> ''),
    amount_minor INTEGER,
    amount_currency TEXT,
    extra TEXT CHECK (extra <> ''),
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL)),
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

-- @statement
-- day is NULL for an instant; last_at is NULL where it equals first_at.
CREATE TABLE order_dates (
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind INTEGER NOT NULL CHECK (kind >= 0),
    provenance INTEGER NOT NULL CHECK (provenance >= 0),
    day INTEGER,
    first_at INTEGER NOT NULL,
    last_at INTEGER,
    seen_at INTEGER,
    quote TEXT CHECK (quote <> ''),
    extra TEXT CHECK (extra <> ''),
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

-- @statement
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    day INTEGER,
    first_at INTEGER,
    last_at INTEGER,
    recorded_at INTEGER,
    source TEXT CHECK (source <> ''),
    case_id TEXT CHECK (case_id <> ''),
    item TEXT CHECK (item <> ''),
    amount_minor INTEGER,
    amount_currency TEXT,
    note TEXT CHECK (note <> ''),
    extra TEXT CHECK (extra <> ''),
    retracted_at INTEGER,
    CHECK (first_at IS NOT NULL OR (day IS NULL AND last_at IS NULL)),
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL))
) STRICT;
-- @statement
CREATE INDEX events_by_order ON events (order_id);
-- @statement
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
WHEN NOT (OLD.retracted_at IS NULL AND NEW.retracted_at IS NOT NULL
    AND NEW.id IS OLD.id AND NEW.order_id IS OLD.order_id AND NEW.kind IS OLD.kind
    AND NEW.day IS OLD.day AND NEW.first_at IS OLD.first_at AND NEW.last_at IS OLD.last_at
    AND NEW.recorded_at IS OLD.recorded_at AND NEW.source IS OLD.source
    AND NEW.case_id IS OLD.case_id AND NEW.item IS OLD.item
    AND NEW.amount_minor IS OLD.amount_minor AND NEW.amount_currency IS OLD.amount_currency
    AND NEW.note IS OLD.note AND NEW.extra IS OLD.extra)
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed, only retracted');
END;
-- @statement
CREATE TRIGGER events_never_leave BEFORE DELETE ON events
WHEN (SELECT taking_back FROM book_state) = 0
BEGIN
    SELECT RAISE(ABORT, 'an event leaves the book only when its change is taken back');
END;

-- @statement
-- What a change found before it wrote: the whole order, or NULL for one that it removed nothing of.
CREATE TABLE journal (
    change_id INTEGER NOT NULL REFERENCES changes (id) ON DELETE CASCADE,
    order_id INTEGER NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    created_by INTEGER,
    changed_by INTEGER,
    image BLOB NOT NULL,
    PRIMARY KEY (change_id, order_id)
) STRICT, WITHOUT ROWID;

-- @statement
-- order_id 0: a draft that belongs to no order.
CREATE TABLE drafts (
    kind TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (kind, order_id)
) STRICT, WITHOUT ROWID;
-- @statement
CREATE TRIGGER drafts_leave_with_their_order AFTER DELETE ON orders
BEGIN
    DELETE FROM drafts WHERE order_id = OLD.id;
END;
-- @statement
CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- @statement
-- What the table of orders shows, sorts and filters by. groups: one bit per saved filter.
CREATE TABLE order_row (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    groups INTEGER NOT NULL,
    market TEXT NOT NULL,
    number TEXT,
    title TEXT,
    title_key TEXT,
    seller TEXT,
    seller_key TEXT,
    placed_at INTEGER,
    total_minor INTEGER,
    total_currency TEXT,
    status INTEGER NOT NULL,
    case_kind INTEGER,
    case_step TEXT,
    situation TEXT,
    next_step TEXT,
    deadline INTEGER,
    deadline_kind INTEGER,
    valid_until INTEGER,
    stale INTEGER NOT NULL CHECK (stale IN (0, 1)),
    can_cancel INTEGER NOT NULL CHECK (can_cancel IN (0, 1)),
    needs_user INTEGER NOT NULL CHECK (needs_user IN (0, 1)),
    tone INTEGER NOT NULL,
    pack TEXT NOT NULL
) STRICT;
-- @statement
CREATE INDEX order_row_by_deadline ON order_row (deadline, order_id, groups);
-- @statement
-- Refunds expected and overdue: money on its way back.
CREATE INDEX order_row_money_back ON order_row (total_currency, total_minor) WHERE groups & 24;
-- @statement
CREATE INDEX order_row_by_validity ON order_row (pack, valid_until);

-- @statement
-- Folded words, two spaces before each: the trigram "  w" finds words that begin with w, " we" those
-- with we, longer ones any place of the text. A character of a script without spaces is a word.
CREATE TABLE order_search (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
-- @statement
CREATE VIRTUAL TABLE order_fts USING fts5 (
    text, content = 'order_search', content_rowid = 'order_id',
    tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
);
-- @statement
-- Texts that a running transaction has changed, with what the index still holds of them. The index
-- is brought up to date in one go before the commit (each statement that could fail on its own would
-- make it write out what it holds so far), so this table is empty between transactions.
CREATE TABLE order_search_pending (
    order_id INTEGER PRIMARY KEY,
    indexed_text TEXT
) STRICT;
-- @statement
CREATE TRIGGER order_search_added AFTER INSERT ON order_search
BEGIN
    INSERT OR IGNORE INTO order_search_pending (order_id) VALUES (NEW.order_id);
END;
-- @statement
CREATE TRIGGER order_search_removed AFTER DELETE ON order_search
BEGIN
    INSERT OR IGNORE INTO order_search_pending (order_id, indexed_text) VALUES (OLD.order_id, OLD.text);
END;
-- @statement
CREATE TRIGGER order_search_changed AFTER UPDATE ON order_search
BEGIN
    INSERT OR IGNORE INTO order_search_pending (order_id, indexed_text) VALUES (OLD.order_id, OLD.text);
END;
