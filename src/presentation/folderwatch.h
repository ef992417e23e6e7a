// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "domain/ports/orderreader.h"
#include "presentation/courier.h"
#include "presentation/keptvalues.h"

class QThreadPool;

namespace recourse::presentation {

/**
 * Looks at the files that come into a folder, or into one below it, and says which of them hold
 * orders, and which are pictures or videos; it imports nothing. A file is looked at once it has
 * stopped growing. The folder is listed and read in the pool. GUI thread; readers and pool outlive
 * it.
 */
class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    /** `kept`: what the user said of the columns of tables; null: nothing. It outlives this. */
    FolderWatch(const domain::OrderReaders &readers, QThreadPool &pool, KeptValues *kept = nullptr,
                QObject *parent = nullptr);
    ~FolderWatch() override;

    /** How long a file must keep its size. */
    void setSettleTime(std::chrono::milliseconds time) { m_settle.setInterval(time); }
    /** What is in the folder already is not told; empty: nothing is watched. */
    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /** Files with orders that nobody has taken yet. */
    [[nodiscard]] QStringList take();
    /** Likewise pictures and videos, which may be evidence. */
    [[nodiscard]] QStringList takePictures();

signals:
    /** Files with orders have come; so many wait to be taken. */
    void arrived(int files);
    /** Likewise pictures and videos. */
    void picturesArrived(int files);

private:
    using Sizes = QMap<QString, qint64>;
    struct Seen
    {
        Sizes sizes;
        QStringList folders; ///< as many as are watched
        QStringList withOrders;
        QStringList pictures;
    };
    void look();
    void takeSeen(const Seen &seen, int round);
    /** True where one is new, which may hold more than was seen of it. */
    bool watch(const QStringList &folders);

    const domain::OrderReaders &m_readers;
    QThreadPool &m_pool;
    KeptValues *m_kept;
    Courier m_courier;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QString m_folder;
    Sizes m_known;  ///< files that have been looked at, and how large they were
    Sizes m_coming; ///< those that were there when it was last looked, but not looked at yet
    QStringList m_waiting;
    QStringList m_pictures;
    bool m_first = true; ///< what is there now was there before
    bool m_looking = false;
    bool m_again = false;
    int m_round = 0; ///< answers about another folder are void
};

} // namespace recourse::presentation
