// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookwork.h"

#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "presentation/wizardpresenter.h"
#include "services/assessmentservice.h"
#include "services/edit.h"
#include "services/recordservice.h"
#include "services/undoservice.h"

namespace recourse::app {

using domain::Book;
using domain::OrderId;

namespace {
constexpr int kRowsAtATime = 256; // some milliseconds of writing, so that a click never waits long
} // namespace

presentation::OrderActions::Work orderWork(const domain::RulesLibrary &rules,
                                           const core::Clock &clock)
{
    presentation::OrderActions::Work work;
    work.record = [&rules, &clock](Book &book, OrderId id,
                                   const domain::Event &event) -> core::Result<void, QString> {
        const auto done = services::RecordService(rules).record(
            book, id, QList<domain::Event>{event}, clock.now());
        if (!done)
            return core::failure(presentation::WizardPresenter::recordErrorText(done.error()));
        return {};
    };
    work.undo = [&rules, &clock](Book &book) {
        return services::UndoService(rules).undoLast(book, clock.now());
    };
    work.redo = [&rules, &clock](Book &book) {
        return services::UndoService(rules).redo(book, clock.now());
    };
    return work;
}

presentation::OrderFormPresenter::Work formWork(const domain::RulesLibrary &rules,
                                                const core::Clock &clock)
{
    presentation::OrderFormPresenter::Work work;
    work.add = [&rules, &clock](Book &book, const domain::Order &order) {
        return services::EditService(rules).add(book, order, clock.now());
    };
    work.replace = [&rules, &clock](Book &book, OrderId id, const domain::Order &order) {
        return services::EditService(rules).replace(book, id, order, clock.now());
    };
    work.readMoney = [](const QString &text, const QString &currency, QChar point) {
        return formats::readMoney(text, {currency, point});
    };
    work.readDate = &formats::readDate;
    return work;
}

presentation::RowRefresher::Step refreshWork(const domain::RulesLibrary &rules,
                                             const core::Clock &clock)
{
    return [&rules, &clock](Book &book) {
        return services::AssessmentService(rules).refreshOutdated(book, clock.now(), kRowsAtATime);
    };
}

} // namespace recourse::app
