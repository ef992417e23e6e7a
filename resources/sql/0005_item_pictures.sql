-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Small pictures of items, made anew from what was saved beside a page. A table of its own: lists
-- and searches walk over items and need none of it.

-- @statement
CREATE TABLE item_pictures (
    order_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    picture BLOB NOT NULL CHECK (length (picture) BETWEEN 1 AND 65536),
    PRIMARY KEY (order_id, position),
    FOREIGN KEY (order_id, position) REFERENCES items (order_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
