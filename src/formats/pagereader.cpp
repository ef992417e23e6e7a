// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pagereader.h"

#include <QRegularExpression>

#include "formats/cellvalues.h"
#include "formats/documents/htmlnode.h"
#include "formats/documents/mimeparts.h"
#include "formats/packs/documentreading.h"
#include "formats/pagestamp.h"
#include "formats/pictures/pagepictures.h"
#include "formats/saidof.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::ReadResult;
using domain::Refusal;

namespace {

constexpr int kSurely = 90;
constexpr int kPerhaps = 60;

/** A page saved as one file is a mail to nobody: its head tells where the page lay. */
bool isMhtml(const QString &head)
{
    static const QRegularExpression kSavedBy(u"^From: <Saved by "_s,
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression kRelated(
        u"^Snapshot-Content-Location:|^Content-Type:\\s*multipart/related;(\\s+[^\\n]+\\n)*?"
        "\\s+type=\"?text/html"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = head.indexOf(QRegularExpression(u"\\r?\\n\\r?\\n"_s));
    const QString header = head.left(end < 0 ? head.size() : end);
    return !head.trimmed().startsWith(u'<')
        && (kSavedBy.match(header).hasMatch() || kRelated.match(header).hasMatch());
}

/** The page as UTF-8, and what is known of it. */
struct SavedPage
{
    QByteArray html;
    PageStamp stamp;
    std::vector<MimeFile> files; ///< of a page saved as one file: what belongs to it
};

core::Result<SavedPage, Refusal> openPage(const QByteArray &content)
{
    SavedPage page;
    constexpr qsizetype kHead = 4096;
    if (isMhtml(QString::fromLatin1(content.left(kHead)))) {
        auto message = parseMime(content, MimeWish::Page);
        if (!message)
            return core::failure(message.error());
        page.html = message->html;
        page.stamp = {message->location, message->date};
        page.files = std::move(message->files);
        return page;
    }
    const auto utf8 = htmlToUtf8(content);
    if (!utf8)
        return core::failure(utf8.error());
    page.html = *utf8;
    page.stamp = pageStamp(*utf8);
    return page;
}

/** The page with its address as a link in it, so that paths lead there too. */
QByteArray withAddress(const SavedPage &page)
{
    if (page.stamp.url.isEmpty())
        return page.html;
    const QString link = u"<link rel=\"saved-from\" href=\"%1\">"_s;
    return page.html + link.arg(page.stamp.url.toHtmlEscaped()).toUtf8();
}

/** Once a page: each of its pictures is left out for the same reason. */
void addMissing(const PagePictures &pictures, ReadResult &result)
{
    for (const QString &library : pictures.missingLibraries()) {
        Refusal refusal;
        refusal.path = u"items.picture"_s;
        refusal.reason = domain::RefusalReason::NotInThisBuild;
        refusal.arguments = QStringList{library};
        result.refused.append(refusal);
    }
}

} // namespace

QString PageReader::id() const
{
    return u"page"_s;
}

int PageReader::recognise(const QByteArray &head) const
{
    static const QRegularExpression kPage(u"^\\s*(<!--.*?-->\\s*)*(<!doctype html|<html\\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kPart(u"<(head|body|meta|div|table|script)\\b[^>]*>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(headText(head));
    if (kPage.match(text).hasMatch() || isMhtml(text))
        return kSurely;
    return text.trimmed().startsWith(u'<') && kPart.match(text).hasMatch() ? kPerhaps : 0;
}

ReadResult PageReader::read(const QString &fileName, const QByteArray &content,
                            const domain::ReadOptions &options,
                            const domain::ReadProgress &progress) const
{
    auto page = openPage(content);
    if (!page)
        return fatalOf(fileName, page.error());
    const auto document = readHtmlDocument(withAddress(*page));
    if (!document)
        return fatalOf(fileName, document.error());
    PagePictures pictures({options.path, page->stamp.url, page->html, std::move(page->files)},
                          progress);
    DocumentReading reading(*m_packs, options, [&pictures](const QString &reference) {
        return pictures.thumbnail(reference);
    });
    if (!reading.read(DocumentKind::Html, **document, page->stamp.seen, progress)
        || pictures.isCancelled())
        return cancelledAt(fileName);
    ReadResult result = reading.take();
    addMissing(pictures, result);
    for (domain::OrderDraft &draft : result.drafts) {
        if (draft.order.site.isEmpty())
            draft.order.site = siteFromUrl(page->stamp.url);
    }
    return saidOf(fileName, std::move(result));
}

} // namespace recourse::formats
