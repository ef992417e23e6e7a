// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QThreadPool>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "presentation/courier.h"
#include "presentation/templateeditor.h"
#include "presentation/templateshelf.h"

namespace recourse::presentation {

using services::TemplateClash;

/** What a file of templates brings, to be read before anything is written. */
struct TemplateImportView
{
    struct Line
    {
        QString title;
        QString news; ///< what becomes of it
        bool operator==(const Line &) const = default;
    };
    QList<Line> lines;
    bool hasClash = false; ///< some read otherwise than those that are there
    QString blocked;       ///< why there is nothing to take; empty where there is
};

/**
 * The templates of messages: found, looked at, changed, put back, brought from a file and written
 * to one. Each write is one step to undo, done on the writer thread and told in a sentence. GUI
 * thread; files are read and written in the pool.
 */
class TemplatesPresenter final : public QObject
{
    Q_OBJECT
public:
    struct Line
    {
        QString id;
        QString title;
        QString mark; ///< "changed by you", may be empty
        bool operator==(const Line &) const = default;
    };
    struct Group
    {
        QString heading;
        QList<Line> lines;
        bool operator==(const Group &) const = default;
    };
    /** The chosen template in the language that is shown. */
    struct View
    {
        QString title;
        QString standing; ///< where it comes from
        QString heading;  ///< of the text
        QString text;     ///< as it reads, or where there is a newer original as it is written
        bool hasNewer = false;
        QString newerHeading;
        QString newerText;
        bool rightToLeft = false;
        bool shipped = false;
        bool operator==(const View &) const = default;
    };
    /** Both for any thread; an error is already a sentence for people. */
    struct Files
    {
        std::function<core::Result<QList<domain::OwnTemplate>, QString>(const QString &path)> read;
        std::function<core::Result<void, QString>(const QString &path,
                                                  const QList<domain::OwnTemplate> &templates)>
            write;
    };
    /** All outlive it. */
    struct Tools
    {
        domain::BookThread &writer;
        TemplateShelf &shelf;
        const core::Clock &clock;
        LanguageSetting &language;
        QThreadPool &pool;
        const domain::RulesLibrary &rules;
        Files files;
    };
    explicit TemplatesPresenter(Tools tools, QObject *parent = nullptr);
    ~TemplatesPresenter() override;

    /** The buyer's own first, by their groups, then those that came with the program. */
    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    [[nodiscard]] View view() const;
    /** Of the chosen one: codes and their names. */
    [[nodiscard]] QList<TemplateEditor::Language> languages() const;
    [[nodiscard]] QString language() const;

    /** "Delete", or "Put back the original". */
    [[nodiscard]] QString removeText() const;
    /** Why it cannot be done; empty where it can. */
    [[nodiscard]] QString removeBlocked() const;
    [[nodiscard]] QString exportBlocked() const;

    /** What a new one, a copy of the chosen one, or the chosen one is written with. */
    [[nodiscard]] std::unique_ptr<TemplateEditor> newEditor() const;
    [[nodiscard]] std::unique_ptr<TemplateEditor> copyEditor() const;
    [[nodiscard]] std::unique_ptr<TemplateEditor> changeEditor() const;

    /** Of the file that was read last. */
    [[nodiscard]] TemplateImportView importView(TemplateClash clash) const;

public slots:
    /** What templates are shown with. */
    void setSample(const recourse::presentation::TemplateSample &sample);
    void find(const QString &typed);
    void choose(const QString &id);
    void setLanguage(const QString &code);
    void save(const recourse::presentation::TemplateEditor &editor);
    /** The chosen one goes, or is as it was shipped. */
    void remove();
    /** In the language that is shown. */
    void keepMine();
    void takeOriginal();
    void readFile(const QString &path);
    void takeFile(recourse::presentation::TemplateClash clash);
    void writeFile(const QString &path);

signals:
    void changed();
    /** A write of ours is in the book; watchers may look at once. */
    void written();
    /** What was done; undo takes it back. */
    void edited(const QString &sentence);
    /** What was done besides the book. */
    void told(const QString &sentence);
    /** Nothing was done, and why. */
    void refused(const QString &sentence);
    void failed(const recourse::domain::StorageError &error);
    /** A file was read; importView() tells what is in it. */
    void fileRead();

private:
    using Work = std::function<domain::Stored<QString>(domain::Book &)>;
    void fold();
    [[nodiscard]] bool isFound(qsizetype index) const;
    void settle();
    [[nodiscard]] const services::TemplateInUse *chosenOne() const;
    [[nodiscard]] QString markOf(const services::TemplateInUse &one) const;
    [[nodiscard]] QString standingOf(const services::TemplateInUse &one) const;
    [[nodiscard]] QString spoken() const; ///< the window's language
    [[nodiscard]] QString titleOf(const domain::MessageTemplate &one) const;
    [[nodiscard]] QString chosenTitle() const;
    [[nodiscard]] std::unique_ptr<TemplateEditor> editor(TemplateEditor::Purpose purpose,
                                                         domain::MessageTemplate draft) const;
    /** The id that the work gives is chosen then. */
    void post(const Work &work, const QString &done);
    void inPool(std::function<std::function<void()>()> work);

    const Tools m_tools;
    Courier m_courier;
    TemplateSample m_sample;
    QStringList m_folded; ///< of the shelf's templates, once somebody looks for words in them
    QString m_typed;
    QStringList m_words;
    QString m_chosen;
    QString m_wanted; ///< chosen once it is there
    QString m_language;
    QList<domain::OwnTemplate> m_brought;
};

} // namespace recourse::presentation
