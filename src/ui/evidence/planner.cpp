// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/planner.h"

#include <utility>

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>

#include "ui/common/flowlayout.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/taborder.h"
#include "ui/common/wheelpast.h"
#include "ui/common/wrappingbutton.h"
#include "ui/evidence/addingbar.h"
#include "ui/evidence/evidencemime.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::EvidencePresenter;
using presentation::PlannerView;

namespace {
void colour(QLabel *label, const QColor &color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    label->setPalette(own);
}

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new WrappingButton({}, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}
} // namespace

EvidencePlanner::EvidencePlanner(QWidget *parent)
    : QWidget(parent)
    , m_problem(new QComboBox(this))
    , m_problemLabel(plainLabel(this))
    , m_meter(plainLabel(this))
    , m_why(plainLabel(this))
    , m_blocked(plainLabel(this))
    , m_buttons(new QWidget(this))
    , m_add(button(u"addEvidence"_s, m_buttons))
    , m_paste(button(u"pasteEvidence"_s, m_buttons))
    , m_verify(button(u"verifyEvidence"_s, m_buttons))
    , m_log(button(u"evidenceLog"_s, m_buttons))
    , m_adding(new AddingBar(this))
    , m_newsCard(new ToneCard(this))
    , m_news(plainLabel(m_newsCard))
    , m_hint(plainLabel(this))
    , m_others(new PlaceCard(this))
    , m_trash(button(u"evidenceTrash"_s, this))
    , m_trashHost(new QWidget(this))
    , m_trashRows(std::make_unique<RowColumn<EvidenceFileRow>>(m_trashHost))
    , m_promise(plainLabel(this))
{
    setAcceptDrops(true);
    build();
    wire(m_others);
    letWheelPast({m_problem});
    connect(m_problem, &QComboBox::activated, this, [this](int index) {
        if (m_presenter)
            m_presenter->choose(m_problem->itemData(index).toString());
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_presenter)
            m_presenter->askForFiles({});
    });
    connect(m_paste, &QPushButton::clicked, this, &EvidencePlanner::paste);
    connect(m_verify, &QPushButton::clicked, this, &EvidencePlanner::verifyWanted);
    connect(m_log, &QPushButton::clicked, this, &EvidencePlanner::logWanted);
    connect(m_trash, &QPushButton::clicked, this, [this] {
        m_trashOpen = !m_trashOpen;
        refresh();
    });
    retranslate();
    dress();
}

EvidencePlanner::~EvidencePlanner() = default;

void EvidencePlanner::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_problem->setObjectName(u"problemChoice"_s);
    // It takes the width that there is; the list that drops down is as wide as its words.
    m_problem->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_problem->setMinimumContentsLength(12);
    m_problemLabel->setBuddy(m_problem);
    m_meter->setObjectName(u"evidenceMeter"_s);
    m_why->setObjectName(u"evidenceWhy"_s);
    m_blocked->setObjectName(u"evidenceBlocked"_s);
    new FlowLayout(m_buttons);
    for (QPushButton *one : {m_add, m_paste, m_verify, m_log})
        m_buttons->layout()->addWidget(one);
    auto *news = new QVBoxLayout(m_newsCard);
    news->setContentsMargins(12, 8, 12, 8);
    news->addWidget(m_news);
    m_news->setObjectName(u"evidenceNews"_s);
    m_newsCard->hide();
    auto *places = new QWidget(this);
    m_places = std::make_unique<RowColumn<PlaceCard>>(places);
    places->layout()->setSpacing(8);
    column->addWidget(m_problemLabel);
    column->addWidget(m_problem);
    column->addWidget(m_meter);
    column->addWidget(m_why);
    column->addWidget(m_blocked);
    column->addWidget(m_buttons);
    column->addWidget(m_adding);
    column->addWidget(m_newsCard);
    column->addWidget(m_hint);
    column->addWidget(places);
    column->addWidget(m_others);
    column->addWidget(m_trash, 0, Qt::AlignLeading);
    column->addWidget(m_trashHost);
    column->addWidget(m_promise);
}

void EvidencePlanner::bind(EvidencePresenter &presenter)
{
    m_presenter = &presenter;
    connect(&presenter, &EvidencePresenter::changed, this, &EvidencePlanner::refresh);
    connect(&presenter, &EvidencePresenter::previewReady, this, &EvidencePlanner::showPreview);
    connect(&presenter, &EvidencePresenter::told, this, &EvidencePlanner::tell);
    connect(&presenter, &EvidencePresenter::taken, this, &EvidencePlanner::tell);
    m_adding->bind(presenter.job());
    presenter.setWatched(isVisible());
    refresh();
}

QPushButton *EvidencePlanner::addButton(const QString &name)
{
    QPushButton *made = button(name, m_buttons);
    m_buttons->layout()->addWidget(made);
    m_isNew = true;
    return made;
}

