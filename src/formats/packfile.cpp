// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packfile.h"

#include <QFile>
#include <QFileInfo>

#include "formats/packs/readerpackreader.h"
#include "formats/strictjson.h"

namespace recourse::formats {

core::Result<QByteArray, domain::Refusal> packText(const QString &path, qsizetype largest)
{
    domain::Refusal unreadable;
    unreadable.file = path;
    unreadable.reason = domain::RefusalReason::UnreadableFile;
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return core::failure(unreadable);
    // One byte more shows that it is too large; what lies behind a name may never end.
    QByteArray text = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return core::failure(unreadable);
    return text;
}

bool saysReaderPack(const QByteArray &text)
{
    const auto root = parseStrictJson(text);
    const JsonValue *format = root ? root->member(u"format") : nullptr;
    return format && format->text() == kReaderFormat;
}

} // namespace recourse::formats
