// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/templatespresenter.h"

#include <algorithm>

#include <QLocale>

#include "presentation/commandlist.h"
#include "wording/languagename.h"
#include "wording/messagewords.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::MessageTemplate;
using services::TemplateInUse;
using services::TemplateOrigin;

namespace {

/** All by which it is found: what it is called and what it says, as the reader and in English. */
QString foldedOf(const MessageTemplate &one, const QString &language)
{
    QStringList texts{one.group};
    QStringList spoken{one.languageFor(language), one.languageFor(u"en"_s)};
    spoken.removeDuplicates();
    for (const QString &code : std::as_const(spoken)) {
        const domain::TemplateText text = one.texts.value(code);
        texts << text.title << text.body;
    }
    return foldedForFinding(texts.join(u'\n'));
}

QStringList namesOf(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(wording::languageName(code));
    return names;
}

} // namespace

TemplatesPresenter::TemplatesPresenter(Tools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_courier(this)
    , m_sample(madeUpSample(m_tools.clock.now()))
{
    const auto again = [this] {
        m_folded.clear();
        settle();
        emit changed();
    };
    connect(&m_tools.shelf, &TemplateShelf::changed, this, again);
    connect(&m_tools.language, &LanguageSetting::changed, this, again);
    settle();
}

TemplatesPresenter::~TemplatesPresenter()
{
    m_courier.close();
}

/** Not before somebody looks for words: a thousand take their time, and nobody may want it. */
void TemplatesPresenter::fold()
{
    if (m_words.isEmpty() || !m_folded.isEmpty())
        return;
    const QString language = spoken();
    for (const TemplateInUse &one : m_tools.shelf.inUse())
        m_folded.append(foldedOf(one.texts, language));
}

bool TemplatesPresenter::isFound(qsizetype index) const
{
    return std::ranges::all_of(m_words, [text = m_folded.value(index)](const QString &word) {
        return text.contains(word);
    });
}

/** One of those that are found is chosen: the one that was, the one that is waited for, the first.
 */
void TemplatesPresenter::settle()
{
    fold();
    QString first;
    bool there = false;
    for (const Group &group : groups()) {
        for (const Line &line : group.lines) {
            if (first.isEmpty())
                first = line.id;
            there = there || line.id == m_chosen;
            if (line.id == m_wanted) {
                m_chosen = std::exchange(m_wanted, {});
                return;
            }
        }
    }
    if (!there)
        m_chosen = first;
}

// ------------------------------------------------------------------ what is shown

QString TemplatesPresenter::spoken() const
{
    return QLocale::languageToCode(m_tools.language.regional().locale.language());
}

QString TemplatesPresenter::titleOf(const MessageTemplate &one) const
{
    return one.texts.value(one.languageFor(spoken())).title;
}

const TemplateInUse *TemplatesPresenter::chosenOne() const
{
    const auto &all = m_tools.shelf.inUse();
    const auto found = std::ranges::find_if(
        all, [this](const TemplateInUse &one) { return one.texts.id == m_chosen; });
    return found == all.cend() ? nullptr : &*found;
}

QString TemplatesPresenter::markOf(const TemplateInUse &one) const
{
    if (!one.newer.isEmpty())
        return tr("a newer original is there");
    return one.origin == TemplateOrigin::Changed ? tr("changed by you") : QString();
}

QList<TemplatesPresenter::Group> TemplatesPresenter::groups() const
{
    QList<Group> own;
    Group shipped{tr("Came with the program"), {}};
    const auto &all = m_tools.shelf.inUse();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const TemplateInUse &one = all.at(i);
        if (!isFound(i))
            continue;
        const Line line{one.texts.id, titleOf(one.texts), markOf(one)};
        if (one.origin != TemplateOrigin::Own) {
            shipped.lines.append(line);
            continue;
        }
        const QString heading = one.texts.group.isEmpty() ? tr("Your own") : one.texts.group;
        if (own.isEmpty() || own.constLast().heading != heading)
            own.append({heading, {}});
        own.last().lines.append(line);
    }
    if (!shipped.lines.isEmpty())
        own.append(shipped);
    return own;
}

