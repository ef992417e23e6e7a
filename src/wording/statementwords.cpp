// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/statementwords.h"

#include <QCoreApplication>

#include "wording/messagewords.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"

namespace recourse::wording {

using namespace Qt::StringLiterals;
using domain::ClaimKind;
using domain::StatementClaim;

namespace {

constexpr auto kContext = "Statement";

/** Speaks to the site in the English of the sources, to the buyer in their translations. */
class Voice
{
public:
    explicit Voice(const StatementTelling &telling)
        : m_telling(telling)
        , m_regional(messageRegional(
              forSite() ? u"en"_s : QLocale::languageToCode(telling.window.locale.language()),
              telling.window.zone))
    {
    }
    [[nodiscard]] QString say(const char *sentence) const
    {
        return forSite() ? QString::fromUtf8(sentence)
                         : QCoreApplication::translate(kContext, sentence);
    }
    [[nodiscard]] QString value(const domain::FieldValue &value) const
    {
        return whole(messageText(value, m_regional));
    }
    [[nodiscard]] QString number(qint64 number) const { return m_regional.locale.toString(number); }
    [[nodiscard]] QString ofPack(const QString &textId) const
    {
        const PackText words(m_telling.pack, m_telling.window);
        return forSite() ? m_telling.pack.english(textId) : words.text(textId);
    }
    [[nodiscard]] QString typed(const domain::OwnWords &words) const
    {
        const QString &first = forSite() ? words.english : words.own;
        QString text = first.simplified();
        if (!forSite() && text.isEmpty())
            text = words.english.simplified();
        while (text.endsWith(u'.'))
            text.chop(1);
        return whole(text);
    }
    [[nodiscard]] QString list(const QList<int> &numbers) const
    {
        QStringList texts;
        for (const int one : numbers)
            texts.append(number(one));
        return m_regional.locale.createSeparatedList(texts);
    }
    /** In a language that is written from the right, names and amounts keep their own direction. */
    [[nodiscard]] QString whole(const QString &text) const
    {
        return m_regional.locale.textDirection() == Qt::RightToLeft ? isolated(text) : text;
    }
    /** The sentence with where it is shown, before its full stop. */
    [[nodiscard]] QString ended(const QString &sentence, const QList<int> &figures) const;

private:
    [[nodiscard]] bool forSite() const { return m_telling.reader == StatementReader::Site; }

