// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"
#include "presentation/messagecomposer.h"
#include "support/cancellationorders.h"
#include "support/fakeclock.h"
#include "support/messagetools.h"

namespace recourse::test {

/** A composer for a German buyer, over the shipped pack and the shipped templates. */
class ComposerFixture : public QObject
{
protected:
    using MessageComposer = presentation::MessageComposer;
    using MessageFieldView = presentation::MessageFieldView;
    using Side = MessageComposer::Side;

    void readRules()
    {
        m_rules = formats::shippedRules();
        m_pack = m_rules.mainPack();
    }
    void beginAnew()
    {
        m_tools = std::make_unique<MessageTools>();
        m_language.setRegional({QLocale(QLocale::German), QTimeZone("Europe/Berlin")});
        m_composer = std::make_unique<MessageComposer>(m_tools->with(m_clock, m_language));
    }
    static domain::Event anEvent(domain::EventKind kind, const char *at)
    {
        domain::Event event;
        event.kind = kind;
        event.at = domain::Moment::at(instant(at));
        return event;
    }
    void about(const domain::Order &order)
    {
        m_order = order;
        m_assessment = domain::assess(order, m_pack, m_clock.now());
        m_composer->setOrder(m_order, m_assessment, m_pack);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const MessageFieldView &one : m_composer->fields())
            all.append(one.name);
        return all;
    }
    [[nodiscard]] MessageFieldView field(const QString &name) const
    {
        for (const MessageFieldView &one : m_composer->fields()) {
            if (one.name == name)
                return one;
        }
        return {};
    }

    domain::RulesLibrary m_rules;
    domain::RulesPack m_pack; ///< the shipped one; a test may change it
    FakeClock m_clock{"2026-11-21T12:00:00Z"};
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::German), QTimeZone("Europe/Berlin")}};
    std::unique_ptr<MessageTools> m_tools;
    std::unique_ptr<MessageComposer> m_composer;
    domain::Order m_order;
    domain::Assessment m_assessment;
};

} // namespace recourse::test
