// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace recourse::presentation {
class Prompt;
class RecentBooks;
} // namespace recourse::presentation

namespace recourse::ui {

class MainWindow;

/** New book, Open book and Recent books in the File menu, and the window's title. It belongs to the
 * window. */
class BookMenu final : public QObject
{
    Q_OBJECT
public:
    /** What the window shows. */
    struct Book
    {
        QString path;
        bool samples = false;
    };
    /** The list and the prompt outlive the window. */
    BookMenu(MainWindow &window, presentation::RecentBooks &recent, presentation::Prompt &prompt,
             const Book &book);

signals:
    void openWanted(const QString &path);
    /** Where there is no file yet, unless the user wants it replaced, which is not done. */
    void newWanted(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseNew();
    void chooseOpen();
    void fillRecent();
    void retranslate();

    MainWindow &m_window;
    presentation::RecentBooks &m_recent;
    presentation::Prompt &m_prompt;
    const Book m_book;
    QAction *m_new;
    QAction *m_open;
    QMenu *m_recentMenu;
};

} // namespace recourse::ui
