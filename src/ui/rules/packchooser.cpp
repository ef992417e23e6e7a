// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/packchooser.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPushButton>

#include "presentation/prompt.h"
#include "ui/rules/packdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::PackSwitch;

PackChooser::PackChooser(Parts parts)
    : QObject(&parts.dialog)
    , m_parts(std::move(parts))
    , m_choices(new QMenu(&m_parts.others))
{
    m_parts.others.setMenu(m_choices);
    connect(m_choices, &QMenu::aboutToShow, this, &PackChooser::fillChoices);
    connect(&m_parts.load, &QPushButton::clicked, this, &PackChooser::loadFile);
}

void PackChooser::loadFile()
{
    const Words words = m_parts.words();
    m_parts.prompt.chooseFiles(
        this, {words.title, words.filter, false}, [this](const QStringList &files) {
            show(m_parts.packs.lookAtFile(files.constFirst()), m_parts.words().notLoaded);
        });
}

void PackChooser::fillChoices()
{
    m_choices->clear();
    for (const PackSwitch::Choice &choice : m_parts.packs.choices()) {
        QString text = choice.text;
        auto *action = m_choices->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(choice.inUse);
        action->setEnabled(!choice.inUse);
        connect(action, &QAction::triggered, this,
                [this, choice] { show(m_parts.packs.lookAt(choice), m_parts.words().notChosen); });
    }
}

void PackChooser::show(PackSwitch::AnyPreview preview, const QString &refusal)
{
    if (!preview) {
        m_parts.prompt.tell(
            this, {refusal, m_parts.words().unchanged.arg(preview.error()), preview.error()});
        return;
    }
    (new PackDialog(std::move(*preview), &m_parts.dialog))->open();
}

} // namespace recourse::ui
