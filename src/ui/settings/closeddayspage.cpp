// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/closeddayspage.h"

#include <algorithm>

#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>

#include "presentation/dayentry.h"
#include "ui/common/theme.h"
#include "ui_closeddayspage.h"

namespace recourse::ui {

using presentation::ClosedDaysDraft;

namespace {

constexpr int kRowsSeen = 5;

} // namespace

ClosedDaysPage::ClosedDaysPage(presentation::SettingsPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ClosedDaysPage>())
{
    m_ui->setupUi(this);
    m_ui->dayEdit->setDate(presenter.today());
    // From right to left Qt turns the sections around; digits and marks bring their direction.
    m_ui->dayEdit->setLayoutDirection(Qt::LeftToRight);
    m_ui->daysList->setMinimumHeight(kRowsSeen * fontMetrics().lineSpacing());
    m_ui->daysList->installEventFilter(this);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ClosedDaysPage::add);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ClosedDaysPage::remove);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &ClosedDaysPage::refresh);
    connect(m_ui->daysList, &QListWidget::itemSelectionChanged, this, &ClosedDaysPage::refresh);
    connect(&presenter.closedDays(), &ClosedDaysDraft::changed, this, &ClosedDaysPage::fill);
    connect(&presenter, &presentation::SettingsPresenter::changed, this, &ClosedDaysPage::refresh);
    fill();
}

ClosedDaysPage::~ClosedDaysPage() = default;

QList<QWidget *> ClosedDaysPage::stops() const
{
    return {m_ui->dayEdit, m_ui->addButton, m_ui->daysList, m_ui->removeButton};
}

void ClosedDaysPage::add()
{
    const int place = m_presenter.closedDays().add(m_ui->dayEdit->date());
    if (place >= 0)
        m_ui->daysList->scrollToItem(m_ui->daysList->item(place));
}

/** The day behind it is chosen then, so that many can be removed one after the other. */
void ClosedDaysPage::remove()
{
    QList<int> places;
    const auto chosen = m_ui->daysList->selectedItems();
    for (const QListWidgetItem *item : chosen)
        places.append(m_ui->daysList->row(item));
    if (places.isEmpty())
        return;
    m_presenter.closedDays().remove(places);
    const int next = std::min(*std::min_element(places.cbegin(), places.cend()),
                              m_ui->daysList->count() - 1);
    m_ui->daysList->setCurrentRow(next);
}

void ClosedDaysPage::fill()
{
    m_ui->daysList->clear();
    m_ui->daysList->addItems(m_presenter.closedDays().texts());
    refresh();
}

void ClosedDaysPage::refresh()
{
    m_ui->dayEdit->setDisplayFormat(presentation::dayPattern(m_ui->dayEdit->locale()));
    m_ui->dayEdit->calendarWidget()->setFirstDayOfWeek(m_presenter.firstDayOfWeek());
    const QString whyNot = m_presenter.closedDays().whyNotAdded(m_ui->dayEdit->date());
    m_ui->addButton->setEnabled(whyNot.isEmpty());
    m_ui->addNote->setText(whyNot);
    const bool chosen = !m_ui->daysList->selectedItems().isEmpty();
    m_ui->removeButton->setEnabled(chosen);
    m_ui->removeNote->setText(chosen                             ? QString()
                                  : m_ui->daysList->count() == 0 ? tr("No day is in the list.")
                                                                 : tr("Choose a day in the list."));
    QPalette quiet(palette());
    quiet.setColor(QPalette::WindowText, colorsOf(palette()).muted);
    for (QLabel *note : {m_ui->addNote, m_ui->removeNote})
        note->setPalette(quiet);
}

bool ClosedDaysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClosedDaysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
