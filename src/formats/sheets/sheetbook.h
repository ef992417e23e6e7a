// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include "formats/sheets/sheettable.h"
#include "formats/sheets/ziparchive.h"

namespace recourse::formats {

using SheetOr = core::Result<std::unique_ptr<SheetTable>, domain::RefusalReason>;

/** The sheets of one spreadsheet file, in their order. */
class SheetBook
{
public:
    virtual ~SheetBook() = default;
    [[nodiscard]] virtual qsizetype count() const = 0;
    /** Each is asked for once. `goOn` is asked now and then; TooLarge where it said no. */
    [[nodiscard]] virtual SheetOr sheet(qsizetype index, const std::function<bool()> &goOn) = 0;
};

using SheetBookOr = core::Result<std::unique_ptr<SheetBook>, domain::RefusalReason>;

/** Of an Office Open XML workbook (.xlsx); the archive must outlive the book. */
[[nodiscard]] SheetBookOr openXlsx(ZipArchive &archive);
/** Of an OpenDocument spreadsheet (.ods); the archive must outlive the book. */
[[nodiscard]] SheetBookOr openOds(ZipArchive &archive, const std::function<bool()> &goOn);

} // namespace recourse::formats
