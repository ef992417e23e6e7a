// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/addingbar.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/wrappingbutton.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::JobPresenter;

AddingBar::AddingBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new WrappingButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelAdding"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    hide();
    retranslate();
    dress();
}

void AddingBar::bind(JobPresenter &job)
{
    m_job = &job;
    connect(&job, &JobPresenter::changed, this, &AddingBar::refresh);
    refresh();
}

void AddingBar::refresh()
{
    if (!m_job)
        return;
    setVisible(m_job->isBarVisible());
    m_text->setText(m_job->text());
    m_bar->setValue(m_job->permille());
    m_cancel->setEnabled(m_job->state() == JobPresenter::State::Running);
}

void AddingBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("How much is copied"));
}

void AddingBar::dress()
{
    m_text->setFont(smallFont(font()));
    QPalette own;
    own.setColor(QPalette::WindowText, colorsOf(palette()).muted);
    m_text->setPalette(own);
}

void AddingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace recourse::ui
