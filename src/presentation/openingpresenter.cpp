// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/openingpresenter.h"

#include "wording/numbertext.h"

namespace recourse::presentation {

using domain::OpeningStep;

OpeningPresenter::OpeningPresenter(QObject *parent)
    : QObject(parent)
    , m_courier(this)
    , m_step(std::make_shared<std::atomic<OpeningStep>>(OpeningStep::Reading))
{
    connect(&m_job, &JobPresenter::changed, this, &OpeningPresenter::changed);
}

OpeningPresenter::~OpeningPresenter()
{
    m_job.cancel();
    m_courier.close();
}

domain::OpeningProgress OpeningPresenter::begin(const QString &name)
{
    m_name = name;
    m_step = std::make_shared<std::atomic<OpeningStep>>(OpeningStep::Reading);
    const JobToken token = m_job.start({});
    return [this, courier = m_courier, token, shared = m_step](OpeningStep step, qint64 done,
                                                               qint64 total) {
        if (shared->exchange(step) != step)
            courier.deliver([this] { emit changed(); });
        return token.report(done, total);
    };
}

void OpeningPresenter::end()
{
    m_job.succeed();
}

QString OpeningPresenter::title() const
{
    //: Title of the window that waits; %1 is the name of an order book
    return tr("Opening %1…").arg(wording::isolated(m_name));
}

QString OpeningPresenter::text() const
{
    switch (step()) {
    case OpeningStep::Reading:
        return tr("The order book is being opened.");
    case OpeningStep::Checking:
        return tr("Recourse did not end properly the last time, so the order book is looked at "
                  "before anything is written to it.");
    case OpeningStep::BackingUp:
        return tr("This book was made by an older version. A backup is made first, and read back.");
    case OpeningStep::Migrating:
        return tr("This book was made by an older version and is brought up to date. A backup of "
                  "it is kept.");
    }
    return {};
}

bool OpeningPresenter::canCancel() const
{
    return m_job.state() == JobPresenter::State::Running && step() != OpeningStep::Reading;
}

QString OpeningPresenter::cancelText() const
{
    if (m_job.state() == JobPresenter::State::Cancelling)
        return tr("This stops as soon as the book is whole.");
    if (!canCancel())
        return tr("This step cannot be cancelled: it waits for the disk, or for another program "
                  "that is writing to the book.");
    return tr("Cancel leaves the book as it was.");
}

std::optional<int> OpeningPresenter::permille() const
{
    return m_job.total() > 0 ? std::optional(m_job.permille()) : std::nullopt;
}

} // namespace recourse::presentation
