// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/markup.h"

#include <algorithm>
#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "domain/evidence/strictmembers.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<QStringView, kMarkToolCount> kTools{
    u"arrow", u"circle", u"box", u"ruler", u"text", u"number", u"blur", u"black_out"};
constexpr std::array<QStringView, kMarkColourCount> kColours{u"red", u"yellow", u"blue", u"black",
                                                             u"white"};

template <typename Value, size_t count>
std::optional<Value> valueOf(const std::array<QStringView, count> &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return {};
    return Value(found - names.begin());
}

QJsonObject jsonOf(const Mark &mark)
{
    QJsonObject json{{u"tool"_s, toName(mark.tool)},
                     {u"from"_s, listOf(mark.from)},
                     {u"to"_s, listOf(mark.to)},
                     {u"colour"_s, toName(mark.colour)}};
    if (!mark.text.isEmpty())
        json.insert(u"text"_s, mark.text);
    if (mark.number != 0)
        json.insert(u"number"_s, mark.number);
    return json;
}

std::optional<Mark> markOf(const QJsonValue &value)
{
    StrictMembers members(value);
    Mark mark;
    const auto tool = markToolFromName(members.text("tool"_L1));
    const auto colour = markColourFromName(members.text("colour"_L1));
    mark.from = members.point("from"_L1);
    mark.to = members.point("to"_L1);
    if (members.has("text"_L1)) {
        mark.text = members.text("text"_L1);
        members.demand(isWithin(int(mark.text.size()), 1, kLongestMarkText)
                       && isOneLine(mark.text));
    }
    if (members.has("number"_L1))
        mark.number = members.number("number"_L1, 1, kLargestMarkNumber);
    if (!tool || !colour || !members.isDone())
        return {};
    mark.tool = *tool;
    mark.colour = *colour;
    return mark;
}
} // namespace

QByteArray markupJson(const Markup &markup)
{
    if (markup.isEmpty())
        return {};
    QJsonObject json;
    if (markup.turns != 0)
        json.insert(u"turns"_s, markup.turns);
    if (markup.crop) {
        const QRect &crop = *markup.crop;
        json.insert(u"crop"_s, QJsonArray{crop.x(), crop.y(), crop.width(), crop.height()});
    }
    QJsonArray marks;
    for (const Mark &mark : markup.marks)
        marks.append(jsonOf(mark));
    if (!marks.isEmpty())
        json.insert(u"marks"_s, marks);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Markup> markupFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return Markup();
    StrictMembers members = StrictMembers::of(json);
    Markup markup;
    if (members.has("turns"_L1))
        markup.turns = members.number("turns"_L1, 1, 3);
    if (members.has("crop"_L1)) {
        const QList<int> crop = members.numbers("crop"_L1, 4);
        markup.crop = QRect(crop[0], crop[1], crop[2], crop[3]);
        members.demand(!markup.crop->isEmpty());
    }
    if (members.has("marks"_L1)) {
        const QJsonValue value = members.take("marks"_L1);
        const QJsonArray marks = value.toArray();
        members.demand(isWithin(int(marks.size()), 1, kMostMarks));
        if (!members.isDone()) // not one mark of a list without end is made
            return {};
        for (const auto &one : marks) {
            const auto mark = markOf(one);
            if (!mark)
                return {};
            markup.marks.append(*mark);
        }
    }
    if (!members.isDone())
        return {};
    return markup;
}

QString toName(MarkTool tool)
{
    return kTools.at(size_t(tool)).toString();
}

std::optional<MarkTool> markToolFromName(QStringView name)
{
    return valueOf<MarkTool>(kTools, name);
}

QString toName(MarkColour colour)
{
    return kColours.at(size_t(colour)).toString();
}

std::optional<MarkColour> markColourFromName(QStringView name)
{
    return valueOf<MarkColour>(kColours, name);
}

} // namespace recourse::domain
