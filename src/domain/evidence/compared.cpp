// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/compared.h"

#include <algorithm>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {
QString wordsOf(const Item &line)
{
    QStringList parts{line.title, line.variant};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
} // namespace

std::optional<QString> promisedWords(const Promise &promise, const Order &order)
{
    switch (promise.kind) {
    case PromiseKind::Picture:
        return {};
    case PromiseKind::Text:
        return promise.value;
    case PromiseKind::Line:
        break;
    }
    if (promise.value.isEmpty() && order.items.size() != 1)
        return {};
    const auto line = std::find_if(order.items.cbegin(), order.items.cend(), [&](const Item &one) {
        return promise.value.isEmpty() || one.lineId == promise.value;
    });
    if (line == order.items.cend() || wordsOf(*line).isEmpty())
        return {};
    return wordsOf(*line);
}

QList<ComparedFigure> comparedFigures(const QList<EvidenceItem> &files, const Order &order)
{
    QList<ComparedFigure> figures;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const auto &comparison = files[at].place.comparison;
        if (!comparison)
            continue;
        ComparedFigure figure{int(files.size() + figures.size()) + 1, at};
        if (comparison->promise.kind == PromiseKind::Picture) {
            const auto picture = std::find_if(files.cbegin(), files.cend(), [&](const auto &one) {
                return one.fingerprint == comparison->promise.value;
            });
            if (picture == files.cend())
                continue;
            figure.promised = picture - files.cbegin();
        } else if (const auto words = promisedWords(comparison->promise, order)) {
            figure.words = *words;
        } else {
            continue;
        }
        figures.append(figure);
    }
    return figures;
}

} // namespace recourse::domain
