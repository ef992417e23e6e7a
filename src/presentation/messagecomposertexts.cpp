// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the composer says: the list of templates, the form, the two columns with their marks.

#include "presentation/messagecomposer.h"

#include <algorithm>

#include <QTextBoundaryFinder>

#include "wording/languagename.h"
#include "wording/messagewords.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::FieldKind;
using domain::MessageField;
using domain::TemplateFit;

namespace {

/** Characters as a person counts them; marks that only set a direction are none. */
qsizetype visibleCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        const QStringView one = QStringView(text).sliced(from, finder.position() - from);
        count += std::ranges::all_of(one,
                                     [](QChar c) { return c.category() == QChar::Other_Format; })
            ? 0
            : 1;
        from = finder.position();
    }
    return count;
}

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

/** Where the marks of missing values still stand in a text that was changed. */
QList<MessageMark> gapsIn(const WrittenText &written)
{
    QList<MessageMark> marks;
    for (const QString &gap : written.gaps) {
        for (qsizetype at = written.text.indexOf(gap); at >= 0;
             at = written.text.indexOf(gap, at + gap.size()))
            marks.append({at, gap.size(), gap.sliced(1).chopped(1), true});
    }
    std::ranges::sort(marks, {}, &MessageMark::start);
    return marks;
}

QStringList missingLabels(const MessageColumnView &view)
{
    QStringList labels;
    for (const MessageMark &mark : view.marks) {
        if (mark.missing)
            labels.append(mark.label);
    }
    labels.removeDuplicates();
    return labels;
}

} // namespace

QList<TemplateRow> MessageComposer::rows() const
{
    QList<TemplateRow> rows;
    QString heading;
    for (const domain::RankedTemplate &ranked : m_finder.found(m_search)) {
        const domain::MessageTemplate &one = m_finder.templates().at(ranked.index);
        QString group = tr("Others");
        if (ranked.fit == TemplateFit::Recommended || ranked.fit == TemplateFit::Fitting)
            group = tr("Fits now");
        else if (ranked.fit == TemplateFit::Possible)
            group = tr("Possible");
        rows.append({one.id, one.texts.value(one.languageFor(buyersLanguage())).title,
                     group == heading ? QString() : group, ranked.fit == TemplateFit::Recommended,
                     one.id == templateId()});
        heading = group;
    }
    return rows;
}

QStringList MessageComposer::languageNames() const
{
    QStringList names;
    for (const QString &code : languages())
        names.append(wording::languageName(code));
    return names;
}

// ------------------------------------------------------------------ the form

QString MessageComposer::placeholder(const MessageField &field) const
{
    const wording::Regional &regional = m_tools.language.regional();
    if (field.kind == FieldKind::Day) {
        //: %1 a day as it is typed in this language
        return tr("such as %1").arg(dayText(today(), regional.locale));
    }
    if (field.kind == FieldKind::Money) {
        //: %1 an amount as it is typed in this language
        return tr("such as %1").arg(entry(field.kind).typed(u"5.00 "_s + currency()));
    }
    return chosen().needs.contains(field.name) ? QString() : tr("may stay empty");
}

QString MessageComposer::problem(const MessageField &field) const
{
    const QString kept = m_state.values.value(field.name.toString());
    if (kept.trimmed().isEmpty())
        return {};
    const auto value = FieldEntry::value(field.kind, kept);
    if (field.kind == FieldKind::Day) {
        if (!value)
            return tr("This is no day that can be read.");
        // What the buyer asks for is still to come.
        if (field.buyers && std::get<domain::Moment>(*value).day() < today())
            return tr("This day is over.");
    }
    if (field.kind == FieldKind::Money) {
        if (!value)
            return tr("This is no amount that can be read.");
        if (std::get<domain::Money>(*value).minor <= 0)
            return tr("The amount must be more than nothing.");
    }
    return {};
}

QString MessageComposer::remark(const MessageField &field) const
{
    QString wrong = problem(field);
    if (!wrong.isEmpty())
        return wrong;
    const QString name = field.name.toString();
    const bool said = !m_state.values.value(name).trimmed().isEmpty();
    if (!said)
        return chosen().needs.contains(name) ? tr("Needed for this message.") : QString();
    const bool translated = !m_state.sellersWords.value(textKey(name, sellersLanguage()))
                                 .trimmed()
                                 .isEmpty();
    if (!field.buyers || field.kind != FieldKind::Text || isOneLanguage() || translated)
        return {};
    const QString choice = m_state.choices.value(name);
    if (choiceText(name, Side::Seller).isEmpty())
        return tr("What is sent holds your own words here, as you wrote them.");
    if (sellersLanguage() != u"en"_s && sellersLanguage() != buyersLanguage()
        && !m_pack->texts.value(choice).byLanguage.contains(sellersLanguage())) {
        //: %1 a language
        return tr("What is sent says this in English: Recourse does not have it in %1.")
            .arg(wording::languageName(sellersLanguage()));
    }
    return {};
}

