// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/templatetext.h"

#include <algorithm>
#include <optional>

#include "domain/messages/messagefields.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

using Parts = QList<TemplatePart>;
using Kind = TemplatePart::Kind;
using FaultKind = TemplateFaultKind;

/** Reads the text once from left to right; stands at its first fault. */
class TemplateParser final
{
public:
    explicit TemplateParser(QStringView text)
        : m_text(text)
    {
    }

    core::Result<Parts, TemplateFault> read()
    {
        while (!m_fault && m_at < m_text.size()) {
            const QChar next = m_text[m_at];
            if (next != u'{' && next != u'}')
                takeText(next);
            else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == next)
                takeBrace(next);
            else if (next == u'{')
                takeTag();
            else
                fail(FaultKind::UnclosedBrace, u"}"_s);
        }
        if (!m_fault && !m_open.isEmpty()) {
            const TemplatePart &open = m_open.constLast();
            m_fault = {FaultKind::UnclosedSection, open.field, open.line, open.column};
        }
        if (m_fault)
            return core::failure(*m_fault);
        return m_parts;
    }

private:
    Parts &target() { return m_open.isEmpty() ? m_parts : m_open.last().parts; }

    void fail(FaultKind kind, const QString &word = {})
    {
        if (!m_fault)
            m_fault = {kind, word, m_line, m_column};
    }

    void advance(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i) {
            const bool newLine = m_text[m_at] == u'\n';
            m_line += newLine ? 1 : 0;
            m_column = newLine ? 1 : m_column + 1;
            ++m_at;
        }
    }

    void addText(QChar character)
    {
        Parts &parts = target();
        if (parts.isEmpty() || parts.constLast().kind != Kind::Text)
            parts.append({Kind::Text, {}, {}, {}, m_line, m_column});
        parts.last().text += character;
    }

    void takeText(QChar character)
    {
        addText(character);
        advance(1);
    }

    void takeBrace(QChar brace)
    {
        addText(brace);
        advance(2);
    }

    void takeTag()
    {
        const qsizetype close = m_text.indexOf(u'}', m_at);
        const QStringView tag = close < 0 ? QStringView()
                                          : m_text.sliced(m_at + 1, close - m_at - 1);
        if (close < 0 || tag.contains(u'{') || tag.contains(u'\n')) {
            fail(FaultKind::UnclosedBrace, u"{"_s);
            return;
        }
        const QChar sign = tag.isEmpty() ? QChar() : tag.front();
        if (sign == u'?' || sign == u'!' || sign == u'#')
            openSection(sign, tag.sliced(1));
        else if (sign == u'/')
            closeSection(tag.sliced(1));
        else
            takeValue(tag);
        if (m_fault)
            return;
        const bool section = sign == u'?' || sign == u'!' || sign == u'#' || sign == u'/';
        const bool beginsLine = m_at == 0 || m_text[m_at - 1] == u'\n';
        advance(close + 1 - m_at);
        if (section && beginsLine && m_at < m_text.size() && m_text[m_at] == u'\n')
            advance(1);
    }

    [[nodiscard]] bool insideItems() const
    {
        return std::any_of(m_open.cbegin(), m_open.cend(),
                           [](const TemplatePart &part) { return part.kind == Kind::EachItem; });
    }

    [[nodiscard]] bool isKnown(QStringView name) const
    {
        return messageField(name) || (insideItems() && isItemField(name));
    }

    void openSection(QChar sign, QStringView name)
    {
        const MessageField *field = messageField(name);
        const bool isList = field && field->kind == FieldKind::List;
        if (!isKnown(name))
            fail(FaultKind::UnknownField, name.toString());
        else if (sign == u'#' && (!isList || insideItems()))
            fail(FaultKind::NotAList, name.toString());
        else if (m_open.size() >= kDeepestTemplate)
            fail(FaultKind::NestedTooDeep);
        const Kind kind = sign == u'#' ? Kind::EachItem
            : sign == u'?'             ? Kind::IfKnown
                                       : Kind::IfUnknown;
        if (!m_fault)
            m_open.append({kind, name.toString(), {}, {}, m_line, m_column});
    }

    void closeSection(QStringView name)
    {
        if (m_open.isEmpty() || m_open.constLast().field != name) {
            fail(FaultKind::UnopenedSection, name.toString());
            return;
        }
        const TemplatePart section = m_open.takeLast();
        target().append(section);
    }

    /** Nobody can be asked for what one item of several lacks; its title is always known. */
    [[nodiscard]] bool isUnguardedOfItem(QStringView name) const
    {
        return insideItems() && isItemField(name) && name != u"title"
            && std::none_of(m_open.cbegin(), m_open.cend(), [&](const TemplatePart &part) {
                   return part.kind == Kind::IfKnown && part.field == name;
               });
    }

    void takeValue(QStringView tag)
    {
        const qsizetype bar = tag.indexOf(u'|');
        const QStringView name = bar < 0 ? tag : tag.first(bar);
        const MessageField *field = messageField(name);
        if (!isKnown(name))
            fail(FaultKind::UnknownField, name.toString());
        else if (field && field->kind == FieldKind::List)
            fail(FaultKind::ListWithoutSection, name.toString());
        else if (bar >= 0 && tag.sliced(bar + 1).trimmed().isEmpty())
            fail(FaultKind::EmptyFallback, name.toString());
        else if (bar < 0 && isUnguardedOfItem(name))
            fail(FaultKind::UnguardedField, name.toString());
        if (m_fault)
            return;
        target().append({Kind::Value,
                         name.toString(),
                         bar < 0 ? QString() : tag.sliced(bar + 1).toString(),
                         {},
                         m_line,
                         m_column});
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    Parts m_parts;
    Parts m_open; ///< sections that are not closed yet, the outermost first
    std::optional<TemplateFault> m_fault;
};

