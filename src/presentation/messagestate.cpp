// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/messagestate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDraftVersion = 1;

const QString kVersion = u"version"_s;
const QString kTemplate = u"template"_s;
const QString kLanguage = u"language"_s;
const QString kValues = u"values"_s;
const QString kChoices = u"choices"_s;
const QString kSellersWords = u"sellers_words"_s;
const QString kWritten = u"written"_s;
const QString kText = u"text"_s;
const QString kGaps = u"gaps"_s;

QJsonObject toObject(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QMap<QString, QString> textsFrom(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto text = object.constBegin(); text != object.constEnd(); ++text) {
        if (text.value().isString())
            texts.insert(text.key(), text.value().toString());
    }
    return texts;
}

WrittenText writtenFrom(const QJsonObject &object)
{
    WrittenText written{object.value(kText).toString(), {}};
    const QJsonArray gaps = object.value(kGaps).toArray();
    for (const auto &gap : gaps) {
        if (gap.toString().startsWith(u'[') && gap.toString().endsWith(u']'))
            written.gaps.append(gap.toString());
    }
    return written;
}

} // namespace

QString textKey(const QString &of, const QString &language)
{
    return of + u'/' + language;
}

QJsonObject toJson(const MessageState &state)
{
    QJsonObject written;
    for (auto text = state.written.cbegin(); text != state.written.cend(); ++text) {
        written.insert(
            text.key(),
            QJsonObject{{kText, text->text}, {kGaps, QJsonArray::fromStringList(text->gaps)}});
    }
    return {{kTemplate, state.templateId},
            {kLanguage, state.language},
            {kValues, toObject(state.values)},
            {kChoices, toObject(state.choices)},
            {kSellersWords, toObject(state.sellersWords)},
            {kWritten, written}};
}

MessageState messageFromJson(const QJsonObject &object)
{
    MessageState state;
    state.templateId = object.value(kTemplate).toString();
    state.language = object.value(kLanguage).toString();
    state.values = textsFrom(object.value(kValues).toObject());
    state.choices = textsFrom(object.value(kChoices).toObject());
    state.sellersWords = textsFrom(object.value(kSellersWords).toObject());
    const QJsonObject written = object.value(kWritten).toObject();
    for (auto text = written.constBegin(); text != written.constEnd(); ++text) {
        if (text.value().isObject())
            state.written.insert(text.key(), writtenFrom(text.value().toObject()));
    }
    return state;
}

QByteArray messageDraft(const MessageState &state)
{
    QJsonObject object = toJson(state);
    object.insert(kVersion, kDraftVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<MessageState> messageFromDraft(const QByteArray &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft).object();
    if (object.value(kVersion).toInt() != kDraftVersion)
        return std::nullopt;
    return messageFromJson(object);
}

} // namespace recourse::presentation
