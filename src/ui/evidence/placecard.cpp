// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/placecard.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>

#include "ui/common/drawing.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/wrappingbutton.h"
#include "ui/evidence/evidencemime.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::EvidencePlaceView;

namespace {
constexpr int kMark = 20;

void colour(QLabel *label, const QColor &color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    label->setPalette(own);
}
} // namespace

PlaceCard::PlaceCard(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_name(plainLabel(this))
    , m_howTo(plainLabel(this))
    , m_drawing(new QLabel(this))
    , m_add(new WrappingButton({}, this))
{
    setObjectName(u"evidencePlace"_s);
    setAcceptDrops(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto *rows = new QWidget(this);
    m_rows = std::make_unique<RowColumn<EvidenceFileRow>>(rows);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_howTo, 1, 1);
    grid->addWidget(m_drawing, 2, 1, Qt::AlignLeading);
    grid->addWidget(rows, 3, 0, 1, 2);
    grid->addWidget(m_add, 4, 1, Qt::AlignLeading);
    m_mark->setFixedSize(kMark, kMark);
    m_name->setObjectName(u"placeName"_s);
    m_name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_howTo->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_drawing->setObjectName(u"placeDrawing"_s);
    m_add->setObjectName(u"addToPlace"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] { emit addWanted(m_view.id); });
    dress();
}

void PlaceCard::setView(const EvidencePlaceView &view, bool mayChange, const Preview &preview)
{
    m_view = view;
    m_mayChange = mayChange;
    const bool named = !view.id.isEmpty();
    m_mark->setVisible(named);
    m_name->setText(view.name);
    //: A thing that shows the problem, and whether it is there: for a screen reader
    m_name->setAccessibleName(named ? tr("%1: %2", "thing, state").arg(view.name, view.stateText)
                                    : view.name);
    showText(m_howTo, view.howTo);
    m_add->setText(tr("Add files…"));
    //: %1 is a thing that shows the problem, such as "The parcel's label"
    m_add->setAccessibleName(named ? tr("Add files to: %1").arg(view.name) : tr("Add files"));
    m_add->setVisible(named && mayChange);
    m_shown = view.files.size();
    m_rows->show(
        m_shown,
        [&](EvidenceFileRow *row, qsizetype i) {
            const presentation::EvidenceFileView &file = view.files.at(i);
            row->setView(file, file.seen ? preview(file.fingerprint) : QByteArray(), mayChange,
                         false);
        },
        [this](EvidenceFileRow *row) {
            if (m_made)
                m_made(row);
        });
    dress();
}

void PlaceCard::showPreview(const QString &fingerprint, const QByteArray &preview)
{
    for (qsizetype i = 0; i < m_shown; ++i) {
        if (EvidenceFileRow *row = m_rows->row(i); row->view().fingerprint == fingerprint)
            row->setPreview(preview);
    }
}

void PlaceCard::dragEnterEvent(QDragEnterEvent *event)
{
    const bool moved = draggedEvidence(event->mimeData()).has_value();
    if (!m_mayChange || (!moved && !mayBeEvidence(event->mimeData())))
        return;
    if (moved)
        event->setDropAction(Qt::MoveAction);
    else
        event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    m_inviting = true;
    update();
}

void PlaceCard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_inviting = false;
    update();
}

void PlaceCard::dropEvent(QDropEvent *event)
{
    m_inviting = false;
    update();
    if (const auto moved = draggedEvidence(event->mimeData())) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        emit movedHere(*moved, m_view.id);
        return;
    }
    const auto brought = broughtEvidence(event->mimeData());
    if (brought.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit broughtHere(brought, m_view.id);
}

void PlaceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &c = colorsOf(palette());
    QPen pen(m_inviting ? c.link : c.line, m_inviting ? 2 : 1);
    if (m_inviting)
        pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(m_inviting ? c.selection : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void PlaceCard::dress()
{
    const ThemeColors &c = colorsOf(palette());
    const ToneColors &tone = c.tone(m_view.met ? ChipTone::Good : ChipTone::Urgent);
    m_mark->setPixmap(
        linePixmap(m_view.met ? u"check"_s : u"close"_s, tone.text, kMark, devicePixelRatioF()));
    m_name->setFont(boldFont(font()));
    m_howTo->setFont(smallFont(font()));
    colour(m_howTo, c.muted);
    draw();
}

void PlaceCard::draw()
{
    const bool wanted = !m_view.id.isEmpty() && m_view.files.isEmpty();
    const QPixmap example = wanted
        ? themedDrawing(u":/evidence/%1.svg"_s.arg(m_view.id), colorsOf(palette()),
                        layoutDirection(), devicePixelRatioF())
        : QPixmap();
    m_drawing->setPixmap(example);
    m_drawing->setVisible(!example.isNull());
    //: %1 is a thing that shows the problem, such as "The parcel's label"
    m_drawing->setAccessibleName(tr("Example drawing: %1").arg(m_view.name));
}

void PlaceCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace recourse::ui
