// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QObject>

#include "domain/ports/bookopening.h"
#include "presentation/courier.h"
#include "presentation/jobpresenter.h"

namespace recourse::presentation {

/** The wait for a book that is being opened: what is done, how far it is, and what Cancel leaves.
 * GUI thread. */
class OpeningPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit OpeningPresenter(QObject *parent = nullptr);
    ~OpeningPresenter() override;

    /** `name`: of the book's file. What is returned is called by the thread that opens. */
    [[nodiscard]] domain::OpeningProgress begin(const QString &name);
    /** The answer is there. */
    void end();

    /** Only where it takes longer than a moment, until end(). */
    [[nodiscard]] bool isShown() const { return m_job.isBarVisible(); }
    /** "Opening orders.recourse…" */
    [[nodiscard]] QString title() const;
    /** What is being done. */
    [[nodiscard]] QString text() const;
    /** What the book is like after Cancel, or what keeps it from stopping. */
    [[nodiscard]] QString cancelText() const;
    [[nodiscard]] bool canCancel() const;
    /** 0 to 1000; nothing where it is not known how far it is. */
    [[nodiscard]] std::optional<int> permille() const;

public slots:
    void cancel() { m_job.cancel(); }

signals:
    void changed();

private:
    [[nodiscard]] domain::OpeningStep step() const { return m_step->load(); }

    Courier m_courier;
    QString m_name;
    JobPresenter m_job;
    std::shared_ptr<std::atomic<domain::OpeningStep>> m_step; ///< set by the thread that opens
};

} // namespace recourse::presentation
