// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the templates is written: by hand, from a file and to one.

#include <QDir>

#include "presentation/actionmeans.h"
#include "presentation/templatespresenter.h"
#include "services/templateservice.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::MessageTemplate;
using domain::Stored;
using services::TemplateArrival;
using services::TemplateInUse;
using services::TemplateNews;
using services::TemplateOrigin;
using services::TemplateService;
using Purpose = TemplateEditor::Purpose;

std::unique_ptr<TemplateEditor> TemplatesPresenter::editor(Purpose purpose,
                                                           MessageTemplate draft) const
{
    // A message can be about what there is a message for, and what is done by writing.
    TemplateEditor::Choices choices{{}, writtenActions()};
    for (const MessageTemplate &one : m_tools.shelf.shipped())
        choices.actions += one.situations;
    for (const TemplateInUse &one : m_tools.shelf.inUse()) {
        if (!one.texts.group.isEmpty() && !choices.groups.contains(one.texts.group))
            choices.groups.append(one.texts.group);
    }
    auto made = std::make_unique<TemplateEditor>(
        purpose, std::move(draft), m_sample, std::move(choices), m_tools.language, m_tools.rules);
    if (purpose != Purpose::New && !language().isEmpty())
        made->setLanguage(language());
    return made;
}

std::unique_ptr<TemplateEditor> TemplatesPresenter::newEditor() const
{
    return editor(Purpose::New, {});
}

std::unique_ptr<TemplateEditor> TemplatesPresenter::copyEditor() const
{
    const TemplateInUse *one = chosenOne();
    if (!one)
        return newEditor();
    MessageTemplate copy = one->texts;
    copy.id.clear();
    for (domain::TemplateText &text : copy.texts)
        //: %1 is the title of a template
        text.title = tr("%1 (copy)").arg(text.title);
    return editor(Purpose::New, std::move(copy));
}

std::unique_ptr<TemplateEditor> TemplatesPresenter::changeEditor() const
{
    const TemplateInUse *one = chosenOne();
    if (!one)
        return newEditor();
    return editor(one->origin == TemplateOrigin::Own ? Purpose::Own : Purpose::ChangeShipped,
                  one->texts);
}

QString TemplatesPresenter::chosenTitle() const
{
    const TemplateInUse *one = chosenOne();
    return one ? titleOf(one->texts) : QString();
}

void TemplatesPresenter::save(const TemplateEditor &editor)
{
    const QString title = editor.resultTitle();
    const auto work = [service = TemplateService(m_tools.shelf.shipped()), texts = editor.result(),
                       isNew = editor.purpose() == Purpose::New, title,
                       now = m_tools.clock.now()](domain::Book &book) -> Stored<QString> {
        if (isNew)
            return service.make(book, texts, title, now);
        return service.change(book, texts, title, now).map([&] { return texts.id; });
    };
    //: %1 is the title of a template
    post(work, tr("“%1” is saved.").arg(wording::isolated(title)));
}

void TemplatesPresenter::remove()
{
    const TemplateInUse *one = chosenOne();
    if (!removeBlocked().isEmpty())
        return;
    const QString title = chosenTitle();
    // The one below it is chosen then, or the one above.
    QString next = m_chosen;
    if (one->origin == TemplateOrigin::Own) {
        QStringList ids;
        for (const Group &group : groups()) {
            for (const Line &line : group.lines)
                ids.append(line.id);
        }
        const qsizetype at = ids.indexOf(m_chosen);
        next = ids.value(at + 1, ids.value(at - 1));
    }
    //: %1 is the title of a template
    const QString done = one->origin == TemplateOrigin::Own ? tr("“%1” is deleted.")
                                                            //: %1 is the title of a template
                                                            : tr("“%1” is the original again.");
    post(
        [service = TemplateService(m_tools.shelf.shipped()), id = m_chosen, title, next,
         now = m_tools.clock.now()](domain::Book &book) {
            return service.remove(book, id, title, now).map([&] { return next; });
        },
        done.arg(wording::isolated(title)));
}

