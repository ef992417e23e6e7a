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

constexpr qsizetype kMostColumns = 500;
constexpr int kSampleRows = 5;
constexpr int kLookedAt = 50;
constexpr qsizetype kLongestSample = 200;
constexpr qsizetype kHead = 1 << 20;
constexpr int kLeastConfidence = 30;
constexpr int kLongestHint = 18;

struct Looked
{
    QStringList headings;
    QList<QStringList> rows;
};

Looked lookAt(const TableSource &table)
{
    Looked looked;
    const auto rows = table.rows();
    for (auto got = rows->next(); got != TableRows::Got::End; got = rows->next()) {
        if (got == TableRows::Got::Refused)
            continue;
        QStringList cells;
        bool blank = true;
        for (qsizetype i = 0; i < std::min(rows->cellCount(), kMostColumns); ++i) {
            const QByteArrayView cell = withoutGuard(rows->cell(i)).trimmed();
            cells.append(QString::fromUtf8(cell).left(kLongestSample));
            blank = blank && cell.isEmpty();
        }
        if (looked.headings.isEmpty()) {
            looked.headings = cells;
        } else if (!blank) {
            cells.resize(looked.headings.size());
            looked.rows.append(cells);
        }
        if (looked.rows.size() == kLookedAt)
            break;
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

const std::vector<ColumnWords> &shippedWords()
{
    static const std::vector<ColumnWords> kWords = [] {
        std::vector<ColumnWords> words;
        for (const ReaderPack &pack : shippedReaderPacks())
            words.insert(words.end(), pack.columnWords.begin(), pack.columnWords.end());
        return words;
    }();
    return kWords;
}

bool hasNumbers(const TableGuess &guess)
{
    return mappingOf(guess).contains(toName(Column::OrderId));
}

} // namespace

QString fingerprintOf(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings)
        hash.addData(QByteArray(plainHeading(heading).toUtf8() + '\n'));
    return QString::fromLatin1(hash.result().toHex().left(32));
}

TableGuess guessTable(const TableSource &table, const std::vector<ColumnWords> &words)
{
    const Looked looked = lookAt(table);
    TableGuess guess;
    guess.headings = looked.headings;
    guess.fingerprint = fingerprintOf(looked.headings);
    guess.samples = looked.rows.mid(0, kSampleRows);
    QHash<qsizetype, Candidate> chosen;
    QSet<int> taken;
    for (const Candidate &candidate : candidatesOf(looked, words)) {
        const bool headingTwice = looked.headings.count(looked.headings.at(candidate.place)) > 1;
        if (headingTwice || chosen.contains(candidate.place)
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

std::optional<TableGuess> guessTable(const QByteArray &content)
{
    std::optional<TableGuess> found;
    if (isZip(content)) {
        eachSheet(content, [&found](const TableSource &sheet) {
            const TableGuess guess = guessTable(sheet, shippedWords());
            if (hasNumbers(guess))
                found = guess;
            return !found;
        });
        return found;
    }
    const QByteArray text = headText(content.left(kHead));
    if (text.isEmpty() || text.startsWith('{') || text.startsWith('[') || text.startsWith('<'))
        return found;
    const TableGuess guess = guessTable(CsvSource(text, true), shippedWords());
    if (guess.headings.size() > 1 && hasNumbers(guess))
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
