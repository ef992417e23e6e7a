// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fields of messages are called, and what is wrong with a template.

#include <array>

#include <QCoreApplication>

#include "wording/messagewords.h"
#include "wording/numbertext.h"

namespace recourse::wording {

using domain::TemplateFault;
using domain::TemplateFaultKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::MessageWords)
};

struct Label
{
    QStringView field;
    const char *text;
};

constexpr std::array kLabels{
    Label{u"order", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Order number")},
    Label{u"title", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Item")},
    Label{u"items", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "All items")},
    Label{u"variant", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Variant")},
    Label{u"quantity", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Quantity")},
    Label{u"seller", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Seller")},
    Label{u"total", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Total of the order")},
    Label{u"placed", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Day of the order")},
    Label{u"paid", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Day of payment")},
    Label{u"shipped", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Day of dispatch")},
    Label{u"delivered", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Day of delivery")},
    Label{u"ship_by", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "To be sent by")},
    Label{u"promised",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Promised delivery day")},
    Label{u"protection_end",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Last day of buyer protection")},
    Label{u"requested",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Day of the cancellation request")},
    Label{u"cancelled",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Day of the cancellation")},
    Label{u"tracking", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Tracking number")},
    Label{u"carrier", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Carrier")},
    Label{u"refund", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Amount of the refund")},
    Label{u"refund_announced",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Day the refund was announced")},
    Label{u"offered",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "What the seller offers")},
    Label{u"reason", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Your reason")},
    Label{u"problem",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "What is wrong with the order")},
    Label{u"wish", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "What you wish for")},
    Label{u"evidence", QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "What you can show")},
    Label{u"amount",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Amount that you want back")},
    Label{u"offer",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Amount that you would accept")},
    Label{u"deadline",
          QT_TRANSLATE_NOOP("recourse::wording::MessageWords", "Day by which you want an answer")},
};

QString fieldFaultText(const TemplateFault &fault)
{
    const QString word = isolatedLtr(fault.word);
    switch (fault.kind) {
    case TemplateFaultKind::UnknownField:
        return Texts::tr("No field is called “%1”.").arg(word);
    case TemplateFaultKind::UndeclaredField:
        //: "fields" is a keyword and stays
        return Texts::tr("The field “%1” is not among those that the template names in “fields”.")
            .arg(word);
    case TemplateFaultKind::UnguardedField:
        //: "needs" is a keyword and stays; %2 to %4 are examples of how a template is written
        return Texts::tr("The field “%1” may not be known here. Name it in “needs”, give it other "
                         "words as in %2, or put it between %3 and %4.")
            .arg(word, isolatedLtr(u'{' + fault.word + u"|…}"),
                 isolatedLtr(u"{?" + fault.word + u'}'), isolatedLtr(u"{/" + fault.word + u'}'));
    case TemplateFaultKind::NotAList:
        return Texts::tr("The field “%1” is no list and cannot be gone through.").arg(word);
    case TemplateFaultKind::ListWithoutSection:
        //: %2 and %3 are examples of how a template is written
        return Texts::tr("The field “%1” is a list: it stands between %2 and %3.")
            .arg(word, isolatedLtr(u"{#" + fault.word + u'}'),
                 isolatedLtr(u"{/" + fault.word + u'}'));
    case TemplateFaultKind::EmptyFallback:
        return Texts::tr("There are no words behind the bar for where “%1” is not known.")
            .arg(word);
    case TemplateFaultKind::UnopenedSection:
        return Texts::tr("“%1” ends here and never began.").arg(word);
    case TemplateFaultKind::UnclosedSection:
        return Texts::tr("“%1” begins here and never ends.").arg(word);
    default:
        return {};
    }
}

} // namespace

QString fieldLabel(QStringView field)
{
    for (const Label &label : kLabels) {
        if (label.field == field)
            return Texts::tr(label.text);
    }
    return field.toString();
}

QString templateFaultText(const TemplateFault &fault)
{
    const QString word = isolated(fault.word);
    switch (fault.kind) {
    case TemplateFaultKind::NoText:
        return Texts::tr("The template has no text.");
    case TemplateFaultKind::TooLong:
        return Texts::tr("The template is far too long for a message.");
    case TemplateFaultKind::UnclosedBrace:
        return Texts::tr("A brace stands alone here. Write it twice where it belongs to the text.");
    case TemplateFaultKind::NestedTooDeep:
        return Texts::tr("Too many conditions stand inside of each other here.");
    case TemplateFaultKind::NoFrontMatter:
        //: %1 is the line that a file of a template begins with
        return Texts::tr("A template begins with what it is for, between two lines of %1.")
            .arg(isolatedLtr(QStringLiteral("---")));
    case TemplateFaultKind::BadLine:
        return Texts::tr("“%1” has no colon.").arg(word);
    case TemplateFaultKind::UnknownKey:
        return Texts::tr("“%1” cannot stand at the head of a template.").arg(word);
    case TemplateFaultKind::DoubledKey:
        return Texts::tr("“%1” stands at the head of the template twice.").arg(word);
    case TemplateFaultKind::MissingKey:
        return Texts::tr("“%1” is missing at the head of the template.").arg(word);
    case TemplateFaultKind::UnknownLanguage:
        return Texts::tr("No language has the code “%1”.").arg(word);
    case TemplateFaultKind::Unreadable:
        return Texts::tr("The file cannot be read as text.");
    default:
        return fieldFaultText(fault);
    }
}

QString templateFileFaultText(const TemplateFault &fault)
{
    QString reason = templateFaultText(fault);
    const QString line = QLocale().toString(fault.line);
    if (!fault.file.isEmpty() && fault.line > 0)
        //: %1 is a file, %2 the number of a line, %3 a sentence: what is wrong
        return Texts::tr("%1, line %2: %3").arg(isolated(fault.file), line, reason);
    if (!fault.file.isEmpty())
        //: %1 is a file, %2 a sentence: what is wrong
        return Texts::tr("%1: %2").arg(isolated(fault.file), reason);
    if (fault.line > 0)
        //: %1 is the number of a line, %2 a sentence: what is wrong
        return Texts::tr("Line %1: %2").arg(line, reason);
    return reason;
}

} // namespace recourse::wording
