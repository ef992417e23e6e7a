// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "cli/commands.h"
#include "cli/typedvalues.h"
#include "domain/messages/messagefields.h"
#include "formats/jsonobjectwriter.h"
#include "formats/templates/templatefile.h"
#include "services/templatesinuse.h"
#include "wording/messagewords.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Message)
public:
    static QString noTemplate(const QString &typed, const QString &known)
    {
        //: %1 is what was typed, %2 a list of names such as "ask-to-cancel, remind-seller"
        return tr("There is no template %1. There are: %2").arg(typed, known);
    }
    static QString noLanguage(const QString &typed, const QString &known)
    {
        //: %1 is the code of a language, %2 a list of such codes
        return tr("The template is not there in the language %1. There are: %2").arg(typed, known);
    }
    static QString noValue(const QString &typed)
    {
        //: %1 is what was typed behind --set
        return tr("%1 sets nothing. Write --set NAME=VALUE.").arg(typed);
    }
    static QString badValue(const QString &name, FieldKind kind)
    {
        if (kind == FieldKind::Money)
            //: %1 is the name of a value
            return tr("%1 has to be an amount, such as \"5.00 USD\".").arg(name);
        if (kind == FieldKind::Day)
            //: %1 is the name of a value
            return tr("%1 has to be a day, such as 2026-11-21.").arg(name);
        //: %1 is the name of a value
        return tr("%1 cannot be set: it is what the order says.").arg(name);
    }
    static QString notUsed(const QString &name)
    {
        //: %1 is the name of a value
        return tr("The template does not use %1.").arg(name);
    }
    static QString missing(const QString &fields)
    {
        //: %1 is a list such as "amount (Amount that you want back)"
        return tr("The message is not whole. Give what is missing by --set NAME=VALUE: %1")
            .arg(fields);
    }
    static QString field(const QString &name, const QString &label)
    {
        //: %1 is the name of a value, %2 what people call it
        return tr("%1 (%2)").arg(name, label);
    }
};

core::Result<MessageTemplate, Complaint> templateOf(Book &book, const QString &typed)
{
    const auto own = book.templates().all();
    if (!own)
        return failure(complaintOf(own.error()));
    QStringList ids;
    for (services::TemplateInUse &one :
         services::templatesInUse(formats::shippedTemplates(), *own)) {
        if (one.texts.id == typed)
            return std::move(one.texts);
        ids.append(one.texts.id);
    }
    return failure(wrongWords(Texts::noTemplate(typed, ids.join(u", "_s))));
}

core::Result<QString, Complaint> languageOf(const MessageTemplate &one, const CommandWords &words)
{
    const QString typed = words.has(u"to-lang") ? words.value(u"to-lang") : u"en"_s;
    const QString code = typed.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (!one.texts.contains(code))
        return failure(
            wrongWords(Texts::noLanguage(typed, QStringList(one.texts.keys()).join(u", "_s))));
    return code;
}

/** An amount may be typed without its currency where the order's total tells it. */
std::optional<Money> amountFor(const QString &text, const Order &order)
{
    if (auto amount = typedAmount(text))
        return amount;
    return order.total ? fromDecimalText(text.trimmed(), order.total->currency) : std::nullopt;
}

std::optional<FieldValue> valueOf(const QString &text, FieldKind kind, const Order &order,
                                  const QTimeZone &zone)
{
    if (kind == FieldKind::Money) {
        const auto amount = amountFor(text, order);
        return amount ? std::optional<FieldValue>(*amount) : std::nullopt;
    }
    if (kind == FieldKind::Day) {
        const auto day = typedMoment(text, zone);
        return day ? std::optional<FieldValue>(*day) : std::nullopt;
    }
    return kind == FieldKind::List ? std::nullopt : std::optional<FieldValue>(text);
}

/** What was set beside what the order tells; `notes` names what the template does not use. */
core::Result<MessageValues, Complaint> valuesOf(const Session &session, const CommandWords &words,
                                                const Order &order, const MessageTemplate &one,
                                                QString &notes)
{
    MessageValues values = messageValues(order, session.now);
    const QStringList typed = words.values(u"set");
    for (const QString &setting : typed) {
        const qsizetype equals = setting.indexOf(u'=');
        const QString name = setting.left(equals).trimmed();
        const QString text = setting.mid(equals + 1).trimmed();
        if (equals <= 0)
            return failure(wrongWords(Texts::noValue(setting)));
        const MessageField *field = messageField(name);
        if (!field || !one.fields.contains(name)) {
            notes += (notes.isEmpty() ? QString() : u"\n"_s) + Texts::notUsed(name);
            continue;
        }
        const auto value = valueOf(text, field->kind, order, session.regional.zone);
        if (!value)
            return failure(wrongWords(Texts::badValue(name, field->kind)));
        if (text.isEmpty())
            values.fields.remove(name);
        else
            values.fields.insert(name, *value);
    }
    return values;
}

QByteArray listToJson(const QStringList &names)
{
    QByteArray json;
    for (const QString &name : names)
        json += (json.isEmpty() ? "\"" : ", \"") + name.toUtf8() + '"';
    return '[' + json + ']';
}

Complaint missingComplaint(const QStringList &missing)
{
    QStringList fields;
    for (const QString &name : missing)
        fields.append(Texts::field(name, wording::fieldLabel(name)));
    return {kInputRefused, u"missing_value"_s, Texts::missing(fields.join(u", "_s)), {}};
}

core::Result<Order, Complaint> orderOf(const Session &session, Book &book, const QString &typed)
{
    const auto id = session.find(book, typed);
    if (!id)
        return failure(id.error());
    const auto order = book.orders().load(*id);
    if (!order)
        return failure(complaintOf(order.error()));
    if (!*order)
        return failure(unknownOrder(typed));
    return **order;
}

} // namespace

Outcome runMessage(const Session &session, const CommandWords &words)
{
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    const auto one = templateOf(**book, words.plain.at(1));
    if (!one)
        return failure(one.error());
    const auto language = languageOf(*one, words);
    if (!language)
        return failure(language.error());
    const auto order = orderOf(session, **book, words.plain.constFirst());
    if (!order)
        return failure(order.error());
    QString notes;
    const auto values = valuesOf(session, words, *order, *one, notes);
    if (!values)
        return failure(values.error());
    const FilledMessage message = wording::composedMessage(*one, *language, *values,
                                                           session.regional.zone);
    if (!message.missing.isEmpty() && !words.has(u"lenient"))
        return failure(missingComplaint(message.missing));
    const QByteArray json = formats::JsonObjectWriter()
                                .text("order", words.plain.constFirst())
                                .text("template", one->id)
                                .text("language", *language)
                                .text("text", message.text)
                                .raw("missing", listToJson(message.missing))
                                .take();
    return Answer{message.text, formats::JsonObjectWriter().raw("message", json).take(), notes};
}

} // namespace recourse::cli
