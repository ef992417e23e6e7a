// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QString>
#include <QStringList>

class QTranslator;

namespace recourse::app {

/** The languages that the program ships, and the one that it speaks. GUI thread. */
class Languages final
{
public:
    Languages();
    ~Languages();

    /** Codes of all shipped languages, English first. */
    [[nodiscard]] static QStringList shipped();
    /** The shipped language nearest to the wish; the system's where the wish is empty or not
     * shipped. */
    [[nodiscard]] static QString nearest(const QString &wish);

    [[nodiscard]] const QString &current() const { return m_current; }
    /** Installs our texts and Qt's, and turns the layout's direction. Widgets get LanguageChange.
     */
    void use(const QString &code);

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace recourse::app
