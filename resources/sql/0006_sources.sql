-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What told an order, and a date that something else told: the number of a kind of source, 0 where
-- it is not known. In `seen` a value is the UTC seconds alone or [seconds, kind of source].

-- @statement
ALTER TABLE orders ADD COLUMN source INTEGER NOT NULL DEFAULT 0 CHECK (source >= 0);
-- @statement
ALTER TABLE order_dates ADD COLUMN seen_by INTEGER NOT NULL DEFAULT 0 CHECK (seen_by >= 0);

-- @statement
-- Orders that were paid together.
CREATE INDEX orders_by_checkout ON orders (checkout_id, market) WHERE checkout_id IS NOT NULL;
-- @statement
-- News of a parcel may tell nothing but its number.
CREATE INDEX parcels_by_number ON parcels (number) WHERE number IS NOT NULL;

-- @statement
-- The search finds the orders of a checkout too. The index learns it at once, so nothing is pending.
INSERT INTO order_fts (order_fts, rowid, text)
SELECT 'delete', order_id, text FROM order_search
WHERE order_id IN (SELECT id FROM orders WHERE checkout_id NOT GLOB '*[^0-9]*');
-- @statement
UPDATE order_search SET text = text || char (10) || '  '
    || (SELECT checkout_id FROM orders WHERE id = order_id)
WHERE order_id IN (SELECT id FROM orders WHERE checkout_id NOT GLOB '*[^0-9]*');
-- @statement
INSERT INTO order_fts (rowid, text)
SELECT order_id, text FROM order_search
WHERE order_id IN (SELECT id FROM orders WHERE checkout_id NOT GLOB '*[^0-9]*');
-- @statement
DELETE FROM order_search_pending;
