// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/templatelibrary.h"
#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "formats/templates/templatefile.h"
#include "presentation/messagecomposer.h"
#include "support/fakekeptvalues.h"

namespace recourse::test {

/** Templates that a test sets; at first the shipped ones. */
class FakeTemplateLibrary final : public domain::TemplateLibrary
{
public:
    QList<domain::MessageTemplate> all = formats::shippedTemplates();
    QStringList own;
    quint64 number = 1;

    [[nodiscard]] QList<domain::MessageTemplate> templates() const override { return all; }
    [[nodiscard]] QStringList ownIds() const override { return own; }
    [[nodiscard]] quint64 version() const override { return number; }
};

/** What a composer needs of the program, with settings that are kept in memory. */
class MessageTools final
{
public:
    [[nodiscard]] presentation::MessageComposer::Tools with(const core::Clock &clock,
                                                            presentation::LanguageSetting &language)
    {
        return {templates,
                clock,
                language,
                settings,
                [](const QString &text, const QString &currency, QChar point) {
                    return formats::readMoney(text, {currency, point});
                },
                &formats::readDate};
    }

    FakeTemplateLibrary templates;
    FakeKeptValues kept;
    presentation::RecentBooks recent{kept};
    presentation::MachineSettings settings{kept, recent};
};

} // namespace recourse::test
