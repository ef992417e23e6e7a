// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/evidenceintake.h"

#include <algorithm>

#include <QFileInfo>
#include <QThreadPool>

#include "services/evidenceservice.h"
#include "wording/errortext.h"
#include "wording/evidencewords.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::EvidenceItem;
using domain::KeepProblem;
using services::NewEvidence;

/** What a job holds; it may outlive the intake, and the book still learns what was kept. */
struct EvidenceIntake::Work
{
    Request request;
    std::shared_ptr<domain::EvidenceFiles> files;
    std::shared_ptr<domain::EvidenceReader> reader;
    JobToken token;
    core::Instant now;

    [[nodiscard]] QList<NewEvidence> keep(Outcome &outcome) const
    {
        qint64 total = 0;
        for (const BroughtEvidence &one : request.brought)
            total += one.path.isEmpty() ? 0 : QFileInfo(one.path).size();
        QList<NewEvidence> kept;
        qint64 before = 0;
        for (const BroughtEvidence &one : request.brought) {
            const bool isFile = !one.path.isEmpty();
            const auto progress = [&](qint64 done, qint64) {
                return token.report(before + done, total);
            };
            const auto file = isFile ? files->keep(one.path, progress)
                                     : files->keepBytes(one.pasted());
            if (token.isCancelled()) {
                outcome.cancelled = true;
                return {};
            }
            before += isFile ? QFileInfo(one.path).size() : 0;
            if (!file) {
                outcome.refused.append(file.error());
                continue;
            }
            const QString name = isFile ? QFileInfo(one.path).fileName() : one.name;
            kept.append({*file, name, reader->factsOf(files->pathOf(file->fingerprint), name),
                         request.place});
        }
        return kept;
    }

    /** In the thread of the book. */
    void note(domain::Book &book, const QList<NewEvidence> &kept, Outcome &outcome) const
    {
        const services::EvidenceService service;
        const auto there = book.evidence().of(request.order);
        if (!there) {
            outcome.error = there.error();
            return;
        }
        QList<NewEvidence> fresh;
        QList<EvidenceItem> known;
        for (const NewEvidence &one : kept) {
            const auto same = std::find_if(
                there->cbegin(), there->cend(), [&one](const EvidenceItem &item) {
                    return item.fingerprint == one.kept.fingerprint && !item.place.removedAt;
                });
            if (same == there->cend()) {
                fresh.append(one);
            } else {
                known.append(*same);
                outcome.doubles.append(one.name);
            }
        }
        if (!fresh.isEmpty()) {
            const auto added = service.add(book, request.order, fresh, now);
            if (!added) {
                outcome.error = added.error();
                return;
            }
            outcome.added = int(added->size());
        }
        // Whoever drops a file on a place wants it there, also where it was added before.
        for (const EvidenceItem &item : known) {
            if (request.place.isEmpty() || item.place.slot == request.place)
                continue;
            if (const auto moved = service.edit(book, item.id, request.place, item.place.caption,
                                                now);
                !moved) {
                outcome.error = moved.error();
                return;
            }
            ++outcome.moved;
        }
    }
};

EvidenceIntake::EvidenceIntake(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_courier(this)
{
}

EvidenceIntake::~EvidenceIntake()
{
    m_job.cancel();
    m_courier.close();
}

void EvidenceIntake::take(core::OrderId order, const QList<BroughtEvidence> &brought,
                          const QString &place)
{
    if (brought.isEmpty())
        return;
    m_waiting.append({order, brought, place});
    if (!m_job.isBusy())
        next();
}

void EvidenceIntake::next()
{
    if (m_waiting.isEmpty())
        return;
    const Request request = m_waiting.takeFirst();
    const int files = int(request.brought.size());
    const JobToken token = m_job.start([this, files](qint64 done, qint64 total) {
        const QLocale &locale = m_tools.language.regional().locale;
        const auto size = [&locale](qint64 bytes) {
            return wording::isolated(locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
        };
        //: %1 and %2 are sizes: how much of it is done, and all of it
        return tr("Copying and fingerprinting %Ln file(s): %1 of %2", nullptr, files)
            .arg(size(done), size(total));
    });
    const Work work{request, m_tools.files, m_tools.reader, token, m_tools.clock.now()};
    m_tools.pool.start([this, work, courier = m_courier, writer = &m_tools.writer] {
        Outcome outcome;
        const QList<NewEvidence> kept = work.keep(outcome);
        if (outcome.cancelled || kept.isEmpty()) {
            courier.deliver([this, request = work.request, outcome] { take(request, outcome); });
            return;
        }
        // Also where nobody waits for it any more: the buyer has given the files away.
        writer->post([this, work, kept, courier, outcome](domain::Book &book) mutable {
            work.note(book, kept, outcome);
            courier.deliver([this, request = work.request, outcome] { take(request, outcome); });
        });
    });
}

void EvidenceIntake::take(const Request &request, const Outcome &outcome)
{
    if (outcome.cancelled)
        m_job.finishCancelled();
    else if (outcome.error || (outcome.added == 0 && outcome.doubles.isEmpty()))
        m_job.fail();
    else
        m_job.succeed();
    emit finished(newsOf(request, outcome));
    next();
}

EvidenceNews EvidenceIntake::newsOf(const Request &request, const Outcome &outcome) const
{
    EvidenceNews news;
    news.order = request.order;
    const QLocale &locale = m_tools.language.regional().locale;
    if (outcome.cancelled) {
        domain::KeepFailure stopped;
        stopped.problem = KeepProblem::Cancelled;
        news.text = wording::keepFailureText(stopped, locale);
        return news;
    }
    for (const domain::KeepFailure &failure : outcome.refused)
        news.refused.append(wording::keepFailureText(failure, locale));
    QStringList sentences;
    if (outcome.error) {
        news.failed = true;
        news.details = outcome.error->detail;
        sentences.append(wording::storageErrorText(*outcome.error));
    } else if (outcome.added > 0) {
        sentences.append(tr("%Ln file(s) are kept as evidence. The originals were only read.",
                            nullptr, outcome.added));
    }
    QStringList doubles;
    for (const QString &name : outcome.doubles)
        doubles.append(wording::isolated(name));
    if (!doubles.isEmpty())
        //: %1 lists names of files
        sentences.append(
            tr("Already with this order: %1.").arg(locale.createSeparatedList(doubles)));
    if (outcome.moved > 0)
        sentences.append(
            tr("%Ln of them moved to the place that you chose.", nullptr, outcome.moved));
    news.changed = outcome.added > 0 || outcome.moved > 0;
    news.text = sentences.join(u' ');
    return news;
}

} // namespace recourse::presentation
