// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/reportcommand.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QMenu>

#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

presentation::FileQuestion reportQuestion()
{
    presentation::FileQuestion question;
    question.title = ReportCommand::tr("Save a report of this import");
    //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
    question.filter = ReportCommand::tr("Web page (*.html);;Table (*.csv)");
    question.several = false;
    question.toSave = true;
    //: The name of a file that is suggested for a report; keep the ending.
    question.suggested = ReportCommand::tr("Import.html");
    question.suffix = u"html"_s;
    return question;
}

ReportCommand::ReportCommand(MainWindow &window, presentation::LastImport &last,
                             presentation::Prompt &prompt, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_last(last)
    , m_prompt(prompt)
    , m_save(new QAction(&window))
{
    m_save->setObjectName(u"importReportAction"_s);
    QMenu &file = window.menu(MainWindow::MenuName::File);
    const auto entries = file.actions();
    auto *paste = window.findChild<QAction *>(u"pasteOrdersAction"_s);
    file.insertAction(entries.value(entries.indexOf(paste) + 1), m_save);
    connect(m_save, &QAction::triggered, this, &ReportCommand::choose);
    connect(&last, &presentation::LastImport::remembered, this, &ReportCommand::refresh);
    connect(&last, &presentation::LastImport::saved, this, &ReportCommand::tell);
    window.installEventFilter(this);
    refresh();
}

void ReportCommand::choose()
{
    m_prompt.chooseFiles(this, reportQuestion(),
                         [this](const QStringList &paths) { m_last.save(paths.constFirst()); });
}

void ReportCommand::tell(const QString &path, const QString &problem)
{
    const QString name = QDir::toNativeSeparators(path);
    Message message;
    message.tone = problem.isEmpty() ? ChipTone::Good : ChipTone::Attention;
    message.text = problem.isEmpty()
        //: %1 is the path of a file
        ? tr("What was imported stands in %1.").arg(name)
        //: %1 is the path of a file
        : tr("The report could not be written to %1. Try another folder.").arg(name);
    message.details = problem;
    m_window.showMessage(message);
}

void ReportCommand::refresh()
{
    m_save->setText(tr("Save a re&port of the last import…"));
    m_save->setEnabled(m_last.isThere());
    const QString tip = m_last.isThere()
        ? tr("Keeps what each file was taken for, what was imported and what was refused, and why.")
        : tr("Nothing has been imported since Recourse was started.");
    m_save->setToolTip(tip);
    m_save->setStatusTip(tip);
}

bool ReportCommand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace recourse::ui
