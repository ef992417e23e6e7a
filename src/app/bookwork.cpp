// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookwork.h"

#include <QCoreApplication>

#include "services/assessmentservice.h"
#include "services/recordservice.h"
#include "services/undoservice.h"
#include "wording/errortext.h"

namespace recourse::app {

using core::failure;
using domain::Book;
using domain::OrderId;

namespace {

constexpr int kRowsAtATime = 256; // some milliseconds of writing, so that a click never waits long

struct Sentence
{
    QString operator()(const services::UnknownOrder &) const
    {
        return QCoreApplication::translate("recourse::app", "The order is no longer in the book.");
    }
    QString operator()(const domain::TransitionRefusal &refusal) const
    {
        return wording::transitionText(refusal);
    }
    QString operator()(const domain::StorageError &error) const
    {
        return wording::storageErrorText(error);
    }
};

} // namespace

presentation::OrderActions::Work orderWork(const domain::RulesPack &pack, const core::Clock &clock)
{
    presentation::OrderActions::Work work;
    work.record = [record = cancellationWork(pack, clock)](Book &book, OrderId id,
                                                           const domain::Event &event) {
        return record(book, id, {event});
    };
    work.undo = [&pack, &clock](Book &book) {
        return services::UndoService(pack).undoLast(book, clock.now());
    };
    return work;
}

presentation::CancellationPresenter::Record cancellationWork(const domain::RulesPack &pack,
                                                             const core::Clock &clock)
{
    return [&pack, &clock](Book &book, OrderId id,
                           const QList<domain::Event> &events) -> core::Result<void, QString> {
        const auto done = services::RecordService(pack).record(book, id, events, clock.now());
        if (!done)
            return failure(std::visit(Sentence(), done.error()));
        return {};
    };
}

presentation::RowRefresher::Step refreshWork(const domain::RulesPack &pack,
                                             const core::Clock &clock)
{
    return [&pack, &clock](Book &book) {
        return services::AssessmentService(pack).refreshOutdated(book, clock.now(), kRowsAtATime);
    };
}

} // namespace recourse::app