/** One use of a field in a text. */
struct Use
{
    const TemplatePart &part;
    bool bare = false;
};

void collect(const Parts &parts, const QStringList &known, bool inItems, QList<Use> &uses)
{
    for (const TemplatePart &part : parts) {
        if (part.kind == Kind::Text)
            continue;
        if (inItems && isItemField(part.field)) {
            collect(part.parts, known, inItems, uses);
            continue;
        }
        const bool bare = part.kind == Kind::Value && part.text.isEmpty()
            && !known.contains(part.field);
        uses.append({part, bare});
        const bool opens = part.kind == Kind::IfKnown || part.kind == Kind::EachItem;
        collect(part.parts, opens ? known + QStringList{part.field} : known,
                inItems || part.kind == Kind::EachItem, uses);
    }
}

QList<Use> collected(const Parts &parts)
{
    QList<Use> uses;
    collect(parts, {}, false, uses);
    return uses;
}

} // namespace

core::Result<QList<TemplatePart>, TemplateFault> parseTemplate(const QString &text)
{
    if (text.size() > kLongestTemplate)
        return core::failure(TemplateFault{FaultKind::TooLong});
    if (text.trimmed().isEmpty())
        return core::failure(TemplateFault{FaultKind::NoText});
    return TemplateParser(text).read();
}

TemplateUses usesOf(const QList<TemplatePart> &parts)
{
    TemplateUses found;
    for (const Use &use : collected(parts)) {
        if (!found.fields.contains(use.part.field))
            found.fields.append(use.part.field);
        if (use.bare && !found.needs.contains(use.part.field))
            found.needs.append(use.part.field);
    }
    return found;
}

core::Result<void, TemplateFault> checkDeclared(const QList<TemplatePart> &parts,
                                                const QStringList &fields, const QStringList &needs)
{
    for (const Use &use : collected(parts)) {
        const QString &name = use.part.field;
        if (!fields.contains(name))
            return core::failure(
                TemplateFault{FaultKind::UndeclaredField, name, use.part.line, use.part.column});
        if (use.bare && !needs.contains(name))
            return core::failure(
                TemplateFault{FaultKind::UnguardedField, name, use.part.line, use.part.column});
    }
    return {};
}

} // namespace recourse::domain
