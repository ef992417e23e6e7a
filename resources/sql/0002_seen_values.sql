-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Several sources tell one order, none of them all of it: when a value was seen that was not seen
-- with the order's status. A JSON object of field names and UTC seconds.

-- @statement
ALTER TABLE orders ADD COLUMN seen TEXT CHECK (seen IS NULL OR json_valid (seen));
-- @statement
ALTER TABLE items ADD COLUMN seen TEXT CHECK (seen IS NULL OR json_valid (seen));
-- @statement
ALTER TABLE parcels ADD COLUMN seen TEXT CHECK (seen IS NULL OR json_valid (seen));
