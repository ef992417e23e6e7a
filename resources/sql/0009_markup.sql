-- SPDX-FileCopyrightText: 2026 The Recourse developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is drawn on the copies of a picture of evidence, as JSON; the original stays as it is.

-- @statement
ALTER TABLE evidence ADD COLUMN markup TEXT CHECK (markup <> '');
