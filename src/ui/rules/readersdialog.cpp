// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/readersdialog.h"

#include <QEvent>

#include "presentation/readersswitch.h"
#include "ui/rules/packchooser.h"
#include "ui_readersdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::ReadersSwitch;

ReadersDialog::ReadersDialog(ReadersSwitch &readers, presentation::Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_readers(readers)
    , m_ui(std::make_unique<Ui::ReadersDialog>())
{
    m_ui->setupUi(this);
    m_ui->noteCard->setTone(ChipTone::Attention);
    const auto words = [] {
        //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
        const QString filter = tr("Ways to read files (*.json);;All files (*)");
        return PackChooser::Words{tr("Load a way to read files"), filter,
                                  tr("This cannot be loaded"), tr("This cannot be used"),
                                  //: %1 says which file, where in it and what is wrong
                                  tr("%1\nNothing was changed; files are read as before.")};
    };
    new PackChooser(
        {m_readers, prompt, *this, *m_ui->loadReadersButton, *m_ui->otherReadersButton, words});
    connect(&m_readers, &ReadersSwitch::switched, this, &ReadersDialog::refill);
    refill();
    m_ui->readersScroll->setFocus();
}

ReadersDialog::~ReadersDialog() = default;

void ReadersDialog::refill()
{
    const QStringList notes = m_readers.notes();
    m_ui->noteLabel->setText(notes.join(u'\n'));
    m_ui->noteCard->setVisible(!notes.isEmpty());
    WordColumn &words = *m_ui->readersWords;
    words.clear();
    for (const presentation::PackSection &section : m_readers.sections()) {
        words.addHeading(section.heading);
        for (const auto &line : section.lines) {
            words.addLine(line.text);
            words.addQuietLines(line.more);
        }
    }
}

void ReadersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        refill();
}

} // namespace recourse::ui
