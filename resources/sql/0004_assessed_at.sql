-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rows that were assessed while the clock was ahead are found when it goes back. Where it is not
-- known when a row was assessed, it counts as made before any instant.

-- @statement
ALTER TABLE order_row ADD COLUMN assessed_at INTEGER NOT NULL DEFAULT 0;
-- @statement
CREATE INDEX order_row_by_assessment ON order_row (pack, assessed_at);
