// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/messagewords.h"

#include <QLocale>
#include <QRegularExpression>

#include "wording/moneytext.h"

namespace recourse::wording {

using namespace Qt::StringLiterals;
using domain::FieldTexts;
using domain::FilledMessage;
using domain::MessageTemplate;
using domain::MessageValues;

namespace {

constexpr qsizetype kLongestTitle = 120;
constexpr qsizetype kLongestText = 600;

/** A seller reads the digits that the site prints, in each language. */
QLocale localeOf(const QString &language)
{
    if (language == "ar"_L1)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::World);
    return QLocale(language);
}

/** The language's long date without the day of the week and what stood between. */
QString dayFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"[,،]?\\s*'?dddd'?[,،]?\\s*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return format;
}

QString dayText(const domain::Moment &moment, const Regional &regional)
{
    const QDate day = moment.isDay() ? moment.day()
                                     : moment.asEnd().toUtc().toTimeZone(regional.zone).date();
    return regional.locale.toString(day, dayFormat(regional.locale));
}

/** The window isolates and holds together; a message is filled, isolated and wrapped elsewhere. */
QString amountText(const domain::Money &money, const Regional &regional)
{
    QString text = moneyText(money, regional);
    text.remove(QChar(0x2066)).remove(QChar(0x2069));
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

Regional messageRegional(const QString &language, const QTimeZone &zone)
{
    return {localeOf(language), zone};
}

QString messageText(const domain::FieldValue &value, const Regional &regional)
{
    if (const auto *money = std::get_if<domain::Money>(&value))
        return amountText(*money, regional);
    if (const auto *moment = std::get_if<domain::Moment>(&value))
        return dayText(*moment, regional);
    return domain::plainValue(std::get<QString>(value), kLongestText);
}

FilledMessage composedText(const QList<domain::TemplatePart> &parts, const QStringList &needs,
                           const QString &language, const MessageValues &values,
                           const QTimeZone &zone)
{
    const Regional regional = messageRegional(language, zone);
    FieldTexts texts;
    texts.rightToLeft = regional.locale.textDirection() == Qt::RightToLeft;
    for (auto value = values.fields.cbegin(); value != values.fields.cend(); ++value) {
        const auto *text = std::get_if<QString>(&value.value());
        const domain::MessageField &field = *domain::messageField(value.key());
        // Numbers may be those of several orders, none of which is to be cut.
        const bool title = field.kind == domain::FieldKind::Text && !field.buyers;
        texts.fields.insert(value.key(),
                            text && title ? domain::plainValue(*text, kLongestTitle)
                                          : messageText(value.value(), regional));
    }
    for (const auto &item : values.items) {
        QMap<QString, QString> fields;
        for (auto field = item.cbegin(); field != item.cend(); ++field)
            fields.insert(field.key(), domain::plainValue(field.value(), kLongestTitle));
        texts.items.append(fields);
    }
    for (const domain::MessageField &field : domain::messageFields())
        texts.gaps.insert(field.name.toString(), fieldLabel(field.name));
    return domain::fillTemplate(parts, needs, texts);
}

FilledMessage composedMessage(const MessageTemplate &messageTemplate, const QString &language,
                              const MessageValues &values, const QTimeZone &zone)
{
    const QString spoken = messageTemplate.languageFor(language);
    const auto parts = domain::parseTemplate(messageTemplate.texts.value(spoken).body);
    if (!parts)
        return {};
    return composedText(*parts, messageTemplate.needs, spoken, values, zone);
}

} // namespace recourse::wording
