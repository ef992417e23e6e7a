// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/casepdf.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextObjectInterface>
#include <QTextTable>
#include <QtMath>

#include "paper/missingglyphs.h"
#include "paper/pagelayout.h"
#include "paper/undatedpdf.h"

namespace recourse::evidence {

using namespace Qt::StringLiterals;

namespace {
constexpr int kDotsPerInch = 300;
constexpr qreal kLayoutDots = 96; ///< an inch, of what a document is told; it scales by itself
constexpr qreal kPoints = 10;
constexpr qreal kHeadPoints = 18;
constexpr qreal kSectionPoints = 13;
constexpr qreal kSmallPoints = 8;
constexpr qreal kNoLigatures = 0.02;  ///< pixels
constexpr qreal kGap = 6;             ///< points between paragraphs
constexpr int kLabelShare = 28;       ///< per cent of a row
constexpr qreal kPictureShare = 0.72; ///< of a page's height at most
constexpr qreal kSideShare = 0.5;     ///< likewise, of a picture beside another

using Picture = std::function<QImage()>;

/** Draws the picture of a figure or a side: read when it is drawn, on the page where it stands, and
 * let go again. */
class FigurePainter final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /** Its number. */
    int add(const Picture &picture)
    {
        m_pictures.append(picture);
        return int(m_pictures.size()) - 1;
    }
    /** In dots of the page. */
    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        return format.property(kSize).toSizeF();
    }
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                    const QTextFormat &format) override
    {
        // A line that had no room on a page is drawn there too, out of sight.
        if (place.intersects(painter->clipBoundingRect()))
            painter->drawImage(place, m_pictures.at(format.property(kNumber).toInt())());
    }

    static constexpr int kObject = QTextFormat::UserObject + 1;
    static constexpr int kNumber = QTextFormat::UserProperty + 1;
    static constexpr int kSize = QTextFormat::UserProperty + 2;

private:
    QList<Picture> m_pictures;
};

