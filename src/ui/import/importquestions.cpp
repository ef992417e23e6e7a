// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importquestions.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/taborder.h"
#include "ui/import/importview.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::ImportQuestion;

namespace {
constexpr qsizetype kLimit = 6; ///< further ones are answered by the links in the table
}

ImportQuestions::ImportQuestions(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setVisible(false);
}

void ImportQuestions::show(ImportView &view, presentation::ImportModel &model)
{
    m_view = &view;
    m_model = &model;
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportQuestions::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ImportQuestions::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &ImportQuestions::refresh);
    connect(&view, &ImportView::questionsWanted, this, &ImportQuestions::focusFirst);
    refresh();
}

int ImportQuestions::row() const
{
    return m_view ? m_view->currentIndex().row() : -1;
}

void ImportQuestions::addRow()
{
    Row made;
    made.card = new ToneCard(this);
    made.card->setTone(ChipTone::Attention);
    made.text = new QLabel(made.card);
    made.text->setTextFormat(Qt::PlainText);
    made.text->setWordWrap(true);
    made.keep = new QPushButton(made.card);
    made.take = new QPushButton(made.card);
    const int question = int(m_rows.size());
    made.keep->setObjectName(u"keepButton%1"_s.arg(question));
    made.take->setObjectName(u"takeButton%1"_s.arg(question));
    auto *layout = new QHBoxLayout(made.card);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(made.text, 1);
    for (QPushButton *button : {made.keep, made.take}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, question, take = made.take, button] {
            if (m_model)
                m_model->answer(row(), question, button == take);
            refresh(); // a second press of the same button leaves it pressed
        });
    }
    m_layout->addWidget(made.card);
    m_rows.append(made);
    QList<QWidget *> stops;
    for (const Row &each : std::as_const(m_rows))
        stops.append({each.keep, each.take});
    tabInPlaceOf(this, stops);
}

void ImportQuestions::refresh()
{
    const auto questions = m_model ? m_model->questions(row()) : QList<ImportQuestion>();
    const qsizetype shown = std::min(questions.size(), kLimit);
    while (m_rows.size() < shown)
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &each = m_rows.at(i);
        each.card->setVisible(i < shown);
        if (i >= shown)
            continue;
        const ImportQuestion &question = questions.at(i);
        each.text->setText(question.text);
        each.keep->setText(question.keepText);
        each.take->setText(question.takeText);
        each.keep->setChecked(question.answered && !question.takesTheirs);
        each.take->setChecked(question.answered && question.takesTheirs);
        //: a button for a screen reader: %1 a fact, %2 what the button does, %3 the value
        const QString name = tr("%1: %2, %3");
        each.keep->setAccessibleName(name.arg(question.label, question.keepText, question.mine));
        each.take->setAccessibleName(name.arg(question.label, question.takeText, question.theirs));
    }
    setVisible(shown > 0);
}

void ImportQuestions::focusFirst()
{
    for (const Row &each : std::as_const(m_rows)) {
        if (each.card->isVisible() && !each.keep->isChecked() && !each.take->isChecked()) {
            each.keep->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_rows.isEmpty())
        m_rows.constFirst().keep->setFocus(Qt::OtherFocusReason);
}

void ImportQuestions::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace recourse::ui
