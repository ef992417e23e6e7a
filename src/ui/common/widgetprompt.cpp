// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/widgetprompt.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace recourse::ui {

namespace {

QMessageBox *makeBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

} // namespace

WidgetPrompt::WidgetPrompt(QWidget *window)
    : m_window(window)
{
}

QWidget *WidgetPrompt::parentOf(QObject *context) const
{
    // What belongs to a dialog asks over that dialog.
    for (QObject *one = context; one; one = one->parent()) {
        if (auto *widget = qobject_cast<QWidget *>(one))
            return widget;
    }
    return m_window.data();
}

void WidgetPrompt::confirm(QObject *context, const presentation::Question &question,
                           std::function<void(bool accepted)> answered)
{
    auto *box = makeBox(parentOf(context), question.title, question.text);
    box->setIcon(QMessageBox::Question);
    auto *yes = box->addButton(question.accept, QMessageBox::AcceptRole);
    auto *no = box->addButton(question.reject, QMessageBox::RejectRole);
    box->setDefaultButton(yes);
    box->setEscapeButton(no);
    QObject::connect(
        box, &QMessageBox::finished, context,
        [box, yes, answered = std::move(answered)] { answered(box->clickedButton() == yes); });
    box->open();
}

void WidgetPrompt::chooseFiles(QObject *context, const presentation::FileQuestion &question,
                               std::function<void(const QStringList &paths)> chosen)
{
    auto *dialog = new QFileDialog(parentOf(context), question.title, QString(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (question.folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else if (question.toSave) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.suggested);
    } else {
        dialog->setFileMode(question.several ? QFileDialog::ExistingFiles
                                             : QFileDialog::ExistingFile);
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, context,
                     [chosen = std::move(chosen)](const QStringList &paths) {
                         if (!paths.isEmpty())
                             chosen(paths);
                     });
    dialog->open();
}

void WidgetPrompt::tell(QObject *context, const presentation::Notice &notice)
{
    auto *box = makeBox(parentOf(context), notice.title, notice.text);
    box->setIcon(QMessageBox::Warning);
    box->addButton(QMessageBox::Ok);
    if (!notice.details.isEmpty()) {
        auto *copy = box->addButton(
            QCoreApplication::translate("recourse::ui::WidgetPrompt", "Copy details"),
            QMessageBox::ActionRole);
        // The button only copies: the box stays open for reading.
        copy->disconnect();
        QObject::connect(copy, &QPushButton::clicked, box, [details = notice.details] {
            QGuiApplication::clipboard()->setText(details);
        });
    }
    box->open();
}

} // namespace recourse::ui
