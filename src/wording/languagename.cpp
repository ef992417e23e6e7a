// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/languagename.h"

#include <QLocale>

namespace recourse::wording {

using namespace Qt::StringLiterals;

QString languageName(const QString &code)
{
    const QLocale locale(code);
    switch (locale.language()) {
    case QLocale::C:
        return code;
    case QLocale::English: // Qt names these two with the country that it takes for them
        return u"English"_s;
    case QLocale::Spanish:
        return u"español"_s;
    default:
        break;
    }
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : name;
}

} // namespace recourse::wording
