// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/comparisoneditor.h"

#include <algorithm>

#include "domain/evidence/compared.h"
#include "domain/evidence/markupplace.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using domain::Comparison;
using domain::Difference;
using domain::EvidenceItem;
using domain::Promise;
using domain::PromiseKind;

namespace {
/** Lines parted by line feeds, and no other control character. */
QString plain(const QString &text)
{
    QString made = text;
    made.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    made.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    made.replace(u'\t', u' ');
    made.removeIf([](QChar at) { return at != u'\n' && at.category() == QChar::Other_Control; });
    return made.left(domain::kLongestPromiseText);
}

/** As words are kept: those that end in the middle of being typed too. */
QString oneLine(const QString &text)
{
    QString made = text;
    for (QChar &at : made) {
        if (at.category() == QChar::Other_Control || at == QChar::LineSeparator
            || at == QChar::ParagraphSeparator)
            at = u' ';
    }
    return made.left(domain::kLongestDifference);
}

std::optional<QPoint> &spot(Difference &difference, ComparisonEditor::Side side)
{
    return side == ComparisonEditor::Side::Received ? difference.received : difference.promised;
}
} // namespace

ComparisonEditor::ComparisonEditor(const EvidenceItem &item, const QList<EvidenceItem> &others,
                                   const domain::Order &order, QObject *parent)
    : QObject(parent)
    , m_item(item)
    , m_order(order)
{
    for (const EvidenceItem &one : others) {
        if (one.id == item.id || one.place.removedAt
            || one.facts.kind != domain::EvidenceKind::Photo || !one.facts.pixels.isValid())
            continue;
        m_pictures.append(one);
        m_promises.append({PromiseKind::Picture, one.fingerprint});
    }
    for (const domain::Item &line : order.items) {
        const Promise promise{PromiseKind::Line, line.lineId};
        if (!m_promises.contains(promise) && domain::promisedWords(promise, order))
            m_promises.append(promise);
    }
    m_promises.append(Promise());
    if (!item.place.comparison)
        return;
    m_told = *item.place.comparison;
    if (m_told.promise.kind == PromiseKind::Text)
        m_typed = m_told.promise.value;
    m_current = m_told.differences.isEmpty() ? -1 : 0;
}

QStringList ComparisonEditor::choices() const
{
    QStringList texts;
    for (const EvidenceItem &picture : m_pictures)
        //: What was promised is seen on a picture: %1 is the name of its file
        texts.append(tr("Picture: %1").arg(wording::isolated(picture.name)));
    for (const Promise &promise : m_promises) {
        if (promise.kind == PromiseKind::Line)
            //: What was promised stands in the order: %1 is the name of an item
            texts.append(tr("The order's own words: %1")
                             .arg(wording::isolated(
                                 domain::promisedWords(promise, m_order).value_or(QString()))));
    }
    texts.append(tr("A text that you write or paste"));
    return texts;
}

int ComparisonEditor::choice() const
{
    if (m_told.promise.kind == PromiseKind::Text)
        return int(m_promises.size()) - 1;
    return int(m_promises.indexOf(m_told.promise));
}

void ComparisonEditor::choose(int row)
{
    if (row < 0 || row >= m_promises.size() || row == choice())
        return;
    Promise promise = m_promises[row];
    if (promise.kind == PromiseKind::Text)
        promise.value = m_typed;
    m_told.promise = promise;
    for (Difference &difference : m_told.differences)
        difference.promised.reset(); // it was a place of the other picture
    emit changed();
}

QString ComparisonEditor::promisedText() const
{
    return domain::promisedWords(m_told.promise, m_order).value_or(QString());
}

void ComparisonEditor::setPromisedText(const QString &text)
{
    if (m_told.promise.kind != PromiseKind::Text || plain(text) == m_typed)
        return;
    m_typed = plain(text);
    m_told.promise.value = m_typed;
    emit changed();
}

const EvidenceItem *ComparisonEditor::promisedPicture() const
{
    if (m_told.promise.kind != PromiseKind::Picture)
        return nullptr;
    const auto found = std::find_if(
        m_pictures.cbegin(), m_pictures.cend(),
        [this](const EvidenceItem &one) { return one.fingerprint == m_told.promise.value; });
    return found == m_pictures.cend() ? nullptr : &*found;
}

