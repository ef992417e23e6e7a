// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tableguess.h"

#include <algorithm>

#include <QCryptographicHash>

#include "formats/csvguard.h"
#include "formats/csvrows.h"
#include "formats/packs/readerpackreader.h"
#include "formats/sheets/sheetreader.h"
#include "formats/sheets/ziparchive.h"
#include "formats/tables/columnfit.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::TableMapping;

namespace {

constexpr qsizetype kMostColumns = 200;
constexpr int kSampleRows = 5;
constexpr int kLookedAt = 50;
constexpr qsizetype kLongestSample = 200;
constexpr qsizetype kMostBytes = 4 * kLongestSample; ///< of UTF-8
constexpr qsizetype kFewestColumns = 3;
constexpr qsizetype kFewestRows = 2;
constexpr int kLeastConfidence = 30;
constexpr int kLongestHint = 18;

QString shownCell(QByteArrayView cell)
{
    const QByteArrayView bare = withoutGuard(cell).trimmed();
    return QString::fromUtf8(bare.first(std::min(bare.size(), kMostBytes))).left(kLongestSample);
}

QStringList headingsIn(const TableRows &header)
{
    QStringList headings;
    for (qsizetype i = 0; i < std::min(header.cellCount(), kMostColumns); ++i)
        headings.append(shownCell(header.cell(i)));
    while (!headings.isEmpty() && headings.constLast().isEmpty())
        headings.removeLast(); // spreadsheets have as many as they like
    return headings;
}

struct Looked
{
    QStringList headings;
    QList<QStringList> rows;
    QSet<qsizetype> unusable;
    bool isCut = false;
    bool isEven = true; ///< each row has as many cells as there are headings
};

/** Headings that a mapping cannot name: it has to be the heading itself, and to stand there once.
 */
QSet<qsizetype> unusableOf(const TableRows &header, const QStringList &headings)
{
    QHash<QByteArray, qsizetype> first;
    QSet<qsizetype> unusable;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QByteArray name = normalHeader(headings.at(i).toUtf8());
        if (name.isEmpty() || name != normalHeader(header.cell(i)))
            unusable.insert(i);
        else if (const auto twin = first.constFind(name); twin != first.constEnd())
            unusable += {i, *twin};
        else
            first.insert(name, i);
    }
    return unusable;
}

Looked lookAt(const TableSource &table)
{
    Looked looked;
    const auto rows = table.rows();
    if (rows->next() != TableRows::Got::Row)
        return looked;
    looked.headings = headingsIn(*rows);
    looked.unusable = unusableOf(*rows, looked.headings);
    const qsizetype width = rows->cellCount();
    for (qsizetype i = kMostColumns; i < width && !looked.isCut; ++i)
        looked.isCut = !rows->cell(i).trimmed().isEmpty();
    while (looked.rows.size() < kLookedAt) {
        const auto got = rows->next();
        if (got == TableRows::Got::End)
            break;
        if (got == TableRows::Got::Refused)
            continue;
        QStringList cells;
        for (qsizetype i = 0; i < std::min(rows->cellCount(), looked.headings.size()); ++i)
            cells.append(shownCell(rows->cell(i)));
        if (std::all_of(cells.cbegin(), cells.cend(), [](const auto &c) { return c.isEmpty(); }))
            continue;
        looked.isEven = looked.isEven && rows->cellCount() == width;
        cells.resize(looked.headings.size());
        looked.rows.append(cells);
    }
    return looked;
}

/** How much a heading speaks for a column: 2 it is one of its words, below as much as it has of
 * one; 0 nothing. */
struct Hint
{
    bool exact = false;
    int length = 0;
};

Hint hintOf(const QString &heading, const ColumnWords &column)
{
    Hint hint;
    const QString wrapped = u' ' + heading + u' ';
    for (const QString &word : column.words) {
        hint.exact = hint.exact || word == heading;
        if (!word.isEmpty() && wrapped.contains(QString(u' ' + word + u' ')))
            hint.length = std::max(hint.length, int(word.size()));
    }
    return hint;
}

int confidenceOf(const Hint &hint, Fit fit, Column column)
{
    // A word such as "order" stands in many a text, but the numbers of orders nowhere else.
    if (fit == Fit::No || (fit == Fit::Unknown && column == Column::OrderId))
        return 0;
    const bool seen = fit == Fit::Yes;
    if (hint.exact)
        return seen ? 95 : 70;
    if (hint.length > 0)
        return (seen ? 60 : 40) + std::min(hint.length, kLongestHint);
    return seen ? confidenceOfContents(column) : 0;
}

