// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagetemplates.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "formats/templates/templateexchange.h"
#include "formats/templates/templatefile.h"
#include "ui/common/messagebar.h"
#include "wording/errortext.h"
#include "wording/messagewords.h"
#include "wording/numbertext.h"

namespace recourse::app {

using core::failure;
using domain::OwnTemplate;
using namespace Qt::StringLiterals;
using presentation::TemplatesPresenter;

namespace {

QString shown(const QString &path)
{
    return wording::isolatedLtr(QDir::toNativeSeparators(path));
}

QString refusalWords(formats::TemplatesRefusal refusal, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QString reason;
    if (refusal.inText) {
        refusal.inText->file = name + u", "_s + refusal.place.path;
        reason = wording::templateFileFaultText(*refusal.inText);
    } else {
        refusal.place.file = name;
        reason = wording::packFileRefusalText(refusal.place);
    }
    //: %1 says which file, where in it and what is wrong
    return MessageTemplates::tr("%1\nNothing was taken; your templates are as they were.")
        .arg(reason);
}

core::Result<QList<OwnTemplate>, QString> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        //: %1 is a file, %2 what the system says
        return failure(
            MessageTemplates::tr("%1 cannot be read: %2").arg(shown(path), file.errorString()));
    auto templates = formats::readTemplates(file.read(formats::kLargestTemplates + 1));
    if (!templates)
        return failure(refusalWords(templates.error(), path));
    return *std::move(templates);
}

core::Result<void, QString> write(const QString &path, const QList<OwnTemplate> &templates)
{
    QSaveFile file(path);
    const QByteArray content = formats::writeTemplates(templates);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        //: %1 is a file, %2 what the system says
        return failure(
            MessageTemplates::tr("%1 cannot be written: %2").arg(shown(path), file.errorString()));
    return {};
}

} // namespace

MessageTemplates::MessageTemplates(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_shelf(formats::shippedTemplates(), *sources.book.writer)
    , m_presenter({*sources.book.writer,
                   m_shelf,
                   sources.clock,
                   sources.language,
                   sources.pool,
                   sources.rules,
                   {&read, &write}})
    , m_command(sources.window)
{
    connect(&sources.watcher, &presentation::BookWatcher::changed, &m_shelf,
            &presentation::TemplateShelf::reload);
    connect(&m_presenter, &TemplatesPresenter::written, &sources.watcher,
            &presentation::BookWatcher::check);
    connect(&m_presenter, &TemplatesPresenter::failed, this,
            [this](const domain::StorageError &error) {
                const ui::Message message{
                    ui::ChipTone::Urgent, wording::storageErrorText(error), error.detail, {}, {}};
                if (m_dialog)
                    m_dialog->showMessage(message);
                else
                    m_sources.window.showMessage(message);
            });
    connect(&m_command, &ui::TemplatesCommand::wanted, this, &MessageTemplates::open);
}

void MessageTemplates::open()
{
    show(m_sources.window);
}

void MessageTemplates::openOver(QWidget &over, const QString &id,
                                const std::function<void(const QString &)> &changed)
{
    if (!show(over))
        return;
    m_presenter.choose(id);
    connect(m_dialog, &QDialog::finished, &over, [this, changed, before = m_shelf.templates()] {
        const auto now = m_shelf.templates();
        const auto chosen = std::ranges::find(now, m_presenter.chosen(),
                                              &domain::MessageTemplate::id);
        if (chosen != now.cend() && !before.contains(*chosen))
            changed(chosen->id);
    });
}

/** Whether it was not there before. */
bool MessageTemplates::show(QWidget &over)
{
    // A dialog that is modal shuts out every window but those above it.
    if (m_dialog && m_dialog->parentWidget() != &over)
        delete m_dialog.data();
    const bool isNew = !m_dialog;
    if (isNew) {
        m_dialog = new ui::TemplatesDialog(m_presenter, m_sources.prompt, &over);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ui::TemplatesDialog::undoWanted, &m_sources.actions,
                [this] { m_sources.actions.run(presentation::OrderActions::Command::Undo); });
    }
    showOrder();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return isNew;
}

/** The templates are shown with the values of the order that is looked at. */
void MessageTemplates::showOrder()
{
    const core::OrderId id = m_sources.window.currentOrder();
    const auto order = id.isValid() ? m_sources.book.window->orders().load(id)
                                    : domain::Stored<std::optional<domain::Order>>();
    if (!order || !*order) {
        m_presenter.setSample(presentation::madeUpSample(m_sources.clock.now()));
        return;
    }
    // An order without a number is still one: its title stands for it.
    m_presenter.setSample(
        {domain::messageValues(**order, m_sources.clock.now()),
         (*order)->number.isEmpty() ? (*order)->displayTitle() : (*order)->number});
}

} // namespace recourse::app
