// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/evidencepresenter.h"

#include <algorithm>

#include "domain/dispute/disputedproblem.h"
#include "services/evidenceservice.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::EvidenceId;
using domain::EvidenceItem;
using domain::Stored;

Stored<void> keepProblem(domain::Book &book, core::OrderId order, const QString &problem)
{
    return book.transaction([&] {
        return problem.isEmpty()
            ? book.drafts().remove(kEvidenceDraft, order)
            : book.drafts().save(kEvidenceDraft, order, draftOfProblem(problem));
    });
}

EvidencePresenter::EvidencePresenter(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_courier(this)
{
    connect(&tools.language, &LanguageSetting::changed, this, &EvidencePresenter::touch);
    connect(&tools.intake, &EvidenceIntake::finished, this, [this](const EvidenceNews &news) {
        if (news.order != m_id)
            return;
        emit taken(news);
        reload();
    });
    connect(&tools.previews, &EvidencePreviews::ready, this, &EvidencePresenter::previewReady);
}

EvidencePresenter::~EvidencePresenter()
{
    m_courier.close();
}

void EvidencePresenter::setOrder(core::OrderId id, const domain::Order *order)
{
    const bool other = id != m_id || (order != nullptr) != m_order.has_value();
    m_id = order ? id : core::OrderId();
    m_order = order ? std::optional(*order) : std::nullopt;
    if (other) {
        m_problem.clear();
        m_items.clear();
        reload();
    } else {
        touch();
    }
}

void EvidencePresenter::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_wanted)
        reload();
}

void EvidencePresenter::reload()
{
    const quint64 generation = ++m_generation;
    m_wanted = !m_watched;
    m_loading = m_order.has_value();
    if (m_order && m_watched) {
        m_tools.writer.post([this, generation, id = m_id, courier = m_courier](domain::Book &book) {
            Stored<Loaded> loaded = Loaded{};
            const auto draft = book.drafts().load(kEvidenceDraft, id);
            const auto items = book.evidence().of(id);
            if (!draft)
                loaded = core::failure(draft.error());
            else if (!items)
                loaded = core::failure(items.error());
            else
                loaded = Loaded{problemOfDraft(*draft), *items};
            courier.deliver([this, generation, loaded] { take(generation, loaded); });
        });
    }
    touch();
}

void EvidencePresenter::take(quint64 generation, const Stored<Loaded> &loaded)
{
    if (generation != m_generation)
        return;
    m_loading = false;
    if (loaded) {
        m_problem = loaded->problem;
        m_items = loaded->items;
    } else {
        emit told({m_id,
                   wording::storageErrorText(loaded.error()),
                   {},
                   false,
                   loaded.error().detail,
                   true});
    }
    touch();
}

void EvidencePresenter::touch()
{
    m_outdated = true;
    emit changed();
}

const PlannerView &EvidencePresenter::view()
{
    if (!m_outdated)
        return m_view;
    m_outdated = false;
    m_view = {};
    if (!m_order)
        return m_view;
    const domain::RulesPack &pack = m_tools.rules.packFor(m_order->market);
    const domain::DisputeProblem *disputed = domain::disputedProblem(*m_order, pack);
    // Who opened a dispute about something has said what is to be shown.
    const QString problem = m_problem.isEmpty() && disputed ? disputed->id : m_problem;
    m_view = plannerView({*m_order, pack, m_items, problem}, m_tools.clock.now(),
                         m_tools.language.regional());
    m_view.loading = m_loading;
    m_view.blockedText = blockedText();
    m_view.mayChange = m_view.blockedText.isEmpty();
    return m_view;
}

QString EvidencePresenter::blockedText() const
{
    if (m_tools.readOnly)
        return tr("This order book can only be looked at, so nothing can be added to it.");
    if (m_order->trashedAt)
        return tr("The order is in the trash. Put it back, and evidence can be added to it.");
    return {};
}

void EvidencePresenter::choose(const QString &problem)
{
    if (!m_order || problem == m_problem || !view().mayChange)
        return;
    m_problem = problem;
    write([id = m_id, problem](domain::Book &book) { return keepProblem(book, id, problem); }, {});
    touch();
    emit chosen(problem);
}

