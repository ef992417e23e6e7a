// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bookpaper.h"

#include <QPdfWriter>

#include "paper/pagelayout.h"
#include "paper/tablepaper.h"
#include "paper/undatedpdf.h"
#include "services/openpage.h"
#include "wording/bookrows.h"
#include "wording/htmltext.h"

namespace recourse::cli {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

class HtmlOut final : public OrderWriter
{
public:
    explicit HtmlOut(const Session &session)
        : m_session(session)
    {
    }
    QByteArray begin(const QByteArray &) override
    {
        return (wording::htmlPageBegin(wording::bookTitle(), m_session.regional.locale)
                + u"<table>\n<thead>\n"_s
                + wording::htmlRow(u"th scope=\"col\""_s, wording::bookHeadings(m_session.regional))
                + u"</thead>\n<tbody>\n"_s)
            .toUtf8();
    }
    QByteArray add(const Order &order) override
    {
        const QStringList cells = wording::bookCells(order, m_session.regional);
        QString html = wording::htmlRow(u"td"_s, cells);
        if (const auto page = services::orderPageAddress(m_session.packFor(order), order)) {
            const QString number = wording::htmlText(cells.constFirst().section(u'\n', 0, 0));
            html.replace(html.indexOf(number), number.size(),
                         u"<a href=\""_s + page->toString(QUrl::FullyEncoded).toHtmlEscaped()
                             + u"\" rel=\"noreferrer\">"_s + number + u"</a>"_s);
        }
        return html.toUtf8();
    }
    QByteArray end() override
    {
        return (u"</tbody>\n</table>\n"_s + wording::htmlPageEnd()).toUtf8();
    }

private:
    const Session &m_session;
};

constexpr qreal kPoints = 8;
constexpr int kDotsPerInch = 300;

class PdfOut final : public PdfWriter
{
public:
    PdfOut(const Session &session, QIODevice &file)
        : m_session(session)
        , m_file(file)
        , m_pdf(&m_file)
        , m_paper(m_pdf, head())
    {
        m_pdf.setTitle(wording::bookTitle());
        m_pdf.setResolution(kDotsPerInch);
        m_pdf.setPageLayout(paper::pageLayout(m_session.regional.locale, QPageLayout::Landscape));
    }
    QByteArray begin(const QByteArray &) override
    {
        m_written = m_paper.begin();
        return {};
    }
    QByteArray add(const Order &order) override
    {
        if (m_written)
            m_paper.add({wording::bookCells(order, m_session.regional)});
        return {};
    }
    QByteArray end() override
    {
        m_written = m_written && m_paper.end() && m_file.finish();
        return {};
    }
    [[nodiscard]] bool isWritten() const override { return m_written; }
    [[nodiscard]] QStringList missing() const override { return m_paper.missing(); }

private:
    [[nodiscard]] paper::TablePaper::Head head() const
    {
        QFont font;
        font.setPointSizeF(kPoints);
        return {wording::bookTitle(),
                wording::bookHeadings(m_session.regional),
                0,
                m_session.regional.locale.textDirection(),
                font,
                {0.15, 0.28, 0.22, 0.22, 0.13}};
    }

    const Session &m_session;
    paper::UndatedPdf m_file;
    QPdfWriter m_pdf;
    paper::TablePaper m_paper;
    bool m_written = true;
};

} // namespace

std::unique_ptr<OrderWriter> htmlWriter(const Session &session)
{
    return std::make_unique<HtmlOut>(session);
}

std::unique_ptr<PdfWriter> pdfWriter(const Session &session, QIODevice &file)
{
    return std::make_unique<PdfOut>(session, file);
}

} // namespace recourse::cli
