// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencefilerow.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QToolButton>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/wrappingbutton.h"
#include "ui/evidence/evidencemime.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::EvidenceFileView;

namespace {
constexpr int kPicture = 64;        // pixels of its place, square
constexpr qsizetype kLongest = 100; // letters of a name that are shown; the tooltip has all

/** A name of a file may be one long word, which no line would break. */
QString breakable(const QString &name)
{
    const QString shown = name.size() <= kLongest
        ? name
        : QString(name.first(kLongest / 2) + u'…' + name.last(kLongest / 2));
    QString text;
    int run = 0;
    for (const QChar letter : shown) {
        text += letter;
        run = letter.isSpace() ? 0 : run + 1;
        if (letter.isLowSurrogate() || letter.isHighSurrogate())
            continue;
        if (run >= 12 || (run > 3 && !letter.isLetterOrNumber())) {
            text += QChar(0x200b);
            run = 0;
        }
    }
    return text;
}

void colour(QLabel *label, const QColor &color)
{
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    label->setPalette(own);
}
} // namespace

EvidenceFileRow::EvidenceFileRow(QWidget *parent)
    : QWidget(parent)
    , m_card(new ToneCard(this))
    , m_picture(new QLabel(m_card))
    , m_name(plainLabel(m_card))
    , m_facts(plainLabel(m_card))
    , m_warnings(plainLabel(m_card))
    , m_caption(new QLineEdit(m_card))
    , m_more(new QToolButton(m_card))
    , m_putBack(new WrappingButton({}, m_card))
{
    setObjectName(u"evidenceFile"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(2, 4, 2, 4); // the focus is drawn round the card
    outer->addWidget(m_card);
    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_picture, 0, 0, 6, 1, Qt::AlignTop);
    grid->setRowStretch(5, 1); // what the picture is higher than the words goes below them
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_more, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_facts, 1, 1);
    grid->addWidget(m_warnings, 2, 1, 1, 2);
    grid->addWidget(m_caption, 3, 1, 1, 2);
    grid->addWidget(m_putBack, 4, 1, 1, 2, Qt::AlignLeading);
    m_picture->setFixedSize(kPicture, kPicture);
    m_picture->setAlignment(Qt::AlignCenter);
    m_name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_warnings->setObjectName(u"evidenceWarnings"_s);
    m_caption->setObjectName(u"captionEdit"_s);
    m_more->setObjectName(u"evidenceMore"_s);
    m_more->setIcon(lineIcon(u"dots"_s));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_putBack->setObjectName(u"putEvidenceBack"_s);
    m_putBack->setAutoDefault(false);
    connect(m_more, &QToolButton::clicked, this, &EvidenceFileRow::askForMenu);
    connect(m_caption, &QLineEdit::editingFinished, this, &EvidenceFileRow::commit);
    connect(m_putBack, &QPushButton::clicked, this, [this] { emit putBackWanted(m_view.id); });
    dress();
}

void EvidenceFileRow::setView(const EvidenceFileView &view, const QByteArray &preview,
                              bool mayChange, bool inTrash)
{
    if (view.id != m_view.id)
        commit(); // what stands in the field belongs to the file that stood here
    const bool writing = view.id == m_view.id && m_caption->hasFocus() && m_caption->isModified();
    m_view = view;
    m_mayChange = mayChange;
    m_inTrash = inTrash;
    m_name->setText(breakable(view.name));
    m_name->setAccessibleName(view.name);
    m_name->setToolTip(plainToolTip(view.name));
    m_facts->setText(view.factsText);
    showText(m_warnings, inTrash ? QString() : view.warnings.join(u'\n'));
    if (!writing)
        m_caption->setText(view.caption);
    m_caption->setReadOnly(!mayChange);
    m_caption->setVisible(!inTrash);
    m_caption->setPlaceholderText(tr("What it shows"));
    //: %1 is the name of a file
    m_caption->setAccessibleName(tr("Caption of %1").arg(view.name));
    m_more->setVisible(!inTrash);
    //: %1 is the name of a file
    m_more->setAccessibleName(tr("What can be done with %1").arg(view.name));
    m_more->setToolTip(plainToolTip(tr("Move, open a copy, remove")));
    m_putBack->setVisible(inTrash && mayChange);
    m_putBack->setText(tr("Put back"));
    //: %1 is the name of a file
    m_putBack->setAccessibleName(tr("Put %1 back").arg(view.name));
    setAccessibleName(view.name);
    setAccessibleDescription((QStringList(view.factsText) + view.warnings).join(u' '));
    setPreview(preview);
}

void EvidenceFileRow::setPreview(const QByteArray &preview)
{
    m_preview = preview;
    const qreal ratio = devicePixelRatioF();
    QPixmap picture;
    if (!preview.isEmpty() && picture.loadFromData(preview)) {
        picture = picture.scaled(QSize(kPicture, kPicture) * ratio, Qt::KeepAspectRatio,
                                 Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
    } else {
        picture = linePixmap(m_view.seen ? u"picture"_s : u"paper"_s, colorsOf(palette()).muted, 32,
                             ratio);
    }
    m_picture->setPixmap(picture);
}

void EvidenceFileRow::commit()
{
    if (!m_caption->isModified())
        return;
    m_caption->setModified(false);
    if (m_view.id.value > 0 && m_caption->text() != m_view.caption)
        emit captionWritten(m_view.id, m_caption->text());
}

void EvidenceFileRow::askForMenu()
{
    emit menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void EvidenceFileRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !m_inTrash && m_mayChange)
        emit removeWanted(m_view.id);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit openWanted(m_view.id);
    else
        QWidget::keyPressEvent(event);
}

void EvidenceFileRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_inTrash)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard)
        askForMenu();
    else
        emit menuWanted(event->globalPos());
}

void EvidenceFileRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QWidget::mousePressEvent(event);
}

void EvidenceFileRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength()
        >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far || !m_mayChange || m_inTrash)
        return;
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(mimeOf(m_view.id));
    drag->setPixmap(m_picture->pixmap());
    drag->exec(Qt::MoveAction);
}

void EvidenceFileRow::mouseDoubleClickEvent(QMouseEvent *)
{
    emit openWanted(m_view.id);
}

void EvidenceFileRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).link, 2));
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(-1, -1, 1, 1), 8, 8);
}

void EvidenceFileRow::dress()
{
    const ThemeColors &c = colorsOf(palette());
    m_card->setTone(ChipTone::Neutral);
    const ToneColors &tone = c.tone(ChipTone::Neutral);
    m_name->setFont(boldFont(font()));
    m_facts->setFont(smallFont(font()));
    m_warnings->setFont(smallFont(font()));
    colour(m_name, tone.text);
    colour(m_facts, tone.text);
    colour(m_warnings, c.tone(ChipTone::Attention).text);
    setPreview(m_preview);
}

void EvidenceFileRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace recourse::ui