struct Candidate
{
    qsizetype place = 0;
    Column column = Column::OrderId;
    int confidence = 0;
};

std::vector<Candidate> candidatesOf(const Looked &looked, const std::vector<ColumnWords> &words)
{
    std::vector<Candidate> candidates;
    for (qsizetype place = 0; place < looked.headings.size(); ++place) {
        const QString heading = plainHeading(looked.headings.at(place));
        QStringList values;
        for (const QStringList &row : looked.rows) {
            if (!row.at(place).isEmpty())
                values.append(row.at(place));
        }
        for (const ColumnWords &column : words) {
            const int confidence = confidenceOf(hintOf(heading, column),
                                                fitOf(values, column.column), column.column);
            if (confidence >= kLeastConfidence && !heading.isEmpty())
                candidates.push_back({place, column.column, confidence});
        }
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.confidence > b.confidence; });
    return candidates;
}

std::vector<ColumnWords> wordsOf(const std::vector<ReaderPack> &packs)
{
    std::vector<ColumnWords> words;
    for (const ReaderPack &pack : packs)
        words.insert(words.end(), pack.columnWords.begin(), pack.columnWords.end());
    return words;
}

bool hasNumbers(const TableGuess &guess)
{
    return mappingOf(guess).contains(toName(Column::OrderId));
}

TableGuess guessFrom(const Looked &looked, const std::vector<ColumnWords> &words)
{
    TableGuess guess;
    guess.headings = looked.headings;
    guess.fingerprint = fingerprintOf(looked.headings);
    guess.samples = looked.rows.mid(0, kSampleRows);
    guess.unusable = looked.unusable;
    guess.isCut = looked.isCut;
    QHash<qsizetype, Candidate> chosen;
    QSet<int> taken;
    for (const Candidate &candidate : candidatesOf(looked, words)) {
        if (looked.unusable.contains(candidate.place) || chosen.contains(candidate.place)
            || taken.contains(int(candidate.column)))
            continue;
        chosen.insert(candidate.place, candidate);
        taken.insert(int(candidate.column));
    }
    for (qsizetype place = 0; place < looked.headings.size(); ++place) {
        const auto found = chosen.constFind(place);
        if (found != chosen.constEnd())
            guess.columns.append(
                {toName(found->column), looked.headings.at(place), found->confidence});
    }
    return guess;
}

} // namespace

QString fingerprintOf(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings)
        hash.addData(QByteArray(plainHeading(heading).toUtf8() + '\n'));
    return QString::fromLatin1(hash.result().toHex().left(32));
}

QStringList headingsOf(const TableSource &table)
{
    const auto rows = table.rows();
    return rows->next() == TableRows::Got::Row ? headingsIn(*rows) : QStringList();
}

TableGuess guessTable(const TableSource &table, const std::vector<ColumnWords> &words)
{
    return guessFrom(lookAt(table), words);
}

std::optional<TableGuess> guessTable(const QByteArray &content,
                                     const std::vector<ReaderPack> &packs)
{
    const std::vector<ColumnWords> words = wordsOf(packs);
    std::optional<TableGuess> found;
    if (isZip(content)) {
        eachSheet(content, [&](const TableSource &sheet) {
            const TableGuess guess = guessTable(sheet, words);
            const bool isTable = guess.headings.size() > 1 && !guess.samples.isEmpty();
            if (hasNumbers(guess) || (isTable && !found))
                found = guess;
            return !found || !hasNumbers(*found);
        });
        return found;
    }
    const QByteArray text = tableHead(content);
    if (text.isEmpty())
        return found;
    const Looked looked = lookAt(CsvSource(text, true));
    const TableGuess guess = guessFrom(looked, words);
    // Sentences have commas, too.
    const bool isTable = looked.isEven && looked.unusable.isEmpty()
        && looked.headings.size() >= kFewestColumns && looked.rows.size() >= kFewestRows;
    if (guess.headings.size() > 1 && (hasNumbers(guess) || isTable))
        found = guess;
    return found;
}

TableMapping mappingOf(const TableGuess &guess)
{
    TableMapping mapping;
    for (const GuessedColumn &column : guess.columns)
        mapping.insert(column.column, column.heading);
    return mapping;
}

} // namespace recourse::formats