class Sheet final
{
public:
    Sheet(const domain::CaseSheet &sheet, const ShownCase &shown, QPdfWriter &pdf)
        : m_cursor(&m_document)
        , m_pdf(pdf)
        , m_page(pdf.width(), pdf.height())
    {
        QFont font;
        font.setPointSizeF(kPoints);
        m_document.setDefaultFont(font);
        m_document.setUndoRedoEnabled(false);
        m_document.setDocumentMargin(0);
        m_document.documentLayout()->setPaintDevice(&pdf);
        m_document.documentLayout()->registerHandler(FigurePainter::kObject, &m_painter);
        m_document.setPageSize(m_page);
        m_side = sheet.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
        QTextOption option(m_side == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setTextDirection(m_side);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_document.setDefaultTextOption(option);
        paragraph(sheet.title, kHeadPoints, true);
        for (const domain::CaseSection &section : sheet.sections)
            add(section);
        QTextBlock begin; // the heading of all stands with the first
        if (!shown.figures.isEmpty()) {
            paragraph(sheet.figuresHeading, kSectionPoints, true);
            begin = m_cursor.block();
        }
        for (const ShownFigure &figure : shown.figures)
            add(figure, std::exchange(begin, {}));
        for (const ShownComparison &comparison : shown.comparisons)
            add(comparison);
    }

    bool paint(const std::function<bool()> &more)
    {
        QPainter painter;
        if (!painter.begin(&m_pdf))
            return false;
        const int pages = m_document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if ((more && !more()) || (page > 0 && !m_pdf.newPage()))
                return false;
            painter.save();
            painter.translate(0, -page * m_page.height());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(0, page * m_page.height(), m_page.width(), m_page.height());
            painter.setClipRect(context.clip);
            context.palette.setColor(QPalette::Text, Qt::black);
            m_document.documentLayout()->draw(&painter, context);
            painter.restore();
        }
        return painter.end();
    }
    [[nodiscard]] int pages() const { return m_document.pageCount(); }
    [[nodiscard]] QStringList missing() const
    {
        paper::MissingGlyphs missing;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            missing.look(*block.layout());
        return missing.found();
    }

private:
    /** Into the block where the cursor stands: whole paragraphs read as their own letters do. */
    void fill(const QString &text, qreal points, bool isHead)
    {
        QTextBlockFormat block;
        const Qt::LayoutDirection side = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        block.setLayoutDirection(side);
        block.setAlignment(m_side == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                     : Qt::AlignLeft | Qt::AlignAbsolute);
        const qreal gap = kGap * kLayoutDots / 72;
        block.setBottomMargin(gap / 2);
        block.setTopMargin(isHead ? gap : 0);
        m_cursor.setBlockFormat(block);
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(isHead ? QFont::Bold : QFont::Normal);
        insert(text, format);
    }
    /** Latin letters stand by themselves: one sign for "fi" or "ff" would not be found by whoever
     * looks for a word or a fingerprint. Others are left as they belong together. */
    void insert(const QString &text, QTextCharFormat format)
    {
        constexpr char16_t kLastLatin = 0x24f;
        qsizetype begin = 0;
        for (qsizetype at = 1; at <= text.size(); ++at) {
            const bool isLatin = text[begin].unicode() <= kLastLatin;
            if (at < text.size() && (text[at].unicode() <= kLastLatin) == isLatin)
                continue;
            format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            format.setFontLetterSpacing(isLatin ? kNoLigatures : 0);
            m_cursor.insertText(text.mid(begin, at - begin), format);
            begin = at;
        }
    }
    void paragraph(const QString &text, qreal points = kPoints, bool isHead = false)
    {
        if (text.isEmpty())
            return;
        if (!m_isFirst)
            m_cursor.insertBlock();
        m_isFirst = false;
        fill(text, points, isHead);
    }
    /** A table's layout does not turn round where one reads from the right, so its cells do. */
    [[nodiscard]] QTextCursor cellOf(const QTextTable &table, int row, int column) const
    {
        return table.cellAt(row, m_side == Qt::RightToLeft ? table.columns() - 1 - column : column)
            .firstCursorPosition();
    }
    /** `shares` of the width, per cent, as one reads. */
    [[nodiscard]] QTextTableFormat tableFormat(QList<int> shares) const
    {
        if (m_side == Qt::RightToLeft)
            std::reverse(shares.begin(), shares.end());
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(kGap * kLayoutDots / 72 / 4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const int share : shares)
            widths.append(QTextLength(QTextLength::PercentageLength, share));
        format.setColumnWidthConstraints(widths);
        return format;
    }
    void table(const QList<domain::CaseRow> &rows)
    {
        if (rows.isEmpty())
            return;
        QTextTable *table = m_cursor.insertTable(int(rows.size()), 2,
                                                 tableFormat({kLabelShare, 100 - kLabelShare}));
        for (int row = 0; row < int(rows.size()); ++row) {
            m_cursor = cellOf(*table, row, 0);
            fill(rows[row].label, kPoints, false);
            m_cursor = cellOf(*table, row, 1);
            fill(rows[row].text, kPoints, false);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true; // behind a table an empty paragraph stands already
    }
    void add(const domain::CaseSection &section)
    {
        paragraph(section.heading, kSectionPoints, true);
        QList<domain::CaseRow> rows;
        for (const domain::CaseRow &row : section.rows) {
            if (!row.label.isEmpty()) {
                rows.append(row);
                continue;
            }
            table(std::exchange(rows, {}));
            for (const QString &text : row.text.split(u'\n', Qt::SkipEmptyParts))
                paragraph(text);
        }
        table(rows);
    }
    /** On one page with what stands above it since `begin`. */
    void add(const ShownFigure &figure, QTextBlock begin)
    {
        paragraph(figure.words.heading, kPoints, true);
        if (!begin.isValid())
            begin = m_cursor.block();
        paragraph(figure.words.caption);
        if (figure.isPicture)
            picture([&figure] { return shownPicture(figure); },
                    {m_page.width(), m_page.height() * kPictureShare});
        for (const QString &note : figure.words.notes)
            paragraph(note, kSmallPoints);
        keepTogether(begin);
    }
    /** What is written since `first` begins a page where it would go over the end of one. */
    void keepTogether(const QTextBlock &first)
    {
        const QAbstractTextDocumentLayout &layout = *m_document.documentLayout();
        const qreal top = layout.blockBoundingRect(first).top();
        const qreal bottom = layout.blockBoundingRect(m_cursor.block()).bottom();
        const auto pageOf = [this](qreal place) { return qFloor(place / m_page.height()); };
        if (pageOf(top) != pageOf(bottom))
            beginPage(first);
    }
    static void beginPage(const QTextBlock &block)
    {
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
    /** The sides stand in a row, as the page is read; it begins a page. */
    void add(const ShownComparison &comparison)
    {
        paragraph(comparison.words.heading, kSectionPoints, true);
        beginPage(m_cursor.block());
        QTextTable *table = m_cursor.insertTable(1, 2, tableFormat({50, 50}));
        int column = 0;
        for (const ShownSide *side : {&comparison.promised, &comparison.received}) {
            m_cursor = cellOf(*table, 0, column++);
            m_isFirst = true;
            paragraph(side->words.heading, kPoints, true);
            picture([side] { return shownPicture(*side); },
                    {m_page.width() / 2 - kGap * kDotsPerInch / 72, m_page.height() * kSideShare});
            for (const QString &text : side->words.text.split(u'\n', Qt::SkipEmptyParts))
                paragraph(text);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true; // behind a table an empty paragraph stands already
        for (const QString &difference : comparison.words.differences)
            paragraph(difference);
    }
    /** `room` in dots of the page. */
    void picture(const Picture &read, const QSizeF &room)
    {
        const QSize pixels = read().size();
        if (pixels.isEmpty())
            return;
        QSizeF size = QSizeF(pixels) * (kDotsPerInch / kLayoutDots);
        if (size.width() > room.width() || size.height() > room.height())
            size = size.scaled(room, Qt::KeepAspectRatio);
        QTextCharFormat format;
        format.setObjectType(FigurePainter::kObject);
        format.setProperty(FigurePainter::kNumber, m_painter.add(read));
        format.setProperty(FigurePainter::kSize, size);
        if (!m_isFirst)
            m_cursor.insertBlock();
        m_isFirst = false;
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    FigurePainter m_painter;
    QTextDocument m_document;
    QTextCursor m_cursor;
    QPdfWriter &m_pdf;
    const QSizeF m_page;
    Qt::LayoutDirection m_side = Qt::LeftToRight;
    bool m_isFirst = true;
};
} // namespace

WrittenPdf writeCasePdf(QIODevice &file, const domain::CaseSheet &sheet, const ShownCase &shown,
                        const QList<ShownFigure> &attached, const std::function<bool()> &more)
{
    paper::UndatedPdf undated(file);
    WrittenPdf written;
    {
        QPdfWriter pdf(&undated);
        pdf.setTitle(sheet.title);
        pdf.setResolution(kDotsPerInch);
        pdf.setPageLayout(paper::pageLayout(QLocale()));
        for (const ShownFigure &figure : attached) {
            QFile content(figure.path);
            if (content.open(QIODevice::ReadOnly))
                pdf.addFileAttachment(QFileInfo(figure.name).fileName(), content.readAll(),
                                      figure.mediaType);
        }
        Sheet pages(sheet, shown, pdf);
        written.pages = pages.pages();
        written.missingSigns = pages.missing();
        written.written = pages.paint(more);
    }
    written.written = undated.finish() && written.written;
    return written;
}

} // namespace recourse::evidence

#include "casepdf.moc"
