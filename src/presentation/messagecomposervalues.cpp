// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a message is filled from: what the order tells, what is given, what the buyer says.

#include "presentation/messagecomposer.h"

#include <utility>

#include "domain/messages/fieldchoices.h"
#include "presentation/packwords.h"
#include "wording/packtext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::FieldKind;
using domain::MessageField;
using domain::MessageTemplate;
using domain::MessageValues;

namespace {

/** A text that only the buyer can say is said in the language of whoever reads it. */
bool isSaidTwice(const MessageField &field)
{
    return field.buyers && field.kind == FieldKind::Text;
}

} // namespace

QStringList MessageComposer::askedFields() const
{
    QStringList asked;
    const MessageTemplate &one = chosen();
    QStringList names = one.needs; // first what is missing, then what may be said
    for (const QString &name : one.fields) {
        if (!names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        const MessageField *field = domain::messageField(name);
        if (!field || field->kind == FieldKind::List || m_given.contains(name)
            || m_known.fields.contains(name))
            continue;
        // What the order does not tell is no fact of it: it is asked for only where it must be.
        if (field->buyers || one.needs.contains(name))
            asked.append(name);
    }
    return asked;
}

bool MessageComposer::isAsked(const QString &field) const
{
    return askedFields().contains(field);
}

MessageValues MessageComposer::values(Side side) const
{
    MessageValues values = m_known;
    for (auto given = m_given.cbegin(); given != m_given.cend(); ++given) {
        const QString &words = side == Side::Buyer || given->sellers.isEmpty() ? given->buyers
                                                                               : given->sellers;
        if (!words.isEmpty())
            values.fields.insert(given.key(), words);
    }
    for (const QString &name : askedFields()) {
        const MessageField &field = *domain::messageField(name);
        const QString choice = choiceText(name, side);
        QString kept = choice.isEmpty() ? m_state.values.value(name) : choice;
        if (side == Side::Seller && isSaidTwice(field)) {
            const QString own = m_state.sellersWords.value(textKey(name, sellersLanguage()));
            kept = own.trimmed().isEmpty() ? kept : own;
        }
        const auto value = FieldEntry::value(field.kind, kept);
        if (value && problem(field).isEmpty())
            values.fields.insert(name, *value);
    }
    return values;
}

QStringList MessageComposer::namesIn(Side side) const
{
    QStringList names;
    if (m_pack)
        names.append(shopName(*m_pack));
    const MessageValues all = values(side);
    for (const domain::FieldValue &value : all.fields) {
        if (const QString *text = std::get_if<QString>(&value))
            names.append(text->simplified());
    }
    for (const QMap<QString, QString> &item : all.items) {
        for (const QString &text : item)
            names.append(text.simplified());
    }
    return names;
}

QString MessageComposer::shippedText(Side side) const
{
    return m_tools.templates.ownIds().contains(templateId()) ? QString() : filled(side).text;
}

QStringList MessageComposer::choiceIds(const QString &field) const
{
    return m_pack ? domain::fieldChoices(field, m_assessment.status, *m_pack) : QStringList();
}

QStringList MessageComposer::choiceLabels(const QString &field) const
{
    QStringList labels;
    const QStringList ids = choiceIds(field);
    for (const QString &id : ids)
        labels.append(wording::PackText(*m_pack, m_tools.language.regional()).text(id));
    return labels;
}

/** That one is meant whose words stand there, however they came there. */
QString MessageComposer::choiceOf(const QString &field, const QString &kept) const
{
    return choiceIds(field).value(choiceLabels(field).indexOf(kept));
}

QString MessageComposer::choiceText(const QString &field, Side side) const
{
    const QString id = m_state.choices.value(field);
    if (id.isEmpty() || !m_pack || !m_pack->texts.contains(id))
        return {};
    const wording::PackText words(*m_pack, m_tools.language.regional());
    return side == Side::Buyer ? words.text(id) : words.textIn(sellersLanguage(), id);
}

FieldEntry MessageComposer::entry(FieldKind kind) const
{
    return {kind, m_tools.language.regional(), m_tools.readMoney, m_tools.readDate};
}

QString MessageComposer::currency() const
{
    return m_order.total
        ? m_order.total->currency
        : m_tools.language.regional().locale.currencySymbol(QLocale::CurrencyIsoCode);
}

QDate MessageComposer::today() const
{
    return m_tools.clock.now().toUtc().toTimeZone(m_tools.language.regional().zone).date();
}

void MessageComposer::setValue(const QString &field, const QString &typed)
{
    const MessageField *known = domain::messageField(field);
    if (!known || !isAsked(field))
        return;
    m_typed.insert(field, typed);
    const QString kept = entry(known->kind).kept(typed, currency());
    MessageState state = m_state;
    state.choices.remove(field);
    if (kept.isEmpty()) {
        state.values.remove(field);
    } else {
        state.values.insert(field, kept);
        const QString choice = choiceOf(field, kept);
        if (!choice.isEmpty())
            state.choices.insert(field, choice);
    }
    change(state);
}

void MessageComposer::setSellersWords(const QString &field, const QString &typed)
{
    const MessageField *known = domain::messageField(field);
    if (!known || !isAsked(field) || !isSaidTwice(*known))
        return;
    const QString key = textKey(field, sellersLanguage());
    MessageState state = m_state;
    if (typed.isEmpty())
        state.sellersWords.remove(key);
    else
        state.sellersWords.insert(key, typed);
    change(state);
}

void MessageComposer::moveDay(const QString &field, int days)
{
    const MessageField *known = domain::messageField(field);
    if (!known || known->kind != FieldKind::Day)
        return;
    const QDate day = QDate::fromString(m_state.values.value(field), Qt::ISODate);
    setValue(field,
             dayText(day.isValid() ? day.addDays(days) : today().addDays(1),
                     m_tools.language.regional().locale));
}

} // namespace recourse::presentation
