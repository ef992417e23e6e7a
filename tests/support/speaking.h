// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QLocale>
#include <QTimeZone>
#include <QTranslator>

#include "support/englishplurals.h"
#include "wording/regional.h"

namespace recourse::test {

/** The words, the digits and the direction of a language, as the program sets them, until it goes
    out of scope. Needs recourse_i18n. */
class Speaking final
{
public:
    explicit Speaking(const QString &language)
        : m_direction(QApplication::layoutDirection())
        , m_regional{language == QLatin1String("en")
                         ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                         : QLocale(language),
                     QTimeZone("Europe/Berlin")}
    {
        if (language == QLatin1String("en")
            || !m_translator.load(QStringLiteral(":/i18n/recourse_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_plurals);
        else
            QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(m_regional.locale);
        QApplication::setLayoutDirection(m_regional.locale.textDirection());
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_plurals);
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_default);
        QApplication::setLayoutDirection(m_direction);
    }
    Q_DISABLE_COPY_MOVE(Speaking)

    [[nodiscard]] const wording::Regional &regional() const { return m_regional; }

private:
    QLocale m_default;
    Qt::LayoutDirection m_direction;
    wording::Regional m_regional;
    EnglishPlurals m_plurals;
    QTranslator m_translator;
};

} // namespace recourse::test
