// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/messagecomposer.h"

#include <algorithm>
#include <utility>

#include "domain/messages/templatechoice.h"
#include "domain/messages/together.h"
#include "presentation/messagespelling.h"
#include "wording/messagewords.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::FilledMessage;
using domain::MessageTemplate;

namespace {

const QString kEnglish = u"en"_s;

} // namespace

MessageComposer::MessageComposer(Tools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_spelling(std::make_unique<MessageSpelling>(*this, m_tools.spelling))
{
    connect(&m_tools.settings, &MachineSettings::changed, this, &MessageComposer::changed);
    connect(&m_tools.language, &LanguageSetting::changed, this, &MessageComposer::speak);
    reload();
}

MessageComposer::~MessageComposer() = default;

void MessageComposer::reload()
{
    const quint64 version = m_tools.templates.version();
    const QString spoken = buyersLanguage();
    if (!m_finder.templates().isEmpty() && version == m_version && spoken == m_spoken)
        return;
    m_version = version;
    m_spoken = spoken;
    m_finder.setTemplates(m_tools.templates.templates(), m_tools.templates.ownIds(), spoken);
    if (m_pack)
        m_finder.rank(m_assessment, *m_pack);
    emit changed();
}

/** Another language writes days and amounts in its own way; what cannot be read stays. */
void MessageComposer::speak()
{
    m_typed.clear();
    reload();
    emit changed();
}

void MessageComposer::keepTo(const QString &templateId)
{
    m_only = templateId;
}

void MessageComposer::prefer(const QString &action)
{
    // What the situation itself leads to is written about in its own words.
    const domain::SituationInfo *situation = m_pack ? m_pack->situation(m_assessment.situation)
                                                    : nullptr;
    const bool leads = action == m_assessment.nextStep
        || (situation && situation->buttons.value(0) == action);
    m_preferred = leads ? QString() : m_finder.fittingFor(action);
    emit changed();
}

void MessageComposer::setOrder(const domain::Order &order, const domain::Assessment &assessment,
                               const domain::RulesPack &pack, const QList<domain::Order> &others)
{
    m_order = order;
    m_assessment = assessment;
    m_pack = &pack;
    m_known = domain::messageValues(QList<domain::Order>{order} + others, m_tools.clock.now());
    m_finder.rank(assessment, pack);
    emit changed();
}

void MessageComposer::give(const QString &field, const QString &buyersWords,
                           const QString &sellersWords)
{
    const GivenText given{buyersWords, sellersWords};
    if (m_given.contains(field) && m_given.value(field) == given)
        return;
    m_given.insert(field, given);
    emit changed();
}

void MessageComposer::setState(const MessageState &state)
{
    m_state = state;
    m_typed.clear();
    emit changed();
}

// ------------------------------------------------------------------ templates and languages

const MessageTemplate &MessageComposer::chosen() const
{
    static const MessageTemplate kNone{};
    const MessageTemplate *one = m_finder.find(m_only.isEmpty() ? m_state.templateId : m_only);
    if (!one && m_only.isEmpty())
        one = m_finder.find(m_preferred);
    if (!one && m_only.isEmpty())
        one = m_finder.first();
    return one ? *one : kNone;
}

QString MessageComposer::templateId() const
{
    return chosen().id;
}

QString MessageComposer::templateTitle() const
{
    const MessageTemplate &one = chosen();
    return one.texts.value(one.languageFor(buyersLanguage())).title;
}

bool MessageComposer::isPointless() const
{
    return domain::isPointless(chosen(), m_assessment.situation);
}

QString MessageComposer::buyersLanguage() const
{
    return QLocale::languageToCode(m_tools.language.regional().locale.language());
}

QString MessageComposer::sellersLanguage() const
{
    const QString settled = m_tools.settings.preferences().sellersLanguage;
    const QString wanted = !m_state.language.isEmpty() ? m_state.language
        : settled.isEmpty()                            ? kEnglish
                                                       : settled;
    const QString spoken = chosen().languageFor(wanted);
    return spoken.isEmpty() ? wanted : spoken;
}

QString MessageComposer::languageOf(Side side) const
{
    if (side == Side::Seller)
        return sellersLanguage();
    const QString spoken = chosen().languageFor(buyersLanguage());
    return spoken.isEmpty() ? buyersLanguage() : spoken;
}

QStringList MessageComposer::languages() const
{
    QStringList codes = chosen().texts.keys();
    std::stable_partition(codes.begin(), codes.end(),
                          [](const QString &code) { return code == kEnglish; });
    return codes;
}

void MessageComposer::find(const QString &typed)
{
    if (m_search == typed)
        return;
    m_search = typed;
    emit changed();
}

void MessageComposer::choose(const QString &templateId)
{
    if (!m_only.isEmpty() || !m_finder.find(templateId) || templateId == this->templateId())
        return;
    MessageState state = m_state;
    state.templateId = templateId;
    change(state);
}

void MessageComposer::setSellersLanguage(const QString &code)
{
    if (code == sellersLanguage() || !chosen().texts.contains(code))
        return;
    Preferences preferences = m_tools.settings.preferences();
    preferences.sellersLanguage = code;
    m_tools.settings.setPreferences(preferences);
    MessageState state = m_state;
    state.language = code;
    change(state);
}

// ------------------------------------------------------------------ the two texts

FilledMessage MessageComposer::filled(Side side) const
{
    return wording::composedMessage(chosen(), languageOf(side), values(side),
                                    m_tools.language.regional().zone);
}

QString MessageComposer::keyOf(Side side) const
{
    return textKey(templateId(), languageOf(side));
}

const WrittenText *MessageComposer::written(Side side) const
{
    const auto found = m_state.written.constFind(keyOf(side));
    return found == m_state.written.cend() ? nullptr : &*found;
}

void MessageComposer::write(Side side, const QString &text)
{
    const FilledMessage suggested = filled(side);
    const QString key = keyOf(side);
    MessageState state = m_state;
    if (text == suggested.text) {
        state.written.remove(key);
    } else if (const WrittenText *before = written(side)) {
        state.written.insert(key, {text, before->gaps});
    } else {
        QStringList gaps;
        for (const domain::FieldMark &mark : suggested.marks) {
            if (mark.missing)
                gaps.append(suggested.text.mid(mark.start, mark.length));
        }
        gaps.removeDuplicates();
        state.written.insert(key, {text, gaps});
    }
    change(state);
}

void MessageComposer::putBack(Side side)
{
    MessageState state = m_state;
    state.written.remove(keyOf(side));
    change(state);
}

void MessageComposer::change(MessageState state)
{
    if (state == m_state) {
        emit changed(); // what was typed may read the same
        return;
    }
    // From the first word on it is about this template, whatever comes to be recommended.
    if (m_only.isEmpty() && state.templateId.isEmpty())
        state.templateId = templateId();
    m_state = std::move(state);
    emit edited();
    emit changed();
}

} // namespace recourse::presentation
