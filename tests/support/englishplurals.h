// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace recourse::test {

/** English plurals without the program's translation files: "%n day(s)" becomes "day" or "days". */
class EnglishPlurals final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *,
                                    int n) const override
    {
        if (n < 0)
            return {};
        QString text = QString::fromUtf8(sourceText);
        const bool one = n == 1;
        text.replace(QLatin1String("need(s)"), QLatin1String(one ? "needs" : "need"));
        return text.replace(QLatin1String("(s)"), QLatin1String(one ? "" : "s"));
    }
};

} // namespace recourse::test
