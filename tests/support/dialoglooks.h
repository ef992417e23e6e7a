// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTest>

#include "ui/common/theme.h"

namespace recourse::test {

/** How a dialog is shown for its picture. */
struct Look
{
    const char *name;
    QString language;
    ui::Appearance appearance;
    double shrunk; ///< of the dialog's own size
    double scale;  ///< pixels of the picture for one of the window
    double font;
};

inline QList<Look> looks()
{
    using ui::Appearance;
    return {{"light", QStringLiteral("en"), Appearance::Light, 1, 1, 10},
            {"dark", QStringLiteral("en"), Appearance::Dark, 1, 1, 10},
            {"small", QStringLiteral("en"), Appearance::Light, 0.85, 1, 10},
            {"sharp", QStringLiteral("en"), Appearance::Light, 1, 2, 10},
            {"german", QStringLiteral("de"), Appearance::Light, 1, 1, 10},
            {"german-small", QStringLiteral("de"), Appearance::Dark, 0.85, 1, 10},
            {"german-large-text", QStringLiteral("de"), Appearance::Light, 1.6, 1, 16},
            {"arabic", QStringLiteral("ar"), Appearance::Light, 1, 1, 10},
            {"arabic-small", QStringLiteral("ar"), Appearance::Dark, 0.85, 1, 10}};
}

/** A row of the test for each look. */
inline void addLooks()
{
    QTest::addColumn<int>("look");
    const auto all = looks();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << int(i);
}

/** The look of the row that runs. */
[[nodiscard]] inline Look look()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (const Look &one : looks()) {
        if (name == QLatin1String(one.name))
            return one;
    }
    return looks().constFirst();
}

} // namespace recourse::test
