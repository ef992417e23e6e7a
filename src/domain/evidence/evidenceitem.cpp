// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/evidenceitem.h"

#include <algorithm>

namespace recourse::domain {

using namespace Qt::StringLiterals;

QString toName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Other:
        break;
    case EvidenceKind::Photo:
        return u"photo"_s;
    case EvidenceKind::Video:
        return u"video"_s;
    case EvidenceKind::Document:
        return u"document"_s;
    case EvidenceKind::Page:
        return u"page"_s;
    case EvidenceKind::Mail:
        return u"mail"_s;
    case EvidenceKind::Text:
        return u"text"_s;
    }
    return u"other"_s;
}

bool isFingerprint(QStringView text)
{
    constexpr qsizetype kDigits = 64;
    return text.size() == kDigits && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

} // namespace recourse::domain
