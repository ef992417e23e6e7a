// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace recourse::app {

using namespace Qt::StringLiterals;

Languages::Languages() = default;
Languages::~Languages() = default;

QStringList Languages::shipped()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s)
                                  .entryList({u"recourse_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(9).chopped(3);
        if (code != u"en")
            codes.append(code);
    }
    return codes;
}

QString Languages::nearest(const QString &wish)
{
    const QStringList codes = shipped();
    QStringList wishes = QLocale::system().uiLanguages();
    if (!wish.isEmpty())
        wishes.prepend(wish);
    for (const QString &wanted : std::as_const(wishes)) {
        if (codes.contains(wanted))
            return wanted;
        QString language = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
        if (codes.contains(language))
            return language;
    }
    return codes.constFirst();
}

void Languages::use(const QString &code)
{
    m_translators.clear(); // a translator takes itself out when it goes
    m_current = code;
    for (const QString &name : {u"qtbase_"_s, u"recourse_"_s}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QString(u":/i18n/"_s + name + code + u".qm"_s))) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

} // namespace recourse::app
