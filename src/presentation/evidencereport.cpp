// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/evidencereport.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QThreadPool>

#include "wording/errortext.h"
#include "wording/evidencewords.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::EvidenceItem;
using domain::EvidenceKind;
using domain::FileState;

namespace {
constexpr qsizetype kLongestName = 80; // some programs stumble over longer ones

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceReport)
};

QString nameOf(const QString &fingerprint, const QList<EvidenceItem> &items)
{
    const auto item = std::find_if(items.cbegin(), items.cend(), [&](const EvidenceItem &one) {
        return one.fingerprint == fingerprint;
    });
    return item == items.cend() ? fingerprint : item->name;
}
} // namespace

EvidenceReportView checkedView(const QList<services::LookedAt> &looked, const wording::Regional &)
{
    EvidenceReportView view;
    view.title = Texts::tr("Verify evidence");
    int whole = 0;
    for (const services::LookedAt &one : looked) {
        if (one.state == FileState::Whole) {
            ++whole;
            //: %1 is the name of a file
            view.lines.append(Texts::tr("%1: as it was when it was added.")
                                  .arg(wording::isolated(one.item.name)));
        } else {
            view.lines.prepend(wording::fileStateText(one.state, one.item.name));
        }
    }
    const int wrong = int(looked.size()) - whole;
    view.isTrouble = wrong > 0;
    if (looked.isEmpty())
        view.text = Texts::tr("This order has no evidence.");
    else if (wrong == 0)
        view.text = Texts::tr("%Ln original(s) are as they were when they were added.", nullptr,
                              whole);
    else
        view.text = Texts::tr("%Ln original(s) are not as they were when they were added. Nothing "
                              "was changed. A backup with its evidence may have them.",
                              nullptr, wrong);
    if (!looked.isEmpty())
        view.text += u'\n' + wording::evidencePromiseText();
    return view;
}

EvidenceReportView logView(const QList<QByteArray> &lines, const QList<EvidenceItem> &items,
                           core::Instant now, const wording::Regional &regional)
{
    EvidenceReportView view;
    view.title = Texts::tr("Log of evidence");
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const auto entry = domain::evidenceEntry(*line);
        if (!entry) {
            view.lines.append(Texts::tr("A line that this version cannot read"));
            continue;
        }
        //: %1 is a day with its time, %2 what was done such as "Added", %3 the name of a file
        view.lines.append(Texts::tr("%1 · %2: %3", "when, what, file")
                              .arg(wording::dayAndTime(entry->at, now, regional),
                                   wording::evidenceDeedLabel(entry->deed),
                                   wording::isolated(nameOf(entry->fingerprint, items))));
    }
    const auto broken = domain::brokenLink(lines);
    view.isTrouble = broken.has_value();
    if (lines.isEmpty())
        view.text = Texts::tr("Nothing is noted yet.");
    else if (broken)
        //: %1 is the number of a line
        view.text = Texts::tr("Line %1 of the log does not fit the line before it: one of them was "
                              "changed, taken out or put in.")
                        .arg(regional.locale.toString(*broken + 1));
    else
        view.text = Texts::tr("Each line fits the line before it.") + u' '
            + wording::evidencePromiseText();
    return view;
}

QString copyNameOf(const EvidenceItem &item)
{
    const domain::EvidenceFacts &facts = item.facts;
    if (facts.kind == EvidenceKind::Other)
        return {};
    QString base = QFileInfo(item.name).fileName();
    QString suffix = u"txt"_s; // a text may also be a program of some system
    if (facts.kind != EvidenceKind::Text) {
        const QMimeType type = QMimeDatabase().mimeTypeForName(facts.mediaType);
        suffix = QFileInfo(base).suffix().toLower();
        if (!type.isValid() || !type.suffixes().contains(suffix))
            suffix = type.preferredSuffix();
        if (suffix.isEmpty())
            return {};
    }
    base = QFileInfo(base).completeBaseName();
    QString safe;
    for (const QChar letter : base) {
        const bool plain = letter.isLetterOrNumber() || u" -_()"_s.contains(letter);
        safe += plain ? letter : QChar(u'_');
    }
    safe = safe.left(kLongestName).trimmed();
    return (safe.isEmpty() ? u"copy"_s : safe) + u'.' + suffix;
}

EvidenceReport::EvidenceReport(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_courier(this)
{
    connect(&m_job, &JobPresenter::changed, this, &EvidenceReport::changed);
}

EvidenceReport::~EvidenceReport()
{
    m_job.cancel();
    m_courier.close();
}

void EvidenceReport::check(core::OrderId order)
{
    m_view.title = tr("Verify evidence");
    m_view.text = tr("The originals are read again. You can go on working meanwhile.");
    m_view.busy = true;
    m_token = m_job.start([this](qint64 done, qint64 total) {
        const QLocale &locale = m_tools.language.regional().locale;
        const auto size = [&locale](qint64 bytes) {
            return wording::isolated(locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
        };
        //: %1 and %2 are sizes: how much of it is read, and all of it
        return tr("%1 of %2").arg(size(done), size(total));
    });
    m_tools.writer.post([this, order, courier = m_courier](domain::Book &book) {
        const auto items = book.evidence().of(order);
        courier.deliver([this, items] {
            if (items)
                look(*items);
            else
                fail(items.error());
        });
    });
}

void EvidenceReport::look(const QList<EvidenceItem> &items)
{
    m_tools.pool.start([this, items, files = m_tools.files, token = m_token, courier = m_courier,
                        writer = &m_tools.writer, now = m_tools.clock.now(),
                        regional = m_tools.language.regional()] {
        const auto looked = services::lookAt(items, *files, [&token](qint64 done, qint64 total) {
            return token.report(done, total);
        });
        if (!looked) {
            courier.deliver([this] {
                m_job.finishCancelled();
                EvidenceReportView view = m_view;
                view.text = tr("Stopped. Nothing was noted.");
                show(view);
            });
            return;
        }
        writer->post([this, looked = *looked, now, regional, courier](domain::Book &book) {
            const auto noted = services::EvidenceService().verified(book, looked, now);
            courier.deliver([this, looked, noted, regional] {
                m_job.succeed();
                EvidenceReportView view = checkedView(looked, regional);
                if (!noted)
                    view.text += u'\n' + tr("The log could not be written:") + u' '
                        + wording::storageErrorText(noted.error());
                show(view);
            });
        });
    });
}

void EvidenceReport::tellLog(core::OrderId order)
{
    m_view.title = tr("Log of evidence");
    m_view.busy = true;
    m_tools.writer.post([this, order, courier = m_courier](domain::Book &book) {
        const auto lines = book.evidence().log(order);
        const auto items = book.evidence().of(order);
        courier.deliver([this, lines, items] {
            if (!lines)
                return fail(lines.error());
            show(logView(*lines, items ? *items : QList<EvidenceItem>(), m_tools.clock.now(),
                         m_tools.language.regional()));
        });
    });
}

void EvidenceReport::fail(const domain::StorageError &error)
{
    if (m_job.isBusy())
        m_job.fail();
    EvidenceReportView view = m_view;
    view.text = wording::storageErrorText(error);
    view.lines = error.detail.isEmpty() ? QStringList() : QStringList(error.detail);
    view.isTrouble = true;
    show(view);
}

void EvidenceReport::show(const EvidenceReportView &view)
{
    m_view = view;
    m_view.busy = false;
    emit changed();
}

} // namespace recourse::presentation
