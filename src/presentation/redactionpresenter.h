// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include "domain/ports/orderreader.h"
#include "presentation/courier.h"

class QThreadPool;

namespace recourse::presentation {

/**
 * A file without what it tells of people and orders, made in the pool: the user sees it and saves
 * it where he wants. Nothing is sent anywhere. GUI thread; readers and pool outlive its work.
 */
class RedactionPresenter final : public QObject
{
    Q_OBJECT
public:
    RedactionPresenter(const domain::OrderReaders &readers, QThreadPool &pool, const QString &path,
                       QObject *parent = nullptr);
    ~RedactionPresenter() override;

    /** The beginning of it; empty before it is made, and where it cannot be. */
    [[nodiscard]] QString shownText() const;
    /** One sentence: that it is being made, what is shown, or why there is none. */
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] bool canSave() const { return !m_content.isEmpty(); }
    /** A name beside the file, which is not there yet. */
    [[nodiscard]] QString suggestedPath() const;
    /** Writes it in the pool; saved() tells how it went. */
    void save(const QString &path);

signals:
    void changed();
    /** Empty: it is saved. Else why not. */
    void saved(const QString &problem);

private:
    const domain::OrderReaders &m_readers;
    QThreadPool &m_pool;
    const QString m_path;
    Courier m_courier{this};
    QByteArray m_content;
    bool m_made = false;
};

} // namespace recourse::presentation
