// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>
#include <QStringList>

#include "core/result.h"
#include "presentation/jobpresenter.h"

namespace recourse::presentation {

/** A heading with its lines; a line may have further ones that say more of it. */
struct PackSection
{
    struct Line
    {
        QString text;
        QStringList more;
        bool operator==(const Line &) const = default;
    };
    QString heading;
    QList<Line> lines;
    bool operator==(const PackSection &) const = default;
};

/** What another pack changes, before it is taken. Nothing is written. GUI thread. */
class PackPreview : public QObject
{
    Q_OBJECT
public:
    /** Keeps the pack and puts it in use, else says why not. */
    using Take = std::function<core::Result<void, QString>()>;

    using QObject::QObject;
    /** By the switch that made the preview, which outlives it. */
    void setTake(Take take) { m_take = std::move(take); }
    [[nodiscard]] core::Result<void, QString> take() const { return m_take(); }
    /** Begins with what takes its time, if anything does. */
    virtual void start() { }
    [[nodiscard]] JobPresenter &job() { return m_job; }

    [[nodiscard]] virtual QString windowTitle() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString originText() const = 0;
    /** What should give pause: an older pack, or another one under the same version. May be empty.
     */
    [[nodiscard]] virtual QString cautionText() const = 0;
    /** Why it cannot be said what changes; empty where nothing went wrong. */
    [[nodiscard]] virtual QString problem() const { return {}; }
    /** What all of it comes to, in a sentence or two; may be empty. */
    [[nodiscard]] virtual QString summaryText() const = 0;
    [[nodiscard]] virtual QList<PackSection> sections() const = 0;
    /** Why it cannot be taken yet; empty where it can. */
    [[nodiscard]] virtual QString blockingReason() const { return {}; }
    /** "&Use these rules" */
    [[nodiscard]] virtual QString takeText() const = 0;

public slots:
    /** Stops what runs; the pack cannot be taken then. */
    virtual void cancel() { }

signals:
    void changed();

private:
    Take m_take;
    JobPresenter m_job;
};

} // namespace recourse::presentation
