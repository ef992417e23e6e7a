// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/importtexts.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/sourcewords.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::presentation::Import)
};

struct FieldName
{
    const char *field;
    const char *label;
};

/** By the key of the exchange format, list indexes taken out. */
constexpr std::array kFields{
    FieldName{"site", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Site")},
    FieldName{"country", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Country")},
    FieldName{"status", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Status")},
    FieldName{"status_text",
              QT_TRANSLATE_NOOP("recourse::presentation::Import", "Status in the site's words")},
    FieldName{"observed_at", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Last seen")},
    FieldName{"total", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Total")},
    FieldName{"payment_method", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Paid by")},
    FieldName{"end_reason", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Why it ended")},
    FieldName{"checkout_id", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Checkout")},
    FieldName{"shipping", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Shipping")},
    FieldName{"seller.name", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Seller")},
    FieldName{"seller.id", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Seller's number")},
    FieldName{"seller.url", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Seller's page")},
    FieldName{
        "items.line_id",
        QT_TRANSLATE_NOOP("recourse::presentation::Import", "Number of the item in the order")},
    FieldName{"items.product_id",
              QT_TRANSLATE_NOOP("recourse::presentation::Import", "Product number")},
    FieldName{"items.sku", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Stock number")},
    FieldName{"items.title", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Item")},
    FieldName{"items.variant", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Variant")},
    FieldName{"items.quantity", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Quantity")},
    FieldName{"items.unit_price",
              QT_TRANSLATE_NOOP("recourse::presentation::Import", "Price of one")},
    FieldName{"items.url", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Item's page")},
    FieldName{"items.picture",
              QT_TRANSLATE_NOOP("recourse::presentation::Import", "Picture of the item")},
    FieldName{"parcels.number",
              QT_TRANSLATE_NOOP("recourse::presentation::Import", "Tracking number")},
    FieldName{"parcels.carrier", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Carrier")},
    FieldName{"parcels.items",
              QT_TRANSLATE_NOOP("recourse::presentation::Import", "Items in the parcel")},
    FieldName{"discounts.kind", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Discount")},
    FieldName{"discounts.amount",
              QT_TRANSLATE_NOOP("recourse::presentation::Import", "Amount of the discount")},
    FieldName{"url", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Order's page")},
    FieldName{"tags", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Tags")},
    FieldName{"archived", QT_TRANSLATE_NOOP("recourse::presentation::Import", "In the archive")},
    FieldName{"note", QT_TRANSLATE_NOOP("recourse::presentation::Import", "Note")},
};

QString knownLabel(const QString &field)
{
    if (const auto date = domain::dateKindFromName(field))
        return wording::dateLabel(*date);
    if (field.startsWith(u"events."_s)) {
        const auto event = domain::eventKindFromName(QStringView(field).sliced(7));
        return event ? wording::eventLabel(*event) : field;
    }
    for (const FieldName &known : kFields) {
        if (field == QLatin1String(known.field))
            return Texts::tr(known.label);
    }
    return field;
}

/** "23.90 USD · Lucky Tech Store · awaiting shipment": what a new order is, in one line. */
ChangeLine newOrderLine(const domain::Order &order, const wording::Regional &regional)
{
    QStringList parts;
    if (order.total)
        parts.append(wording::moneyText(*order.total, regional));
    if (!order.seller.name.isEmpty())
        parts.append(wording::isolated(order.seller.name.simplified()));
    parts.append(order.status == domain::OrderStatus::Unknown && !order.statusText.isEmpty()
                     ? wording::isolated(order.statusText.simplified())
                     : wording::statusLabel(order.status));
    return {{}, {}, parts.join(u" · "_s)};
}

/** A change that stands among the questions already. */
bool isAsked(const services::PlannedOrder &planned, const services::FieldChange &change)
{
    const auto &asked = planned.contradictions;
    return std::any_of(asked.cbegin(), asked.cend(), [&change](const auto &each) {
        return each.field.section(u'.', -1) == change.field.section(u'.', -1)
            && each.mine == change.before && each.theirs == change.after;
    });
}

} // namespace

QString fieldLabel(const QString &field)
{
    static const QRegularExpression index(u"\\[(\\d+)\\]"_s);
    const auto match = index.match(field);
    if (!match.hasMatch())
        return knownLabel(field);
    QString bare = field;
    const QString label = knownLabel(bare.remove(match.capturedStart(), match.capturedLength()));
    const int number = match.captured(1).toInt() + 1;
    //: a fact of one of several items or parcels: %1 its name, %2 which of them
    return number == 1 ? label : Texts::tr("%1 (%2)").arg(label, QLocale().toString(number));
}

QString fieldText(const QString &field, const services::FieldValue &value, core::Instant now,
                  const wording::Regional &regional)
{
    struct Words
    {
        const QString &field;
        core::Instant now;
        const wording::Regional &regional;
        QString operator()(std::monostate) const { return wording::notKnown(); }
        QString operator()(const QString &text) const
        {
            if (text.isEmpty())
                return wording::notKnown();
            return field == u"payment_method" ? wording::paymentMethodLabel(text)
                                              : wording::isolated(text.simplified());
        }
        QString operator()(const domain::Money &money) const
        {
            return wording::moneyText(money, regional);
        }
        QString operator()(const domain::Moment &moment) const
        {
            return moment.isDay() ? wording::shortDay(moment, now, regional)
                                  : wording::dayAndTime(moment.asEnd(), now, regional);
        }
        QString operator()(domain::OrderStatus status) const
        {
            return wording::statusLabel(status);
        }
        //: Whether something is so: "In the archive: yes"
        QString operator()(bool is) const { return is ? Texts::tr("yes") : Texts::tr("no"); }
        QString operator()(qint64 number) const { return regional.locale.toString(number); }
    };
    return std::visit(Words{field, now, regional}, value);
}

QList<ChangeLine> changeLines(const services::PlannedOrder &planned, core::Instant now,
                              const wording::Regional &regional)
{
    QList<ChangeLine> lines;
    const auto questions = questionsOf(planned, now, regional);
    for (const ImportQuestion &question : questions)
        lines.append({question.text, {}, {}, question});
    switch (planned.state) {
    case services::PlannedState::New:
        lines.append(newOrderLine(planned.merged, regional));
        return lines;
    case services::PlannedState::Same:
        if (lines.isEmpty())
            lines.append({{}, {}, Texts::tr("Nothing new")});
        return lines;
    case services::PlannedState::Changed:
        break;
    }
    for (const services::FieldChange &change : planned.changes) {
        if (isAsked(planned, change))
            continue;
        lines.append({fieldLabel(change.field),
                      fieldText(change.field, change.before, now, regional),
                      fieldText(change.field, change.after, now, regional)});
    }
    return lines;
}

QList<ImportQuestion> questionsOf(const services::PlannedOrder &planned, core::Instant now,
                                  const wording::Regional &regional)
{
    QList<ImportQuestion> questions;
    for (const services::Contradiction &each : planned.contradictions) {
        ImportQuestion question;
        question.label = fieldLabel(each.field);
        question.mine = fieldText(each.field, each.mine, now, regional);
        question.theirs = fieldText(each.field, each.theirs, now, regional);
        question.answered = each.answer != services::Answer::None;
        question.takesTheirs = each.takesTheirs();
        const QString mineFrom = wording::originLabel({each.mineBy, each.mineSeen}, now, regional);
        const QString theirsFrom = wording::originLabel({each.theirsBy, each.theirsSeen}, now,
                                                        regional);
        const bool named = !theirsFrom.isEmpty() && (each.own || !mineFrom.isEmpty());
        const auto fill = [&question](const QString &text) {
            return text.arg(question.label, question.mine, question.theirs);
        };
        if (each.own && named)
            //: a fact with two values: %1 its name, %2 the value that the user entered, %3 the one
            //: that a file tells, %4 what file it is: "mail of the site of 5 Mar"
            question.text = Texts::tr("%1: your %2 or %3 (%4)?")
                                .arg(question.label, question.mine, question.theirs, theirsFrom);
        else if (named)
            //: a fact with two values: %1 its name, %2 the value that is known, %3 what told it
            //: ("saved page of 3 Mar"), %4 the value that the file tells, %5 what file it is
            question.text = Texts::tr("%1: %2 (%3) or %4 (%5)?")
                                .arg(question.label, question.mine, mineFrom, question.theirs,
                                     theirsFrom);
        else if (each.own)
            //: a fact with two values: %1 its name, %2 the value that the user entered, %3 the one
            //: that a file tells
            question.text = fill(Texts::tr("%1: your %2 or the file's %3?"));
        else
            //: a fact with two values: %1 its name, %2 the value that was known before, %3 the one
            //: that a file tells
            question.text = fill(Texts::tr("%1: %2 as known before, or the file's %3?"));
        question.keepText = each.own ? Texts::tr("Keep mine") : Texts::tr("Keep what was known");
        question.takeText = Texts::tr("Take the file's");
        questions.append(question);
    }
    return questions;
}

QString formatLabel(const QString &format, const QString &title)
{
    if (!title.isEmpty())
        return QCoreApplication::translate("ReaderPack", title.toUtf8().constData());
    if (format == u"recourse-json")
        return Texts::tr("Written by Recourse");
    if (format == u"extension-csv")
        return Texts::tr("Export of an order extension");
    if (format == u"mail")
        return Texts::tr("Order mails");
    if (format == u"csv")
        return Texts::tr("Table of orders");
    return format;
}

QString placeText(const domain::Refusal &refusal)
{
    QString file = wording::isolated(QFileInfo(refusal.file).fileName());
    if (refusal.line > 0)
        //: a place in a file: %1 its name, %2 the number of the line
        return Texts::tr("%1, line %2").arg(file, QLocale().toString(refusal.line));
    if (!refusal.path.isEmpty())
        //: a place in a file: %1 its name, %2 where in it, as programmers write it
        return Texts::tr("%1, at %2").arg(file, wording::isolatedLtr(refusal.path));
    return file;
}

QString stateLabel(ImportRowState state)
{
    switch (state) {
    case ImportRowState::New:
        //: an order that the book does not have yet
        return Texts::tr("new");
    case ImportRowState::Changed:
        return Texts::tr("changed");
    case ImportRowState::Same:
        return Texts::tr("same");
    case ImportRowState::TwoValues:
        //: an order of which a file says something else than is known; the user decides
        return Texts::tr("two values");
    case ImportRowState::Waiting:
        //: a line of a file that is read once the question about its dates is answered
        return Texts::tr("waits");
    case ImportRowState::Refused:
        return Texts::tr("refused");
    }
    return {};
}

} // namespace recourse::presentation