QList<MessageFieldView> MessageComposer::fields() const
{
    QList<MessageFieldView> views;
    for (const QString &name : askedFields()) {
        const MessageField &field = *domain::messageField(name);
        MessageFieldView view;
        view.name = name;
        view.label = wording::fieldLabel(name);
        view.isDay = field.kind == FieldKind::Day;
        view.placeholder = placeholder(field);
        view.choices = choiceLabels(name);
        const QString choice = choiceText(name, Side::Buyer);
        view.text = m_typed.contains(name) ? m_typed.value(name)
            : !choice.isEmpty()            ? choice
                                           : entry(field.kind).typed(m_state.values.value(name));
        view.remark = remark(field);
        view.problem = !problem(field).isEmpty();
        view.twice = field.buyers && field.kind == FieldKind::Text && !isOneLanguage();
        if (view.twice) {
            const QString language = wording::languageName(sellersLanguage());
            //: %1 what is asked for ("Reason"), %2 a language
            view.sellersLabel = tr("%1, in %2").arg(view.label, language);
            view.sellersText = m_state.sellersWords.value(textKey(name, sellersLanguage()));
            //: %1 a language
            view.sellersPlaceholder = tr("the same in %1, if you can").arg(language);
            // What is sent is seen where it would be written over.
            if (const QString sent = choiceText(name, Side::Seller); !sent.isEmpty())
                view.sellersPlaceholder = sent;
        }
        views.append(view);
    }
    return views;
}

QString MessageComposer::firstOpenField() const
{
    const QStringList missing = filled(Side::Seller).missing;
    for (const QString &name : askedFields()) {
        if (missing.contains(name) || !problem(*domain::messageField(name)).isEmpty())
            return name;
    }
    return {};
}

// ------------------------------------------------------------------ the columns

QString MessageComposer::statement(Side side, const MessageColumnView &view) const
{
    QStringList sentences;
    if (view.tooLong)
        sentences.append(tr("%Ln character(s) more than your limit.", nullptr,
                            int(view.count - m_tools.settings.preferences().longestMessage)));
    const QStringList missing = missingLabels(view);
    if (!missing.isEmpty()) {
        //: %1 names of fields, such as "Reason, Amount"
        sentences.append(tr("Missing, in brackets: %1.")
                             .arg(m_tools.language.regional().locale.createSeparatedList(missing)));
    }
    if (view.differs)
        sentences.append(tr("Differs from the template: it no longer follows the order and the "
                            "form."));
    else if (view.marks.size() > missing.size())
        sentences.append(tr("Underlined: what comes from the order and from the form."));
    if (side == Side::Buyer && view.differs && !written(Side::Seller))
        sentences.append(tr("What you changed here does not change what is sent."));
    return sentences.join(u' ');
}

MessageColumnView MessageComposer::column(Side side) const
{
    MessageColumnView view;
    view.language = languageOf(side);
    view.rightToLeft = isRightToLeft(view.language);
    const QString name = wording::languageName(view.language);
    //: %1 a language
    view.heading = side == Side::Buyer ? tr("For you, in %1").arg(name)
                                       //: %1 a language
                                       : tr("What is sent, in %1").arg(name);
    if (const WrittenText *own = written(side)) {
        view.text = own->text;
        view.marks = gapsIn(*own);
        view.differs = true;
    } else {
        const domain::FilledMessage message = filled(side);
        view.text = message.text;
        for (const domain::FieldMark &mark : message.marks)
            view.marks.append(
                {mark.start, mark.length, wording::fieldLabel(mark.field), mark.missing});
    }
    view.incomplete = !missingLabels(view).isEmpty();
    view.count = visibleCount(view.text);
    // What only the buyer reads may be as long as it likes.
    const int longest = side == Side::Seller ? m_tools.settings.preferences().longestMessage : 0;
    view.tooLong = longest > 0 && view.count > longest;
    if (longest > 0) {
        //: %1 how many there are, %Ln how many there may be: "412 of 1,000 characters"
        view.countText = tr("%1 of %Ln character(s)", nullptr, longest)
                             .arg(m_tools.language.regional().locale.toString(view.count));
    } else {
        view.countText = tr("%Ln character(s)", nullptr, int(view.count));
    }
    view.statement = statement(side, view);
    return view;
}

QString MessageComposer::blockingReason() const
{
    const QLocale &locale = m_tools.language.regional().locale;
    QStringList wrong;
    for (const QString &name : askedFields()) {
        const MessageField &field = *domain::messageField(name);
        if (!problem(field).isEmpty())
            wrong.append(wording::fieldLabel(name));
    }
    if (!wrong.isEmpty()) {
        //: %1 names of fields, such as "Amount, Deadline"
        return tr("Not ready to be sent. Put right: %1.").arg(locale.createSeparatedList(wrong));
    }
    const MessageColumnView view = column(Side::Seller);
    QStringList missing = missingLabels(view);
    if (!view.differs) {
        for (const QString &name : filled(Side::Seller).missing)
            missing.append(wording::fieldLabel(name));
        missing.removeDuplicates();
    }
    if (!missing.isEmpty()) {
        //: %1 names of fields, such as "Reason, Amount"
        return tr("Not ready to be sent. Still missing: %1.")
            .arg(locale.createSeparatedList(missing));
    }
    if (view.text.trimmed().isEmpty())
        return tr("There is no message yet: choose a template or write one.");
    return {};
}

} // namespace recourse::presentation