void EvidencePlanner::wire(PlaceCard *card)
{
    m_isNew = true;
    card->onRow([this](EvidenceFileRow *row) { wire(row); });
    connect(card, &PlaceCard::addWanted, this, [this](const QString &place) {
        if (m_presenter)
            m_presenter->askForFiles(place);
    });
    connect(card, &PlaceCard::broughtHere, this, [this](const auto &brought, const QString &place) {
        if (m_presenter)
            m_presenter->add(brought, place);
    });
    connect(card, &PlaceCard::movedHere, this, [this](domain::EvidenceId id, const QString &place) {
        if (m_presenter)
            m_presenter->place(id, place);
    });
}

void EvidencePlanner::wire(EvidenceFileRow *row)
{
    m_isNew = true;
    connect(row, &EvidenceFileRow::menuWanted, this,
            [this, row](const QPoint &at) { showMenu(row, at); });
    connect(row, &EvidenceFileRow::captionWritten, m_presenter, &EvidencePresenter::setCaption);
    connect(row, &EvidenceFileRow::removeWanted, m_presenter, &EvidencePresenter::remove);
    connect(row, &EvidenceFileRow::putBackWanted, m_presenter, &EvidencePresenter::putBack);
    connect(row, &EvidenceFileRow::openWanted, this, &EvidencePlanner::openWanted);
}

void EvidencePlanner::refresh()
{
    if (!m_presenter || !isVisible())
        return;
    const PlannerView &view = m_presenter->view();
    if (m_shown != m_presenter->order()) {
        m_shown = m_presenter->order();
        m_trashOpen = false;
        m_newsCard->hide();
    }
    refreshProblems(view);
    showText(m_meter, view.meterText);
    showText(m_why, view.whyText);
    showText(m_blocked, view.blockedText);
    m_add->setVisible(view.mayChange);
    m_paste->setVisible(view.mayChange);
    const bool any = !m_presenter->items().isEmpty();
    m_verify->setVisible(any);
    m_log->setVisible(any);
    showText(m_hint,
             view.loading         ? tr("Looking for what there is…")
                 : view.mayChange ? tr("Drop photos, videos, papers or saved pages here or on one "
                                       "of the places, or paste a screenshot.")
                                  : QString());
    const auto preview = [this](const QString &fingerprint) {
        return m_presenter->preview(fingerprint);
    };
    m_places->show(
        view.places.size(),
        [&](PlaceCard *card, qsizetype i) {
            card->setView(view.places.at(i), view.mayChange, preview);
        },
        [this](PlaceCard *card) { wire(card); });
    presentation::EvidencePlaceView others;
    others.name = view.othersText;
    others.files = view.others;
    m_others->setView(others, view.mayChange, preview);
    m_others->setVisible(!view.others.isEmpty());
    refreshTrash(view);
    showText(m_promise, view.promiseText);
    if (std::exchange(m_isNew, false))
        tabAsLaidOut(this);
}