QStringList ComparisonEditor::differences() const
{
    QStringList texts;
    for (const Difference &difference : m_told.differences) {
        const QString number = QString::number(texts.size() + 1);
        const QString words = wording::isolated(difference.words);
        if (difference.promised && difference.received)
            //: One of a list: %1 is its number, %2 what the buyer wrote
            texts.append(tr("%1: %2 (on both pictures)").arg(number, words));
        else if (difference.received)
            //: One of a list: %1 is its number, %2 what the buyer wrote
            texts.append(tr("%1: %2 (on what you received)").arg(number, words));
        else if (difference.promised)
            //: One of a list: %1 is its number, %2 what the buyer wrote
            texts.append(tr("%1: %2 (on what was promised)").arg(number, words));
        else
            //: One of a list: %1 is its number, %2 what the buyer wrote
            texts.append(tr("%1: %2").arg(number, words));
    }
    return texts;
}

void ComparisonEditor::setCurrent(int row)
{
    if (row == m_current || row < -1 || row >= m_told.differences.size())
        return;
    m_current = row;
    emit changed();
}

Difference *ComparisonEditor::chosen()
{
    return m_current < 0 ? nullptr : &m_told.differences[m_current];
}

QString ComparisonEditor::words() const
{
    return m_current < 0 ? QString() : m_told.differences[m_current].words;
}

void ComparisonEditor::setWords(const QString &words)
{
    Difference *difference = chosen();
    if (!difference || difference->words == oneLine(words))
        return;
    difference->words = oneLine(words);
    emit changed();
}

bool ComparisonEditor::canAdd() const
{
    return m_told.differences.size() < domain::kMostDifferences;
}

void ComparisonEditor::add()
{
    if (!canAdd())
        return;
    m_told.differences.append(Difference());
    m_current = int(m_told.differences.size()) - 1;
    emit changed();
}

void ComparisonEditor::remove()
{
    if (m_current < 0)
        return;
    m_told.differences.removeAt(m_current);
    m_current = std::min(m_current, int(m_told.differences.size()) - 1);
    emit changed();
}

const EvidenceItem *ComparisonEditor::pictureOf(Side side) const
{
    return side == Side::Received ? &m_item : promisedPicture();
}

QList<PinView> ComparisonEditor::pins(Side side) const
{
    QList<PinView> pins;
    const EvidenceItem *picture = pictureOf(side);
    if (!picture)
        return pins;
    for (int at = 0; at < int(m_told.differences.size()); ++at) {
        const Difference &difference = m_told.differences[at];
        const auto &spot = side == Side::Received ? difference.received : difference.promised;
        if (!spot)
            continue;
        if (const auto part = partAt(*spot, picture->facts.pixels, picture->place.markup))
            pins.append({at + 1, *part, at == m_current});
    }
    return pins;
}

void ComparisonEditor::place(Side side, const QPointF &at)
{
    const EvidenceItem *picture = pictureOf(side);
    Difference *difference = chosen();
    if (!picture || !difference)
        return;
    spot(*difference, side) = pixelAt(at, picture->facts.pixels, picture->place.markup);
    emit changed();
}

void ComparisonEditor::unplace(Side side)
{
    Difference *difference = chosen();
    if (!difference || !spot(*difference, side))
        return;
    spot(*difference, side).reset();
    emit changed();
}

Comparison ComparisonEditor::told() const
{
    Comparison told = m_told;
    for (Difference &difference : told.differences)
        difference.words = difference.words.trimmed();
    return told;
}

bool ComparisonEditor::isChanged() const
{
    return told() != m_item.place.comparison.value_or(Comparison());
}

QString ComparisonEditor::blockedText() const
{
    if (choice() < 0)
        return tr("What was promised is not there any more. Choose again.");
    if (m_told.promise.kind == PromiseKind::Text && m_told.promise.value.trimmed().isEmpty())
        return tr("Write or paste what was promised, or choose a picture of it.");
    if (m_told.differences.isEmpty())
        return tr("Add at least one difference.");
    for (qsizetype at = 0; at < m_told.differences.size(); ++at) {
        if (m_told.differences[at].words.trimmed().isEmpty())
            //: %1 is a number
            return tr("Write in what they differ at number %1, or remove it.").arg(at + 1);
    }
    if (!isChanged())
        return tr("Nothing is changed yet.");
    return {};
}

} // namespace recourse::presentation
