// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/packmaker.h"

#include <QDir>
#include <QFileInfo>

#include "wording/casesheettext.h"
#include "wording/errortext.h"
#include "wording/evidencepackwords.h"
#include "wording/evidencewords.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"

namespace recourse::presentation {

using namespace domain;
using namespace Qt::StringLiterals;

PackMaker::PackMaker(core::OrderId order, Tools tools, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_tools(std::move(tools))
    , m_courier(this)
{
    connect(&m_job, &JobPresenter::changed, this, &PackMaker::changed);
    connect(&m_tools.language, &LanguageSetting::changed, this, &PackMaker::changed);
}

PackMaker::~PackMaker()
{
    m_job.cancel();
    m_courier.close();
}

void PackMaker::setCase(const QString &problem, const QString &statement)
{
    m_problem = problem;
    m_statement = statement;
}

void PackMaker::load()
{
    m_tools.book.post([courier = m_courier, this, order = m_order, &rules = m_tools.rules,
                       problem = m_problem](Book &book) {
        const auto known = book.orders().load(order);
        const RulesPack &pack = rules.packFor(known && *known ? (*known)->market : QString());
        courier.deliver(
            [this, parts = services::packParts(book, order, pack, problem)] { take(parts); });
    });
}

void PackMaker::take(const Stored<services::PackParts> &parts)
{
    if (parts)
        m_parts = *parts;
    else
        m_error = parts.error();
    emit changed();
}

void PackMaker::setChoices(const PackChoices &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    emit changed();
}

QList<PackFileRow> PackMaker::files() const
{
    QList<PackFileRow> rows;
    if (!m_parts)
        return rows;
    const QLocale &locale = m_tools.language.regional().locale;
    const RulesPack &rules = m_tools.rules.packFor(m_parts->order.market);
    for (const EvidenceItem &item : m_parts->figures) {
        const EvidenceSlot *slot = rules.evidenceSlot(item.place.slot);
        const QString what = slot
            ? wording::PackText(rules, m_tools.language.regional()).text(slot->text)
            : wording::evidenceKindLabel(item.facts.kind);
        //: A file of evidence: %1 is its name, %2 what it shows, %3 its size
        rows.append({tr("%1 – %2, %3")
                         .arg(wording::isolated(item.name), what,
                              locale.formattedDataSize(item.bytes, 1, QLocale::DataSizeSIFormat)),
                     !m_leftOut.contains(item.id.value)});
    }
    return rows;
}

void PackMaker::choose(int row, bool chosen)
{
    if (!m_parts || row < 0 || row >= m_parts->figures.size())
        return;
    const qint64 id = m_parts->figures[row].id.value;
    if (chosen == !m_leftOut.contains(id))
        return;
    if (chosen)
        m_leftOut.remove(id);
    else
        m_leftOut.insert(id);
    emit changed();
}

QString PackMaker::blockingReason() const
{
    if (m_error)
        return wording::storageErrorText(*m_error);
    if (!m_parts)
        return tr("The book is being read.");
    if (m_parts->figures.isEmpty())
        return tr("The order has no evidence yet. Add files to it first.");
    if (m_leftOut.size() >= m_parts->figures.size())
        return tr("Choose at least one file.");
    return {};
}

QString PackMaker::suggestedName() const
{
    QString number = m_parts ? m_parts->order.number : QString();
    number.removeIf([](QChar sign) { return !sign.isLetterOrNumber() || sign.unicode() > 0x7e; });
    const QString name = number.isEmpty() ? u"evidence"_s : QString(u"evidence-"_s + number);
    return m_choices.isFolder ? name : QString(name + u".zip"_s);
}

PackWish PackMaker::wish(const QString &out) const
{
    const wording::Regional &regional = m_tools.language.regional();
    PackWish wish;
    wish.out = out;
    wish.figures = m_parts->figures;
    wish.figures.removeIf(
        [this](const EvidenceItem &item) { return m_leftOut.contains(item.id.value); });
    wish.log = m_parts->log;
    wish.sheet = wording::caseSheet({m_parts->order, m_tools.rules.packFor(m_parts->order.market),
                                     m_problem, m_statement, wish.figures},
                                    {regional.locale, regional.zone});
    if (m_choices.redact)
        wish.redaction = Redaction{m_parts->order.number,
                                   m_choices.leaveOut.split(u'\n', Qt::SkipEmptyParts)};
    wish.limits = m_choices.limits;
    if (m_choices.isFolder)
        wish.limits.partBytes = 0;
    wish.keepPlace = m_choices.keepPlace;
    wish.attach = m_choices.attach;
    wish.password = m_choices.isFolder ? QString() : m_choices.password;
    wish.at = m_tools.clock.now();
    return wish;
}

void PackMaker::make(const QString &out)
{
    if (m_job.isBusy() || !blockingReason().isEmpty())
        return;
    m_made.reset();
    m_failure.reset();
    m_error.reset();
    m_draggable.clear();
    m_unpacked = std::make_unique<QTemporaryDir>();
    const JobToken token = m_job.start(
        [](qint64, qint64) { return tr("The pack is being made."); });
    m_tools.pool.start([this, courier = m_courier, token, packs = m_tools.packs, wish = wish(out),
                        &book = m_tools.book, order = m_order, folder = m_unpacked->path(),
                        unpacks = m_unpacked->isValid()] {
        const auto made = packs->make(
            wish, [&token](qint64 done, qint64 total) { return token.report(done, total); });
        QStringList copies;
        for (const QString &path : made &&unpacks ? made->paths : QStringList()) {
            if (const auto files = packs->unpack(path, wish.password, folder))
                copies += *files;
        }
        if (!made) {
            courier.deliver([this, error = made.error()] { refuse(error); });
            return;
        }
        // The log is told of a pack that is there, also where its window is closed by now.
        book.post([courier, this, order, made = *made, copies](Book &open) {
            courier.deliver(
                [this, made, copies, told = services::tellExported(open, order, made.entries)] {
                    finish(made, copies, told);
                });
        });
    });
}

void PackMaker::refuse(const PackFailure &failure)
{
    m_failure = failure;
    if (failure.problem == PackProblem::Cancelled)
        m_job.finishCancelled();
    else
        m_job.fail();
}

void PackMaker::finish(const MadePack &pack, const QStringList &draggable, const Stored<void> &told)
{
    m_made = pack;
    m_draggable = draggable;
    if (!told)
        m_error = told.error();
    m_job.succeed();
    emit made();
}

QString PackMaker::resultText() const
{
    const QLocale &locale = m_tools.language.regional().locale;
    if (m_failure)
        return wording::packNotMadeText(*m_failure, locale);
    if (!m_made)
        return {};
    QStringList names;
    for (const QString &path : m_made->paths)
        names.append(wording::isolatedLtr(QDir::toNativeSeparators(path)));
    QString text = tr("%Ln file(s) of evidence are in the pack.", nullptr, m_made->files)
        + u' '
        //: %1 is where the pack lies, %2 its size
        + tr("It lies at %1 and has %2.")
              .arg(names.join(u", "_s),
                   locale.formattedDataSize(m_made->bytes, 1, QLocale::DataSizeSIFormat));
    if (m_error)
        text += u' '
            + tr("The order's log of evidence could not be told of it: %1")
                  .arg(wording::storageErrorText(*m_error));
    return text;
}

QStringList PackMaker::notices() const
{
    QStringList texts;
    if (!m_made)
        return texts;
    for (const auto &[notice, name] : m_made->notices)
        texts.append(wording::packNoticeText(notice, name));
    if (!m_made->missingSigns.isEmpty())
        texts.append(tr("No font on this computer has some signs of case.pdf, and boxes stand in "
                        "their place: %1")
                         .arg(m_made->missingSigns.mid(0, 20).join(u' ')));
    return texts;
}

} // namespace recourse::presentation
