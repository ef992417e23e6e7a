// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/capturereader.h"

#include <QRegularExpression>

#include "formats/documents/jsonnode.h"
#include "formats/packs/documentreading.h"
#include "formats/saidof.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::ReadResult;

namespace {
constexpr int kPerhaps = 40; ///< every JSON text begins so; those who know their own come first
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
        return fatalOf(fileName, text.error());
    const auto document = readJsonDocument(*text);
    if (!document)
        return fatalOf(fileName, document.error());
    DocumentReading reading(*m_packs, options);
    if (!reading.read(DocumentKind::Json, **document, std::nullopt, progress))
        return cancelledAt(fileName);
    return saidOf(fileName, reading.take());
}

} // namespace recourse::formats