void EvidencePresenter::askForFiles(const QString &place)
{
    if (!m_order || !view().mayChange)
        return;
    FileQuestion question;
    question.title = tr("Choose photos, videos and papers");
    //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
    question.filter = tr("Pictures, videos and papers (*.jpg *.jpeg *.png *.webp *.heic *.heif "
                         "*.avif *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.mkv *.webm *.3gp "
                         "*.avi *.pdf *.html *.htm *.mhtml *.eml *.txt);;All files (*)");
    // The answer belongs to the order that was shown when it was asked.
    m_tools.prompt.chooseFiles(this, question, [this, id = m_id, place](const QStringList &paths) {
        QList<BroughtEvidence> brought;
        for (const QString &path : paths)
            brought.append({path});
        m_tools.intake.take(id, brought, place);
    });
}

void EvidencePresenter::add(const QList<BroughtEvidence> &brought, const QString &place)
{
    if (!m_order || !view().mayChange)
        return;
    const QString now = m_tools.clock.now()
                            .toUtc()
                            .toTimeZone(m_tools.language.regional().zone)
                            .toString(u"yyyy-MM-dd HH.mm.ss"_s);
    QList<BroughtEvidence> named = brought;
    for (BroughtEvidence &one : named) {
        if (one.path.isEmpty()) // several screenshots are told apart by when they came
            one.name.insert(one.name.lastIndexOf(u'.'), u' ' + now);
    }
    m_tools.intake.take(m_id, named, place);
}

const EvidenceItem *EvidencePresenter::find(EvidenceId id) const
{
    const auto item = std::find_if(m_items.cbegin(), m_items.cend(),
                                   [id](const EvidenceItem &one) { return one.id == id; });
    return item == m_items.cend() ? nullptr : &*item;
}

void EvidencePresenter::place(EvidenceId id, const QString &place)
{
    const EvidenceItem *item = find(id);
    if (!item || item->place.slot == place || !view().mayChange)
        return;
    write(
        [id, place, caption = item->place.caption, now = m_tools.clock.now()](domain::Book &book) {
            return services::EvidenceService().edit(book, id, place, caption, now);
        },
        //: %1 is the name of a file
        tr("%1 was moved.").arg(wording::isolated(item->name)));
}

void EvidencePresenter::setCaption(EvidenceId id, const QString &caption)
{
    const EvidenceItem *item = find(id);
    if (!item || item->place.caption == caption || !view().mayChange)
        return;
    write(
        [id, caption, place = item->place.slot, now = m_tools.clock.now()](domain::Book &book) {
            return services::EvidenceService().edit(book, id, place, caption, now);
        },
        //: %1 is the name of a file
        tr("The caption of %1 is kept.").arg(wording::isolated(item->name)));
}

void EvidencePresenter::remove(EvidenceId id)
{
    const EvidenceItem *item = find(id);
    if (!item || item->place.removedAt || !view().mayChange)
        return;
    const QString name = wording::isolated(item->name);
    const Question question{
        tr("Remove evidence"),
        //: %1 is the name of a file
        tr("Put %1 into the trash of this order? Its original stays, it can be put back, and the "
           "log tells that it was removed.")
            .arg(name),
        tr("Put into the trash"), tr("Keep it")};
    m_tools.prompt.confirm(this, question, [this, id, name](bool accepted) {
        if (!accepted)
            return;
        write(
            [id, now = m_tools.clock.now()](domain::Book &book) {
                return services::EvidenceService().remove(book, {id}, now);
            },
            //: %1 is the name of a file
            tr("%1 is in the trash of this order.").arg(name));
    });
}

void EvidencePresenter::putBack(EvidenceId id)
{
    const EvidenceItem *item = find(id);
    if (!item || !item->place.removedAt || !view().mayChange)
        return;
    write([id, now = m_tools.clock.now()](
              domain::Book &book) { return services::EvidenceService().putBack(book, {id}, now); },
          //: %1 is the name of a file
          tr("%1 is back.").arg(wording::isolated(item->name)));
}

/** `done`: the sentence about it; empty where there is nothing to take back. */
void EvidencePresenter::write(const Write &work, const QString &done)
{
    m_tools.writer.post([this, work, done, id = m_id, courier = m_courier](domain::Book &book) {
        const auto written = work(book);
        courier.deliver([this, written, done, id] {
            if (!written)
                emit told({id,
                           wording::storageErrorText(written.error()),
                           {},
                           false,
                           written.error().detail,
                           true});
            else if (!done.isEmpty())
                emit told({id, done, {}, true});
        });
    });
    reload(); // its answer comes behind what is written here
}

} // namespace recourse::presentation