    const StatementTelling &m_telling;
    const Regional m_regional;
};

QString Voice::ended(const QString &sentence, const QList<int> &figures) const
{
    if (sentence.isEmpty())
        return {};
    if (figures.isEmpty()) {
        //: the end of a sentence: %1 is all of it but its full stop
        return say(QT_TRANSLATE_NOOP("Statement", "%1.")).arg(sentence);
    }
    const QString numbers = list(figures);
    return (figures.size() == 1
                //: %1 is a sentence without its full stop, %2 the number of a picture
                ? say(QT_TRANSLATE_NOOP("Statement", "%1 (see figure %2)."))
                //: %1 is a sentence without its full stop, %2 numbers of pictures: "1 and 2"
                : say(QT_TRANSLATE_NOOP("Statement", "%1 (see figures %2).")))
        .arg(sentence, numbers);
}

QString orderedText(const StatementClaim &claim, const StatementTelling &telling,
                    const Voice &voice)
{
    const QString day = voice.value(*claim.at);
    const QString number = voice.whole(telling.order.number);
    if (claim.name.isEmpty() && number.isEmpty()) {
        //: %1 is a day
        return voice.say(QT_TRANSLATE_NOOP("Statement", "I ordered on %1")).arg(day);
    }
    if (claim.name.isEmpty()) {
        //: %1 is the order's number, %2 a day
        return voice.say(QT_TRANSLATE_NOOP("Statement", "I placed the order %1 on %2"))
            .arg(number, day);
    }
    const QString name = voice.value(claim.name);
    if (number.isEmpty()) {
        //: %1 is what was ordered, %2 a day
        return voice.say(QT_TRANSLATE_NOOP("Statement", "I ordered “%1” on %2")).arg(name, day);
    }
    //: %1 is what was ordered, %2 a day, %3 the order's number
    return voice.say(QT_TRANSLATE_NOOP("Statement", "I ordered “%1” on %2 with the number %3"))
        .arg(name, day, number);
}

QString datedText(const StatementClaim &claim, const Voice &voice)
{
    const QString day = voice.value(*claim.at);
    switch (claim.kind) {
    case ClaimKind::Paid:
        //: %1 is an amount, %2 a day
        return voice.say(QT_TRANSLATE_NOOP("Statement", "I paid %1 on %2"))
            .arg(voice.value(*claim.amount), day);
    case ClaimKind::Shipped:
        if (claim.name.isEmpty()) {
            //: %1 is a day
            return voice.say(QT_TRANSLATE_NOOP("Statement", "The order was shipped on %1"))
                .arg(day);
        }
        //: %1 is a day, %2 the parcel's number
        return voice
            .say(QT_TRANSLATE_NOOP("Statement",
                                   "The order was shipped on %1 with the tracking number %2"))
            .arg(day, voice.whole(claim.name));
    case ClaimKind::Promised:
        //: %1 is a day
        return voice.say(QT_TRANSLATE_NOOP("Statement", "Delivery was promised by %1")).arg(day);
    case ClaimKind::ShownDelivered:
        //: %1 is a day
        return voice
            .say(QT_TRANSLATE_NOOP("Statement", "The page shows the parcel as delivered on %1"))
            .arg(day);
    case ClaimKind::Delivered:
        //: %1 is a day
        return voice.say(QT_TRANSLATE_NOOP("Statement", "The parcel was delivered on %1")).arg(day);
    case ClaimKind::Asked:
        //: %1 is a day
        return voice.say(QT_TRANSLATE_NOOP("Statement", "I wrote to the seller on %1")).arg(day);
    case ClaimKind::Answered:
        //: %1 is a day
        return voice.say(QT_TRANSLATE_NOOP("Statement", "The seller answered on %1")).arg(day);
    case ClaimKind::Offered:
        //: %1 is a day, %2 an amount
        return voice.say(QT_TRANSLATE_NOOP("Statement", "On %1 the seller offered %2"))
            .arg(day, voice.value(*claim.amount));
    default:
        return {};
    }
}

QString typedText(const StatementClaim &claim, const Voice &voice)
{
    const QString words = voice.typed(claim.words);
    if (words.isEmpty())
        return {};
    if (claim.kind == ClaimKind::Expected) {
        //: %1 are the buyer's own words
        return voice.say(QT_TRANSLATE_NOOP("Statement", "The item's page promises: %1")).arg(words);
    }
    return (claim.group == domain::ProblemGroup::Received
                //: %1 are the buyer's own words
                ? voice.say(QT_TRANSLATE_NOOP("Statement", "What I received: %1"))
                //: %1 are the buyer's own words
                : voice.say(QT_TRANSLATE_NOOP("Statement", "What happened: %1")))
        .arg(words);
}

QString comparedText(const domain::Figure &figure, const Voice &voice)
{
    const QString number = voice.number(figure.number);
    const QString received = voice.number(figure.received);
    if (figure.promised == 0) {
        //: %1 and %2 are numbers of pictures
        return voice
            .say(QT_TRANSLATE_NOOP(
                "Statement", "Figure %1: What was promised beside what I received (figure %2)"))
            .arg(number, received);
    }
    //: %1, %2 and %3 are numbers of pictures
    return voice
        .say(QT_TRANSLATE_NOOP("Statement",
                               "Figure %1: What was promised (figure %2) beside what I received "
                               "(figure %3)"))
        .arg(number, voice.number(figure.promised), received);
}

QString figuresText(const StatementClaim &claim, const StatementTelling &telling,
                    const Voice &voice)
{
    QStringList lines;
    for (const domain::Figure &figure : claim.shown) {
        if (figure.isComparison()) {
            lines.append(comparedText(figure, voice));
            continue;
        }
        const domain::EvidenceSlot *slot = telling.pack.evidenceSlot(figure.slot);
        const QString shown = slot
            ? voice.ofPack(slot->text)
            : voice.say(QT_TRANSLATE_NOOP("Statement", "Another file of mine"));
        //: %1 is the number of a picture, %2 what it is: "Photos beside a ruler"
        lines.append(voice.say(QT_TRANSLATE_NOOP("Statement", "Figure %1: %2"))
                         .arg(voice.number(figure.number), shown));
    }
    return lines.join(u'\n');
}

QString wishText(const StatementWish &wish, const Voice &voice)
{
    const QString amount = wish.amount ? voice.value(*wish.amount) : QString();
    QString text;
    if (wish.sendsBack && !amount.isEmpty()) {
        //: %1 is an amount
        text = voice
                   .say(QT_TRANSLATE_NOOP(
                       "Statement", "I am ready to send the goods back and ask for a refund of %1"))
                   .arg(amount);
    } else if (wish.sendsBack) {
        text = voice.say(QT_TRANSLATE_NOOP(
            "Statement", "I am ready to send the goods back and ask for a refund"));
    } else if (!amount.isEmpty()) {
        //: %1 is an amount
        text = voice.say(QT_TRANSLATE_NOOP("Statement", "I ask for a refund of %1")).arg(amount);
    } else {
        text = voice.say(QT_TRANSLATE_NOOP("Statement", "I ask for a refund"));
    }
    text = voice.ended(text, {});
    if (wish.sendsBack && wish.sellerPaysWayBack)
        text += u' '
            + voice.say(
                QT_TRANSLATE_NOOP("Statement", "I ask the seller to pay for the way back."));
    return text;
}

/** Claims of one paragraph. */
int paragraphOf(ClaimKind kind)
{
    if (kind <= ClaimKind::Delivered)
        return 0;
    if (kind <= ClaimKind::Received)
        return 1;
    return kind <= ClaimKind::Offered ? 2 : 3;
}

} // namespace

QString claimSentence(const StatementClaim &claim, const StatementTelling &telling)
{
    const Voice voice(telling);
    switch (claim.kind) {
    case ClaimKind::Ordered:
        return voice.ended(orderedText(claim, telling, voice), claim.figures);
    case ClaimKind::Problem:
        //: %1 is what a dispute is about, in the site's words: "The size differs"
        return voice.ended(voice.say(QT_TRANSLATE_NOOP("Statement", "What is wrong: %1"))
                               .arg(voice.ofPack(telling.problem.labelText)),
                           claim.figures);
    case ClaimKind::Pieces:
        //: %1 and %2 are numbers
        return voice
            .say(QT_TRANSLATE_NOOP("Statement", "Pieces ordered: %1. Pieces that arrived: %2."))
            .arg(voice.number(*claim.ordered), voice.number(*claim.arrived));
    case ClaimKind::Expected:
    case ClaimKind::Received:
        return voice.ended(typedText(claim, voice), claim.figures);
    case ClaimKind::NoAnswer:
        return voice.say(QT_TRANSLATE_NOOP("Statement", "The seller has not answered since then."));
    case ClaimKind::Figures:
        return figuresText(claim, telling, voice);
    default:
        return voice.ended(datedText(claim, voice), claim.figures);
    }
}

QString statementText(const QList<StatementClaim> &confirmed,
                      const std::optional<StatementWish> &wish, const StatementTelling &telling)
{
    QStringList paragraphs(4);
    for (const StatementClaim &claim : confirmed) {
        QString &paragraph = paragraphs[paragraphOf(claim.kind)];
        const QString sentence = claimSentence(claim, telling);
        if (!paragraph.isEmpty() && !sentence.isEmpty())
            paragraph += u' ';
        paragraph += sentence;
    }
    if (wish && !confirmed.isEmpty())
        paragraphs.insert(3, wishText(*wish, Voice(telling)));
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

} // namespace recourse::wording
