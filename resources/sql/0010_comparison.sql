-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the buyer says of a picture of what came beside what was promised, as JSON.

-- @statement
ALTER TABLE evidence ADD COLUMN comparison TEXT CHECK (comparison <> '');
