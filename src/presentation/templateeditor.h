// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "domain/messages/messagetemplate.h"
#include "domain/messages/templatefault.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/languagesetting.h"
#include "presentation/templatesample.h"

namespace recourse::presentation {

/**
 * One template while it is written: its texts in as many languages as wanted, what is wrong with
 * them, and how they read. A language with neither title nor text is not part of it. Writes no
 * book: whoever opened it takes result(). GUI thread.
 */
class TemplateEditor final : public QObject
{
    Q_OBJECT
public:
    enum class Purpose {
        New,           ///< or a copy
        Own,           ///< one of the buyer's own is changed
        ChangeShipped, ///< an emptied language is as it was shipped again
    };
    Q_ENUM(Purpose)
    struct Language
    {
        QString code;
        QString name; ///< in itself, and whether there is a text
        bool written = false;
        bool operator==(const Language &) const = default;
    };
    struct Field
    {
        QString name; ///< for fieldText(), never shown
        QString label;
        bool operator==(const Field &) const = default;
    };

    /** Where a template can be recommended. */
    struct Occasion
    {
        QStringList ids; ///< of the rules pack, that read alike
        QString text;
        bool chosen = false;
        bool operator==(const Occasion &) const = default;
    };

    /** What there is to choose from beside the texts. */
    struct Choices
    {
        QStringList groups;  ///< the names that there are
        QStringList actions; ///< of the rules pack, that a message can be about
    };
    /** Setting and rules outlive it. */
    TemplateEditor(Purpose purpose, domain::MessageTemplate draft, TemplateSample sample,
                   Choices choices, LanguageSetting &language, const domain::RulesLibrary &rules,
                   QObject *parent = nullptr);

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QList<Language> languages() const;
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] bool isRightToLeft() const;
    /** In the language that is shown. */
    [[nodiscard]] QString title() const { return shown().title; }
    [[nodiscard]] QString body() const { return shown().body; }
    [[nodiscard]] bool hasGroup() const { return m_purpose != Purpose::ChangeShipped; }
    [[nodiscard]] QString group() const { return m_draft.group; }
    [[nodiscard]] const QStringList &groups() const { return m_choices.groups; }

    /** Group and occasions are those of the original where one is changed. */
    [[nodiscard]] bool hasOccasions() const { return hasGroup(); }
    /** The situations that the template began with, then the actions that a message can be about,
     * in words; others only where it began with them. */
    [[nodiscard]] QList<Occasion> occasions() const;

    [[nodiscard]] QList<Field> fields() const;
    /** What is written to use a field; round the selected words where they depend on it. */
    [[nodiscard]] static QString fieldText(const QString &field);
    [[nodiscard]] static QString onlyWhereKnown(const QString &field, const QString &words);

    /** "As it reads for order …". */
    [[nodiscard]] QString previewHeading() const;
    /** Empty while there is something wrong with the text. */
    [[nodiscard]] QString preview() const;
    /** What is wrong in the language that is shown, with its line; empty where nothing is. */
    [[nodiscard]] QString problem() const;
    /** Why it cannot be saved; empty where it can. */
    [[nodiscard]] QString blockingReason() const;
    /** What is to be kept, its uses taken; only where nothing blocks. */
    [[nodiscard]] domain::MessageTemplate result() const;
    /** In the language of the window, for the step to undo. */
    [[nodiscard]] QString resultTitle() const;

public slots:
    void setLanguage(const QString &code);
    void setTitle(const QString &title);
    void setBody(const QString &body);
    void setGroup(const QString &group);
    void setOccasion(const QStringList &ids, bool chosen);

signals:
    void changed();
    /** Title and text are those of another language. */
    void languageChanged();

private:
    [[nodiscard]] domain::TemplateText shown() const { return m_draft.texts.value(m_language); }
    [[nodiscard]] QString problemOf(const QString &language) const;
    void write(const domain::TemplateText &text);

    const Purpose m_purpose;
    const domain::MessageTemplate m_before;
    domain::MessageTemplate m_draft;
    const TemplateSample m_sample;
    const Choices m_choices;
    LanguageSetting &m_setting;
    const domain::RulesLibrary &m_rules;
    QString m_language;
};

} // namespace recourse::presentation
