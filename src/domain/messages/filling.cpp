// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/filling.h"

#include <algorithm>

#include <QTextBoundaryFinder>

#include "domain/messages/messagefields.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

using Kind = TemplatePart::Kind;
using ItemTexts = QMap<QString, QString>;

constexpr QChar kIsolate(0x2068);
constexpr QChar kEndIsolate(0x2069);

bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t code) {
        const auto direction = QChar::direction(code);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

class Filler final
{
public:
    Filler(const QStringList &needs, const FieldTexts &texts)
        : m_texts(texts)
    {
        for (const QString &name : needs) {
            if (!isFilled(name))
                m_message.missing.append(name);
        }
    }

    void fill(const QList<TemplatePart> &parts, const ItemTexts *item)
    {
        for (const TemplatePart &part : parts) {
            switch (part.kind) {
            case Kind::Text:
                addText(part.text);
                break;
            case Kind::Value:
                addValue(part, item);
                break;
            case Kind::IfKnown:
            case Kind::IfUnknown:
                if (knows(part.field, item) == (part.kind == Kind::IfKnown))
                    fill(part.parts, item);
                break;
            case Kind::EachItem:
                for (const ItemTexts &each : m_texts.items)
                    fill(part.parts, &each);
                break;
            }
        }
    }

    FilledMessage take()
    {
        trimEnd();
        return std::move(m_message);
    }

private:
    [[nodiscard]] bool isFilled(const QString &name) const
    {
        const MessageField *field = messageField(name);
        if (field && field->kind == FieldKind::List)
            return !m_texts.items.isEmpty();
        return !m_texts.fields.value(name).isEmpty();
    }

    [[nodiscard]] QString textOf(const QString &name, const ItemTexts *item) const
    {
        return item && isItemField(name) ? item->value(name) : m_texts.fields.value(name);
    }

    [[nodiscard]] bool knows(const QString &name, const ItemTexts *item) const
    {
        return item && isItemField(name) ? !item->value(name).isEmpty() : isFilled(name);
    }

    /** A text of the template: empty lines that conditions left behind become one. */
    void addText(const QString &text)
    {
        for (const QChar character : text) {
            const bool isBreak = character == u'\n';
            if (isBreak && (m_message.text.isEmpty() || m_message.text.endsWith("\n\n"_L1)))
                continue;
            if (isBreak)
                dropSpacesAtEnd();
            m_message.text += character;
        }
    }

    void addValue(const TemplatePart &part, const ItemTexts *item)
    {
        QString value = textOf(part.field, item);
        const bool known = !value.isEmpty();
        if (!known && !part.text.isEmpty()) {
            addText(part.text);
            return;
        }
        if (known && (m_texts.rightToLeft || hasRightToLeft(value)))
            value = kIsolate + value + kEndIsolate;
        if (!known) {
            value = u'[' + m_texts.gaps.value(part.field, part.field) + u']';
            if (!m_message.missing.contains(part.field))
                m_message.missing.append(part.field);
        }
        m_message.marks.append({m_message.text.size(), value.size(), part.field, !known});
        m_message.text += value;
    }

    void dropSpacesAtEnd()
    {
        const qsizetype kept = m_message.marks.isEmpty()
            ? 0
            : m_message.marks.constLast().start + m_message.marks.constLast().length;
        while (m_message.text.size() > kept && m_message.text.endsWith(u' '))
            m_message.text.chop(1);
    }

    void trimEnd()
    {
        while (!m_message.text.isEmpty() && m_message.text.back().isSpace())
            m_message.text.chop(1);
    }

    const FieldTexts &m_texts;
    FilledMessage m_message;
};

} // namespace

FilledMessage fillTemplate(const QList<TemplatePart> &parts, const QStringList &needs,
                           const FieldTexts &texts)
{
    Filler filler(needs, texts);
    filler.fill(parts, nullptr);
    return filler.take();
}

QString plainValue(const QString &text, qsizetype longest)
{
    QString plain;
    plain.reserve(std::min(text.size(), longest * 4));
    for (const QChar character : text) {
        if (turnsDirection(character) || character.isNull())
            continue;
        const bool isControl = character.category() == QChar::Other_Control
            || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph;
        plain += isControl ? u' ' : character;
        if (plain.size() > longest * 4)
            break;
    }
    plain = plain.simplified();
    if (plain.size() <= longest)
        return plain;
    // Cut where a reader sees a character end, so that no half of one is left.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, plain);
    finder.setPosition(longest - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype end = finder.position() > 0 ? finder.position() : longest - 1;
    return plain.first(end).trimmed() + u'…';
}

} // namespace recourse::domain
