// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/templateeditor.h"

#include <algorithm>

#include <QLocale>

#include "wording/languagename.h"
#include "wording/messagewords.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::MessageTemplate;
using domain::TemplateText;

namespace {

bool isEmpty(const TemplateText &text)
{
    return text.title.trimmed().isEmpty() && text.body.trimmed().isEmpty();
}

QString windowLanguage(const LanguageSetting &setting)
{
    return QLocale::languageToCode(setting.regional().locale.language());
}

} // namespace

TemplateEditor::TemplateEditor(Purpose purpose, MessageTemplate draft, TemplateSample sample,
                               Choices choices, LanguageSetting &language,
                               const domain::RulesLibrary &rules, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_before(draft)
    , m_draft(std::move(draft))
    , m_sample(std::move(sample))
    , m_choices(std::move(choices))
    , m_setting(language)
    , m_rules(rules)
    , m_language(m_draft.languageFor(windowLanguage(language)))
{
    if (m_language.isEmpty())
        m_language = windowLanguage(language);
    connect(&language, &LanguageSetting::changed, this, &TemplateEditor::changed);
}

QString TemplateEditor::heading() const
{
    switch (m_purpose) {
    case Purpose::New:
        return tr("Write a template of your own");
    case Purpose::Own:
        return tr("Change your template");
    case Purpose::ChangeShipped:
        break;
    }
    return tr("Change a template that came with the program. The original is kept apart; a "
              "language that you empty is as it was.");
}

QList<TemplateEditor::Language> TemplateEditor::languages() const
{
    QStringList codes = templateLanguages();
    for (const QString &code : m_draft.texts.keys() + QStringList{m_language}) {
        if (!codes.contains(code))
            codes.append(code);
    }
    QList<Language> all;
    for (const QString &code : std::as_const(codes)) {
        const bool written = !isEmpty(m_draft.texts.value(code));
        const QString name = wording::languageName(code);
        //: %1 is the name of a language in which a template has no text
        all.append({code, written ? name : tr("%1 – nothing written yet").arg(name), written});
    }
    std::stable_partition(all.begin(), all.end(), [](const Language &one) { return one.written; });
    return all;
}

bool TemplateEditor::isRightToLeft() const
{
    return QLocale(m_language).textDirection() == Qt::RightToLeft;
}

QList<TemplateEditor::Occasion> TemplateEditor::occasions() const
{
    const domain::RulesPack &pack = m_rules.mainPack();
    const wording::PackText words(pack, m_setting.regional());
    QList<Occasion> all;
    const auto add = [&](const QString &id, const QString &text) {
        const auto same = std::ranges::find(all, text, &Occasion::text);
        Occasion &one = same == all.end() ? all.emplaceBack(Occasion{{}, text, false}) : *same;
        one.ids.append(id);
        one.chosen = one.chosen || m_draft.situations.contains(id);
    };
    // Of the situations only those that it came with: there are too many to choose from.
    for (const QString &id : m_before.situations) {
        if (const domain::SituationInfo *situation = pack.situation(id))
            //: %1 is the headline of an order's situation
            add(id, tr("In the situation: %1").arg(words.text(situation->headlineText)));
    }
    for (const domain::ActionInfo &action : pack.actions) {
        if (m_choices.actions.contains(action.id) || m_before.situations.contains(action.id))
            add(action.id, words.actionTitle(action.id));
    }
    return all;
}

QList<TemplateEditor::Field> TemplateEditor::fields() const
{
    QList<Field> all;
    for (const domain::MessageField &field : domain::messageFields())
        all.append({field.name.toString(), wording::fieldLabel(field.name)});
    return all;
}

QString TemplateEditor::fieldText(const QString &field)
{
    const domain::MessageField *known = domain::messageField(field);
    if (known && known->kind == domain::FieldKind::List)
        return u"{#%1}\n- {title}{?quantity} × {quantity}{/quantity}\n{/%1}"_s.arg(field);
    return u'{' + field + u'}';
}

QString TemplateEditor::onlyWhereKnown(const QString &field, const QString &words)
{
    const QString inner = words.isEmpty() ? fieldText(field) : words;
    const QString end = inner.contains(u'\n') ? u"\n"_s : QString();
    return u"{?%1}%2%3%2{/%1}"_s.arg(field, end, inner);
}

// ------------------------------------------------------------------ how it reads

QString TemplateEditor::previewHeading() const
{
    if (m_sample.order.isEmpty())
        return tr("How it reads with made-up values, as no order is selected:");
    //: %1 is the number of an order
    return tr("How it reads for order %1:")
        .arg(wording::isolatedLtr(wording::groupedNumber(m_sample.order)));
}

QString TemplateEditor::preview() const
{
    const auto parts = domain::parseTemplate(body());
    if (!parts)
        return {};
    return wording::composedText(*parts, {}, m_language, m_sample.values, m_setting.regional().zone)
        .text;
}

QString TemplateEditor::problemOf(const QString &language) const
{
    const TemplateText text = m_draft.texts.value(language);
    if (isEmpty(text))
        return {};
    if (text.title.trimmed().isEmpty())
        return tr("Give it a title, by which you find it.");
    if (text.body.trimmed().isEmpty())
        return tr("There is no message yet, only its title.");
    const auto parts = domain::parseTemplate(text.body);
    if (parts)
        return {};
    return wording::templateFileFaultText(parts.error());
}

QString TemplateEditor::problem() const
{
    return problemOf(m_language);
}

QString TemplateEditor::blockingReason() const
{
    if (QString shown = problem(); !shown.isEmpty())
        return shown;
    bool any = false;
    for (auto text = m_draft.texts.cbegin(); text != m_draft.texts.cend(); ++text) {
        any = any || !isEmpty(*text);
        if (const QString fault = problemOf(text.key()); !fault.isEmpty())
            //: %1 is the name of a language, %2 says what is wrong with the text in it
            return tr("%1: %2").arg(wording::languageName(text.key()), fault);
    }
    if (!any && m_purpose != Purpose::ChangeShipped)
        return tr("Write a title and a message in one language at least.");
    if (m_purpose != Purpose::New && m_draft == m_before)
        return tr("Nothing is changed yet.");
    return {};
}

MessageTemplate TemplateEditor::result() const
{
    MessageTemplate kept = m_draft;
    kept.texts.removeIf(
        [](QMap<QString, TemplateText>::iterator text) { return isEmpty(text.value()); });
    for (TemplateText &text : kept.texts)
        text = {text.title.simplified(), text.body.trimmed()};
    kept.group = kept.group.simplified();
    // What blocks was asked before; texts that are none would leave the uses as they were.
    static_cast<void>(domain::takeUses(kept));
    return kept;
}

QString TemplateEditor::resultTitle() const
{
    const MessageTemplate kept = result();
    const MessageTemplate &one = kept.texts.isEmpty() ? m_before : kept;
    return one.texts.value(one.languageFor(windowLanguage(m_setting))).title;
}

// ------------------------------------------------------------------ writing

void TemplateEditor::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    m_language = code;
    emit languageChanged();
    emit changed();
}

void TemplateEditor::setTitle(const QString &title)
{
    write({title, body()});
}

void TemplateEditor::setBody(const QString &body)
{
    write({title(), body});
}

void TemplateEditor::setGroup(const QString &group)
{
    if (group == m_draft.group)
        return;
    m_draft.group = group;
    emit changed();
}

void TemplateEditor::setOccasion(const QStringList &ids, bool chosen)
{
    QStringList situations = m_draft.situations;
    for (const QString &id : ids) {
        situations.removeAll(id);
        if (chosen)
            situations.append(id);
    }
    if (situations == m_draft.situations)
        return;
    m_draft.situations = situations;
    emit changed();
}

void TemplateEditor::write(const TemplateText &text)
{
    if (text == shown())
        return;
    if (text == TemplateText())
        m_draft.texts.remove(m_language);
    else
        m_draft.texts.insert(m_language, text);
    emit changed();
}

} // namespace recourse::presentation
