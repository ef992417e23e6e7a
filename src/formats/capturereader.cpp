// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/capturereader.h"

#include <QRegularExpression>

#include "formats/documents/jsonnode.h"
#include "formats/packs/documentreading.h"
#include "formats/packs/readerpackreader.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::ReadResult;
using domain::Refusal;
using domain::RefusalReason;

namespace {
constexpr int kPerhaps = 40; ///< every JSON text begins so; those who know their own come first

ReadResult refused(const QString &fileName, Refusal why)
{
    ReadResult result;
    result.file = fileName;
    why.file = fileName;
    result.fatal = std::move(why);
    return result;
}
} // namespace

QString CaptureReader::id() const
{
    return u"capture"_s;
}

int CaptureReader::recognise(const QByteArray &head) const
{
    static const QRegularExpression kBegin(u"^\\s*([\\w$.]{1,64}\\()?\\s*[{\\[]"_s);
    return kBegin.match(QString::fromUtf8(headText(head))).hasMatch() ? kPerhaps : 0;
}

ReadResult CaptureReader::read(const QString &fileName, const QByteArray &content,
                               const domain::ReadOptions &options,
                               const domain::ReadProgress &progress) const
{
    const auto text = toUtf8Text(content);
    if (!text)
        return refused(fileName, text.error());
    const auto document = readJsonDocument(*text);
    if (!document)
        return refused(fileName, document.error());
    DocumentReading reading(shippedReaderPacks(), options);
    const bool whole = reading.read(DocumentKind::Json, **document, std::nullopt, progress);
    ReadResult result = reading.take();
    if (!whole) {
        result = ReadResult();
        result.cancelled = true;
    } else if (result.drafts.isEmpty()) {
        Refusal none;
        none.reason = RefusalReason::NotAnOrderFile;
        return refused(fileName, none);
    }
    result.file = fileName;
    for (Refusal &refusal : result.refused)
        refusal.file = fileName;
    return result;
}

} // namespace recourse::formats
