// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/answerdialog.h"

#include <QEvent>
#include <QShortcut>
#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui/common/wheelpast.h"
#include "ui_answerdialog.h"

namespace recourse::ui {

using presentation::AnswerPresenter;

AnswerDialog::AnswerDialog(std::unique_ptr<AnswerPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::AnswerDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->whenEdit->setTimeSpec(Qt::UTC);
    // From right to left Qt turns the sections of a date around, hours and minutes too.
    m_ui->whenEdit->setLayoutDirection(Qt::LeftToRight);
    setTimeFormat();
    AnswerPresenter *answer = m_presenter.get();
    connect(answer, &AnswerPresenter::changed, this, &AnswerDialog::refresh);
    connect(answer, &AnswerPresenter::recorded, this, [this](const QString &sentence) {
        emit recorded(sentence);
        accept();
    });
    connect(m_ui->answerEdit, &QPlainTextEdit::textChanged, answer,
            [this] { m_presenter->setText(m_ui->answerEdit->toPlainText()); });
    connect(m_ui->languageBox, &QComboBox::activated, answer, [this](int index) {
        m_presenter->setLanguage(m_presenter->languages().value(index).code);
    });
    letWheelPast({m_ui->languageBox});
    connect(m_ui->meaningList, &ChoiceList::chosen, answer, &AnswerPresenter::setMeaning);
    connect(m_ui->amountEdit, &QLineEdit::textChanged, answer, &AnswerPresenter::setAmount);
    connect(m_ui->untilEdit, &QLineEdit::textChanged, answer, &AnswerPresenter::setUntil);
    connect(m_ui->whenEdit, &QDateTimeEdit::dateTimeChanged, answer,
            &AnswerPresenter::setHappenedAt);
    connect(m_ui->nowButton, &QPushButton::clicked, answer,
            [this] { m_presenter->setHappenedAt(QDateTime()); });
    connect(m_ui->keepButton, &QPushButton::clicked, answer, &AnswerPresenter::record);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AnswerDialog::reject);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, answer,
                &AnswerPresenter::record);
    refresh();
    m_ui->answerEdit->setFocus();
}

AnswerDialog::~AnswerDialog() = default;

void AnswerDialog::setTimeFormat()
{
    m_ui->whenEdit->setDisplayFormat(m_ui->whenEdit->locale().dateTimeFormat(QLocale::ShortFormat));
}

/** What is asked comes into view when it comes up. */
void AnswerDialog::ask(QWidget *panel, bool wanted)
{
    if (panel->isHidden() != wanted)
        return;
    panel->setVisible(wanted);
    if (!wanted)
        return;
    m_ui->answerLayout->activate();
    m_ui->answerContents->resize(m_ui->answerContents->width(),
                                 m_ui->answerContents->sizeHint().height());
    m_ui->answerScroll->ensureWidgetVisible(panel);
}

void AnswerDialog::refreshTime()
{
    // The wall clock's reading as such: the presenter knows whose wall it hangs on.
    const QSignalBlocker blocker(m_ui->whenEdit);
    const QDateTime wall = m_presenter->happenedAt();
    const QDateTime minute(wall.date(), QTime(wall.time().hour(), wall.time().minute()), Qt::UTC);
    if (m_ui->whenEdit->dateTime() != minute)
        m_ui->whenEdit->setDateTime(minute);
}

void AnswerDialog::refreshLanguages()
{
    const QList<presentation::AnswerLanguage> languages = m_presenter->languages();
    const QSignalBlocker blocker(m_ui->languageBox);
    m_ui->languageBox->clear();
    for (const presentation::AnswerLanguage &one : languages)
        m_ui->languageBox->addItem(one.name, one.code);
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(m_presenter->language()));
}

void AnswerDialog::refresh()
{
    m_ui->headingLabel->setText(m_presenter->orderText());
    QList<Choice> choices;
    for (const auto &meaning : m_presenter->meanings())
        choices.append({meaning.id,
                        meaning.label,
                        {},
                        ChipTone::Neutral,
                        meaning.followsText,
                        {},
                        meaning.chosen});
    m_ui->meaningList->setChoices(choices);
    refreshLanguages();
    ask(m_ui->amountPanel, m_presenter->asksAmount());
    ask(m_ui->untilPanel, m_presenter->asksUntil());
    m_ui->untilEdit->setPlaceholderText(m_presenter->dayExample());
    refreshTime();
    const QString blocked = m_presenter->blockedText();
    showText(m_ui->problemLabel, m_presenter->problemText());
    showText(m_ui->blockedLabel, blocked.isEmpty() ? tr("Ctrl+Return keeps it.") : blocked);
    m_ui->keepButton->setEnabled(blocked.isEmpty());
    m_ui->cancelButton->setEnabled(!m_presenter->isBusy());
}

void AnswerDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setTimeFormat();
        refresh();
    }
}

} // namespace recourse::ui