void EvidencePlanner::refreshProblems(const PlannerView &view)
{
    m_problem->setEnabled(view.mayChange);
    bool same = m_problem->count() == view.problems.size() + 1
        && m_problem->itemText(0) == tr("Choose what is wrong…");
    for (int i = 1; same && i < m_problem->count(); ++i)
        same = m_problem->itemText(i) == view.problems.at(i - 1).text;
    if (!same) {
        m_problem->clear();
        m_problem->addItem(tr("Choose what is wrong…"), QString());
        for (const auto &choice : view.problems) {
            m_problem->addItem(choice.text, choice.id);
            if (!choice.id.isEmpty())
                continue;
            auto *heading = qobject_cast<QStandardItemModel *>(m_problem->model())
                                ->item(m_problem->count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(smallFont(font()));
        }
    }
    m_problem->setCurrentIndex(view.problem.isEmpty() ? 0 : m_problem->findData(view.problem));
}

void EvidencePlanner::refreshTrash(const PlannerView &view)
{
    m_trash->setText(view.trashText);
    m_trash->setVisible(!view.trash.isEmpty());
    m_trash->setAccessibleDescription(m_trashOpen ? tr("The list below is open.") : QString());
    m_trashHost->setVisible(m_trashOpen && !view.trash.isEmpty());
    if (!m_trashOpen)
        return;
    m_trashRows->show(
        view.trash.size(),
        [&](EvidenceFileRow *row, qsizetype i) {
            const auto &file = view.trash.at(i);
            row->setView(file, file.seen ? m_presenter->preview(file.fingerprint) : QByteArray(),
                         view.mayChange, true);
        },
        [this](EvidenceFileRow *row) { wire(row); });
}

void EvidencePlanner::showPreview(const QString &fingerprint)
{
    if (!m_presenter || !isVisible())
        return;
    const QByteArray preview = m_presenter->preview(fingerprint);
    for (PlaceCard *card : findChildren<PlaceCard *>())
        card->showPreview(fingerprint, preview);
}

void EvidencePlanner::tell(const presentation::EvidenceNews &news)
{
    if (!m_presenter || news.order != m_presenter->order())
        return;
    QStringList lines = news.refused;
    if (!news.changed && !news.text.isEmpty())
        lines.prepend(news.text);
    m_newsCard->setTone(news.refused.isEmpty() && !news.failed ? ChipTone::Info
                                                               : ChipTone::Attention);
    m_news->setText(lines.join(u'\n'));
    m_newsCard->setVisible(!lines.isEmpty());
    dress();
}

void EvidencePlanner::showMenu(EvidenceFileRow *row, const QPoint &at)
{
    if (!m_presenter)
        return;
    const PlannerView &view = m_presenter->view();
    const auto &file = row->view();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tr("&Open a copy"));
    open->setObjectName(u"openEvidenceCopy"_s);
    connect(open, &QAction::triggered, this, [this, id = file.id] { emit openWanted(id); });
    if (view.mayChange) {
        QMenu *move = menu->addMenu(tr("&Move to"));
        move->setObjectName(u"moveEvidence"_s);
        const auto entry = [&](const QString &text, const QString &place) {
            QAction *action = move->addAction(QString(text).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(file.place == place);
            connect(action, &QAction::triggered, m_presenter,
                    [this, id = file.id, place] { m_presenter->place(id, place); });
        };
        for (const auto &place : view.places)
            entry(place.name, place.id);
        entry(tr("None of these"), {});
        move->setEnabled(!view.places.isEmpty());
    }
    emit fileMenuMade(menu, file.id);
    if (view.mayChange) {
        menu->addSeparator();
        QAction *remove = menu->addAction(tr("&Remove…"));
        remove->setObjectName(u"removeEvidence"_s);
        connect(remove, &QAction::triggered, m_presenter,
                [this, id = file.id] { m_presenter->remove(id); });
    }
    menu->popup(at);
}

QString EvidencePlanner::placeInFocus() const
{
    for (const QWidget *widget = focusWidget(); widget && widget != this;
         widget = widget->parentWidget()) {
        if (const auto *card = qobject_cast<const PlaceCard *>(widget))
            return card->place();
    }
    return {};
}

void EvidencePlanner::paste()
{
    if (!m_presenter)
        return;
    const auto brought = broughtEvidence(QGuiApplication::clipboard()->mimeData());
    if (brought.isEmpty()) {
        presentation::EvidenceNews news;
        news.order = m_presenter->order();
        news.text = tr("The clipboard holds neither a picture nor files. Take a screenshot or copy "
                       "files, then paste again.");
        tell(news);
        return;
    }
    m_presenter->add(brought, placeInFocus());
}

bool EvidencePlanner::event(QEvent *event)
{
    // Here a paste brings evidence; elsewhere in the window it brings orders.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EvidencePlanner::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

void EvidencePlanner::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_presenter || !m_presenter->view().mayChange)
        return;
    if (draggedEvidence(event->mimeData()))
        event->setDropAction(Qt::MoveAction);
    else if (mayBeEvidence(event->mimeData()))
        event->setDropAction(Qt::CopyAction);
    else
        return;
    event->accept();
}

void EvidencePlanner::dropEvent(QDropEvent *event)
{
    if (!m_presenter)
        return;
    if (const auto moved = draggedEvidence(event->mimeData())) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        m_presenter->place(*moved, {});
        return;
    }
    const auto brought = broughtEvidence(event->mimeData());
    if (brought.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_presenter->add(brought, {});
}

void EvidencePlanner::retranslate()
{
    m_problemLabel->setText(tr("What is wrong?"));
    m_problem->setAccessibleName(tr("What is wrong?"));
    m_add->setText(tr("Add files…"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(plainToolTip(tr("Adds the picture or the files of the clipboard (Ctrl+V). "
                                        "With the keyboard in a place, they go there.")));
    m_verify->setText(tr("Verify…"));
    m_verify->setToolTip(plainToolTip(tr("Reads all originals of this order again and says whether "
                                         "they are as they were.")));
    m_log->setText(tr("Log…"));
    m_log->setToolTip(plainToolTip(tr("What was done with the files of this order, and when")));
}

void EvidencePlanner::dress()
{
    const ThemeColors &c = colorsOf(palette());
    m_meter->setFont(boldFont(font()));
    for (QLabel *label : {m_why, m_hint, m_promise}) {
        label->setFont(smallFont(font()));
        colour(label, c.muted);
    }
    colour(m_news, c.tone(m_newsCard->tone()).text);
}

void EvidencePlanner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_presenter)
        m_presenter->setWatched(true);
    refresh();
}

void EvidencePlanner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_presenter && !event->spontaneous())
        m_presenter->setWatched(false);
}

void EvidencePlanner::changeEvent(QEvent *event)
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
