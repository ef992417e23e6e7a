// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QList>
#include <QWidget>

class QAction;

namespace Ui {
class StartPage;
}

namespace recourse::ui {

/** What an empty book shows: the ways to begin. */
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;
    void setInviting(bool inviting);
    /** The other two ways; their buttons are there once they do something. */
    void setWays(QAction &paste, QAction &enter);
    struct Book
    {
        QString path;
        QString text;
    };
    /** Books to go to instead; the first few are shown. */
    void setBooks(const QList<Book> &books);
    /** To the first of the ways. */
    void takeFocus();

signals:
    void chooseFilesWanted();
    void demoWanted();
    void bookWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    std::unique_ptr<Ui::StartPage> m_ui;
    QList<QWidget *> m_books;
};

} // namespace recourse::ui
