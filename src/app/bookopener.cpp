// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookopener.h"

#include <QFileInfo>

namespace recourse::app {

namespace {

Opening openedOf(const BookOpener::Wish &wish, const domain::OpeningProgress &progress)
{
    if (wish.prepare) {
        if (auto notice = wish.prepare()) {
            Opening opening;
            opening.isTrouble = true;
            opening.notice = std::move(notice);
            return opening;
        }
    }
    return openOrExplain(wish.path, wish.stateFolder, progress);
}

} // namespace

BookOpener::BookOpener(QObject *parent)
    : QObject(parent)
    , m_courier(this)
{
    connect(&m_presenter, &presentation::OpeningPresenter::changed, this, &BookOpener::show);
    m_pool.setMaxThreadCount(1);
}

BookOpener::~BookOpener()
{
    m_presenter.cancel();
    m_courier.close();
    delete m_dialog;
    m_pool.waitForDone();
}

void BookOpener::open(const Wish &wish, std::function<void(Opening)> answered)
{
    Q_ASSERT(!m_answered);
    m_answered = std::move(answered);
    m_over = wish.over;
    m_path = wish.path;
    const auto progress = m_presenter.begin(QFileInfo(wish.path).fileName());
    m_pool.start([this, courier = m_courier, wish, progress] {
        // `this` is only named inside what the courier delivers.
        const auto opening = std::make_shared<Opening>(openedOf(wish, progress));
        courier.deliver([this, opening] { take(std::move(*opening)); });
    });
}

void BookOpener::show()
{
    if (!m_presenter.isShown() || m_dialog)
        return;
    m_dialog = new ui::OpeningDialog(m_presenter, m_over);
    m_dialog->open();
}

void BookOpener::raise()
{
    if (!m_dialog)
        return;
    m_dialog->raise();
    m_dialog->activateWindow();
}

void BookOpener::take(Opening opening)
{
    if (opening.book) {
        if (const auto done = opening.book->openWindow(); !done) {
            opening.book.reset();
            opening.isTrouble = true;
            opening.notice = refused(done.error(), m_path);
        }
    }
    m_presenter.end();
    const auto answered = std::exchange(m_answered, nullptr);
    answered(std::move(opening));
    // Behind the answer: the program ends with its last window.
    delete m_dialog;
}

} // namespace recourse::app
