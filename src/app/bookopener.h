// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include "app/openbook.h"
#include "presentation/courier.h"
#include "presentation/openingpresenter.h"
#include "ui/shell/openingdialog.h"

namespace recourse::app {

/** Opens a book in a thread of its own, and shows what it waits for. GUI thread. */
class BookOpener final : public QObject
{
    Q_OBJECT
public:
    /** Runs in the thread that opens, before the book is opened; says what keeps it from that. */
    using Prepare = std::function<std::optional<presentation::Notice>()>;
    struct Wish
    {
        QString path;
        QString stateFolder;
        Prepare prepare;         ///< may be empty
        QWidget *over = nullptr; ///< the window that is there; null: none yet
    };

    explicit BookOpener(QObject *parent = nullptr);
    /** Stops what it opens, and waits for that. */
    ~BookOpener() override;

    /** One at a time. `answered` gets a book with its window, or why there is none. */
    void open(const Wish &wish, std::function<void(Opening opening)> answered);
    /** Brings what is shown to the front. */
    void raise();

private:
    void show();
    void take(Opening opening);

    presentation::Courier m_courier;
    presentation::OpeningPresenter m_presenter;
    QPointer<ui::OpeningDialog> m_dialog; ///< while it takes longer than a moment
    QPointer<QWidget> m_over;
    QString m_path;
    std::function<void(Opening)> m_answered;
    QThreadPool m_pool;
};

} // namespace recourse::app