void TemplatesPresenter::keepMine()
{
    const QString title = chosenTitle();
    post(
        [service = TemplateService(m_tools.shelf.shipped()), id = m_chosen, code = language(),
         title, now = m_tools.clock.now()](domain::Book &book) {
            return service.keepMine(book, id, code, title, now).map([&] { return id; });
        },
        //: %1 is the title of a template
        tr("“%1” stays as you wrote it.").arg(wording::isolated(title)));
}

void TemplatesPresenter::takeOriginal()
{
    const QString title = chosenTitle();
    post(
        [service = TemplateService(m_tools.shelf.shipped()), id = m_chosen, code = language(),
         title, now = m_tools.clock.now()](domain::Book &book) {
            return service.takeOriginal(book, id, code, title, now).map([&] { return id; });
        },
        //: %1 is the title of a template
        tr("“%1” is the original again.").arg(wording::isolated(title)));
}

void TemplatesPresenter::post(const Work &work, const QString &done)
{
    m_tools.writer.post([this, courier = m_courier, work, done](domain::Book &book) {
        const auto result = work(book);
        courier.deliver([this, result, done] {
            if (!result) {
                emit failed(result.error());
                return;
            }
            m_wanted = *result;
            emit written();
            emit edited(done);
        });
    });
}

// ------------------------------------------------------------------ files

void TemplatesPresenter::inPool(std::function<std::function<void()>()> work)
{
    m_tools.pool.start([courier = m_courier, work = std::move(work)] { courier.deliver(work()); });
}

void TemplatesPresenter::readFile(const QString &path)
{
    inPool([this, path, read = m_tools.files.read]() -> std::function<void()> {
        return [this, brought = read(path)] {
            if (!brought) {
                emit refused(brought.error());
                return;
            }
            m_brought = *brought;
            emit fileRead();
        };
    });
}

TemplateImportView TemplatesPresenter::importView(TemplateClash clash) const
{
    TemplateImportView view;
    bool any = false;
    const auto all = services::arrivals(m_tools.shelf.shipped(), m_tools.shelf.own(), m_brought);
    for (const TemplateArrival &arrival : all) {
        QString news;
        switch (arrival.news) {
        case TemplateNews::New:
            news = tr("New.");
            break;
        case TemplateNews::Same:
            news = tr("Is there already, word for word.");
            break;
        case TemplateNews::Other: {
            const QString present = wording::isolated(titleOf(arrival.present));
            news = clash == TemplateClash::Replace
                //: %1 is the title of a template
                ? tr("Takes the place of “%1”.").arg(present)
                //: %1 is the title of a template
                : tr("Comes beside “%1”, as a template of its own.").arg(present);
            view.hasClash = true;
            break;
        }
        }
        any = any || arrival.news != TemplateNews::Same;
        view.lines.append({titleOf(arrival.brought.written), news});
    }
    if (all.isEmpty())
        view.blocked = tr("There are no templates in this file.");
    else if (!any)
        view.blocked = tr("You have all of them already.");
    return view;
}

void TemplatesPresenter::takeFile(TemplateClash clash)
{
    const QString title = m_brought.size() == 1 ? titleOf(m_brought.constFirst().written)
                                                : QString();
    post(
        [service = TemplateService(m_tools.shelf.shipped()), brought = m_brought, clash, title,
         now = m_tools.clock.now(), chosen = m_chosen](domain::Book &book) {
            return service.take(book, brought, clash, title, now).map([&](qsizetype) {
                return chosen;
            });
        },
        tr("The templates of the file are in your book."));
}

void TemplatesPresenter::writeFile(const QString &path)
{
    inPool([this, path, own = m_tools.shelf.own(),
            write = m_tools.files.write]() -> std::function<void()> {
        return [this, path, count = int(own.size()), done = write(path, own)] {
            if (!done)
                emit refused(done.error());
            else
                //: %1 is a file
                emit told(tr("%Ln template(s) written to %1.", nullptr, count)
                              .arg(wording::isolatedLtr(QDir::toNativeSeparators(path))));
        };
    });
}

} // namespace recourse::presentation
