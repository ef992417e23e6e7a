// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/casesheet.h"

#include <algorithm>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShownSigns = 4;
constexpr char16_t kBlack = u'█';
constexpr int kBlackSigns = 4; ///< whatever stood there: its length would tell something

QString black()
{
    return QString(kBlackSigns, kBlack);
}

void hide(QString &text, const Redaction &redaction)
{
    // The longest first, so that a name inside of another one does not leave the rest of it.
    QStringList words = redaction.words;
    words.removeIf([](const QString &word) { return word.trimmed().isEmpty(); });
    std::sort(words.begin(), words.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &word : std::as_const(words))
        text.replace(word.trimmed(), black(), Qt::CaseInsensitive);
    const QString &number = redaction.number;
    if (number.isEmpty())
        return;
    const QString end = number.size() > 2 * kShownSigns ? number.right(kShownSigns) : QString();
    text.replace(number, black() + end);
    // As it is shown, in groups of four with whatever stands between them.
    for (qsizetype at = 0; at < text.size(); ++at) {
        qsizetype next = at;
        qsizetype found = 0;
        while (next < text.size() && found < number.size()
               && (text[next] == number[found] || (found > 0 && text[next].isSpace()))) {
            found += text[next] == number[found] ? 1 : 0;
            ++next;
        }
        if (found == number.size())
            text.replace(at, next - at, black() + end);
    }
}
} // namespace

CaseSheet redacted(CaseSheet sheet, const Redaction &redaction)
{
    hide(sheet.title, redaction);
    for (CaseSection &section : sheet.sections) {
        hide(section.heading, redaction);
        for (CaseRow &row : section.rows) {
            hide(row.label, redaction);
            hide(row.text, redaction);
        }
    }
    for (CaseFigure &figure : sheet.figures) {
        hide(figure.heading, redaction);
        hide(figure.caption, redaction);
        for (QString &note : figure.notes)
            hide(note, redaction);
    }
    for (CaseComparison &comparison : sheet.comparisons) {
        hide(comparison.heading, redaction);
        for (CaseSide *side : {&comparison.promised, &comparison.received}) {
            hide(side->heading, redaction);
            hide(side->text, redaction);
        }
        for (QString &difference : comparison.differences)
            hide(difference, redaction);
    }
    return sheet;
}

} // namespace recourse::domain