QString TemplatesPresenter::countText() const
{
    qsizetype count = 0;
    for (const Group &group : groups())
        count += group.lines.size();
    return tr("%Ln template(s)", nullptr, int(count));
}

QString TemplatesPresenter::standingOf(const TemplateInUse &one) const
{
    switch (one.origin) {
    case TemplateOrigin::Shipped:
        return tr("Came with the program. If you change it, the original is kept apart.");
    case TemplateOrigin::Changed:
        break;
    case TemplateOrigin::Own:
        return tr("Your own.");
    }
    //: %1 is a list of languages
    return tr("Came with the program and was changed by you in: %1")
        .arg(m_tools.language.regional().locale.createSeparatedList(namesOf(one.changed)));
}

QString TemplatesPresenter::language() const
{
    const TemplateInUse *one = chosenOne();
    if (!one)
        return {};
    if (m_language.isEmpty() && !one->newer.isEmpty()) {
        const QString language = spoken();
        return one->newer.contains(language) ? language : one->newer.constFirst();
    }
    return one->texts.languageFor(m_language.isEmpty() ? spoken() : m_language);
}

QList<TemplateEditor::Language> TemplatesPresenter::languages() const
{
    QList<TemplateEditor::Language> all;
    const TemplateInUse *one = chosenOne();
    if (!one)
        return all;
    for (auto text = one->texts.texts.cbegin(); text != one->texts.texts.cend(); ++text) {
        const QString name = wording::languageName(text.key());
        //: %1 is the name of a language
        all.append({text.key(),
                    one->newer.contains(text.key()) ? tr("%1 – newer original").arg(name) : name,
                    true});
    }
    return all;
}

TemplatesPresenter::View TemplatesPresenter::view() const
{
    View view;
    const TemplateInUse *one = chosenOne();
    if (!one)
        return view;
    const QString code = language();
    const domain::TemplateText text = one->texts.texts.value(code);
    view.title = text.title;
    view.standing = standingOf(*one);
    view.rightToLeft = QLocale(code).textDirection() == Qt::RightToLeft;
    view.shipped = one->origin != TemplateOrigin::Own;
    view.hasNewer = one->newer.contains(code);
    if (!view.hasNewer) {
        view.heading = m_sample.order.isEmpty()
            ? tr("How it reads with made-up values, as no order is selected:")
            //: %1 is the number of an order
            : tr("How it reads for order %1:")
                  .arg(wording::isolatedLtr(wording::groupedNumber(m_sample.order)));
        view.text = wording::composedMessage(one->texts, code, m_sample.values,
                                             m_tools.language.regional().zone)
                        .text;
        return view;
    }
    const auto original = std::ranges::find(m_tools.shelf.shipped(), one->texts.id,
                                            &MessageTemplate::id);
    const domain::TemplateText newer = original->texts.value(code);
    view.heading = tr("Yours:");
    view.text = text.title + u"\n\n"_s + text.body;
    view.newerHeading = tr("The new original:");
    view.newerText = newer == domain::TemplateText()
        ? tr("The program has no text in this language any more.")
        : QString(newer.title + u"\n\n"_s + newer.body);
    return view;
}

QString TemplatesPresenter::removeText() const
{
    const TemplateInUse *one = chosenOne();
    return one && one->origin != TemplateOrigin::Own ? tr("&Put back the original") : tr("&Delete");
}

QString TemplatesPresenter::removeBlocked() const
{
    const TemplateInUse *one = chosenOne();
    if (!one)
        return tr("There is no template to delete.");
    return one->origin == TemplateOrigin::Shipped ? tr("This is the original.") : QString();
}

QString TemplatesPresenter::exportBlocked() const
{
    return m_tools.shelf.own().isEmpty() ? tr("You have no template of your own yet.") : QString();
}

void TemplatesPresenter::setSample(const TemplateSample &sample)
{
    m_sample = sample;
    emit changed();
}

void TemplatesPresenter::find(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_words = foldedForFinding(typed).split(u' ', Qt::SkipEmptyParts);
    settle();
    emit changed();
}

void TemplatesPresenter::choose(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_language.clear();
    emit changed();
}

void TemplatesPresenter::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_language = code;
    emit changed();
}

} // namespace recourse::presentation
