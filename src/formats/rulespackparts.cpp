// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rulespackparts.h"

#include <algorithm>

#include <QDate>
#include <QRegularExpression>
#include <QTimeZone>

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::RefusalReason;
using domain::TimeUnit;
using Type = JsonValue::Type;

namespace {

std::optional<TimeUnit> unitFromName(const QString &name)
{
    if (name == u"hours"_s)
        return TimeUnit::Hours;
    if (name == u"days"_s)
        return TimeUnit::Days;
    if (name == u"business_days"_s)
        return TimeUnit::BusinessDays;
    return std::nullopt;
}

template <typename List>
QSet<QString> idsOf(const List &values)
{
    QSet<QString> ids;
    for (const auto &value : values)
        ids.insert(value.id);
    return ids;
}

} // namespace

RulesPackParts::RulesPackParts(domain::RulesPack &pack, domain::CompiledRules &compiled,
                               PackProblems &problems)
    : m_pack(pack)
    , m_compiled(compiled)
    , m_problems(problems)
    , m_compiler(problems)
{
}

void RulesPackParts::unique(PackObject &object, QSet<QString> &seen, const QString &id)
{
    if (seen.contains(id))
        object.complain("id", RefusalReason::DuplicateId, id);
    seen.insert(id);
}

QString RulesPackParts::textId(PackObject &object, const char *key)
{
    QString id = object.text(key);
    if (!id.isEmpty() && !m_pack.texts.contains(id))
        object.complain(key, RefusalReason::BadValue, id);
    return id;
}

QString RulesPackParts::textIdOr(PackObject &object, const char *key)
{
    return object.has(key) ? textId(object, key) : object.textOr(key);
}

QStringList RulesPackParts::sourcesOf(PackObject &object)
{
    QStringList ids = object.texts("sources");
    for (const QString &id : std::as_const(ids)) {
        if (!m_pack.source(id))
            object.complain("sources", RefusalReason::BadValue, id);
    }
    return ids;
}

QStringList RulesPackParts::rulesOf(PackObject &object)
{
    QStringList ids = object.texts("rules");
    for (const QString &id : std::as_const(ids)) {
        if (!m_pack.rule(id))
            object.complain("rules", RefusalReason::BadValue, id);
    }
    return ids;
}

void RulesPackParts::readHead(PackObject &root)
{
    static_cast<void>(root.text("format"));
    static_cast<void>(root.integer("format_version"));
    m_pack.id = root.text("id");
    m_pack.version = root.text("version");
    m_pack.market = root.text("market");
    QSet<QString> seen;
    eachObject(root, "sources", [&](PackObject &object) {
        domain::RuleSource source;
        source.id = object.text("id");
        unique(object, seen, source.id);
        source.title = object.text("title");
        source.year = object.integerOr("year").value_or(0);
        source.kind = object.text("kind");
        if (!QStringList{u"guide"_s, u"official"_s, u"community"_s, u"law"_s}.contains(source.kind))
            object.complain("kind", RefusalReason::BadValue, source.kind);
        source.confidence = object.text("confidence");
        if (!QStringList{u"H"_s, u"M"_s, u"L"_s}.contains(source.confidence))
            object.complain("confidence", RefusalReason::BadValue, source.confidence);
        m_pack.sources.append(source);
    });
}

void RulesPackParts::readWords(PackObject &root)
{
    const PackValue texts = root.value("texts", Type::Object);
    if (!texts)
        return;
    for (const JsonValue::Member &member : texts.value->members()) {
        const PackValue one{&member.value, QString(u"texts."_s + member.key)};
        PackObject object(one, m_problems);
        domain::PackText text;
        text.english = object.text("en");
        if (one.is(Type::Object)) {
            for (const JsonValue::Member &language : member.value.members()) {
                if (language.value.type() != Type::Text)
                    m_problems.add(language.value, QString(one.path + u'.' + language.key),
                                   RefusalReason::BadValue);
                else if (language.key != u"en"_s)
                    text.byLanguage.insert(language.key, language.value.text());
            }
        }
        m_pack.texts.insert(member.key, text);
    }
}

void RulesPackParts::readCalendars(PackObject &root)
{
    QHash<QString, QList<QDate>> lists;
    const PackValue holidays = root.value("holidays", Type::Object);
    if (!holidays)
        return;
    for (const JsonValue::Member &member : holidays.value->members()) {
        const PackValue list{&member.value, QString(u"holidays."_s + member.key)};
        if (!list.is(Type::Array)) {
            m_problems.add(*list.value, list.path, RefusalReason::BadValue);
            continue;
        }
        for (const QString &text : textsOf(list, m_problems)) {
            const QDate day = QDate::fromString(text, Qt::ISODate);
            if (!day.isValid())
                m_problems.add(*list.value, list.path, RefusalReason::BadDate, text);
            lists[member.key].append(day);
        }
    }
    QSet<QString> seen;
    eachObject(root, "calendars", [&](PackObject &object) {
        const QString id = object.text("id");
        unique(object, seen, id);
        const QTimeZone zone(object.text("zone").toLatin1());
        if (!zone.isValid())
            object.complain("zone", RefusalReason::BadValue, object.text("zone"));
        const QString list = object.textOr("holidays");
        if (!list.isEmpty() && !lists.contains(list))
            object.complain("holidays", RefusalReason::BadValue, list);
        const bool buyersBank = object.flag("buyers_bank");
        if (m_problems.first())
            return;
        if (buyersBank)
            m_compiled.buyersBank.push_back(m_compiled.calendars.size());
        m_calendars.insert(id, m_compiled.calendars.size());
        m_compiled.calendars.emplace_back(zone, lists.value(list));
    });
}

void RulesPackParts::readTime(PackObject &root)
{
    readCalendars(root);
    QSet<QString> seen;
    eachObject(root, "parameters", [&](PackObject &object) {
        unique(object, seen, object.text("id"));
        readParameter(object);
    });
    if (m_problems.first())
        return;
    if (const PackValue bounds = root.value("bounds", Type::Object))
        m_compiler.readNamedBounds(bounds);
    if (const PackValue conditions = root.value("conditions", Type::Object))
        m_compiler.readNamedConditions(conditions);
    m_compiled.namedBounds = m_compiler.namedBounds();
    m_compiled.namedConditions = m_compiler.namedConditions();
    const PackValue outdated = root.value("outdated_by", Type::Object);
    if (!outdated)
        return;
    for (const JsonValue::Member &member : outdated.value->members()) {
        const PackValue list{&member.value, QString(outdated.path + u'.' + member.key)};
        if (const auto kind = domain::dateKindFromName(member.key))
            m_compiled.outdatedBy[std::size_t(*kind)] = m_compiler.events(list);
        else
            m_problems.add(member.value, list.path, RefusalReason::BadValue, member.key);
    }
}

void RulesPackParts::readParameter(PackObject &object)
{
    domain::ParameterInfo info;
    domain::CompiledParameter counted;
    info.id = object.text("id");
    info.unit = object.text("unit");
    if (!unitFromName(info.unit))
        object.complain("unit", RefusalReason::BadValue, info.unit);
    info.text = textId(object, "text");
    info.usual = object.integer("default");
    const QString calendar = object.text("calendar");
    if (!m_calendars.contains(calendar))
        object.complain("calendar", RefusalReason::BadValue, calendar);
    counted.calendar = m_calendars.value(calendar);
    readParameterValues(object, info.unit, counted, info);
    if (m_problems.first())
        return;
    m_compiler.addParameter(info.id, m_compiled.parameters.size());
    m_compiled.parameters.push_back(counted);
    m_pack.parameters.append(info);
}

void RulesPackParts::readParameterValues(PackObject &object, const QString &unit,
                                         domain::CompiledParameter &counted,
                                         domain::ParameterInfo &info)
{
    bool hasUsual = false;
    bool first = true;
    eachObject(object, "values", [&](PackObject &value) {
        const int amount = value.integer("value");
        const QString named = value.has("unit") ? value.text("unit") : unit;
        const auto valueUnit = unitFromName(named);
        if (!valueUnit)
            value.complain("unit", RefusalReason::BadValue, named);
        const bool shownOnly = value.flag("shown_only");
        info.values.append({named, amount, !shownOnly, sourcesOf(value)});
        if (shownOnly || !valueUnit)
            return;
        if (amount == info.usual && named == unit) {
            counted.usual = counted.values.size();
            hasUsual = true;
        }
        counted.values.push_back({*valueUnit, amount});
        info.low = first ? amount : std::min(info.low, amount);
        info.high = first ? amount : std::max(info.high, amount);
        first = false;
    });
    if (!hasUsual)
        object.complain("default", RefusalReason::BadNumber, QString::number(info.usual));
}

void RulesPackParts::readRules(PackObject &root)
{
    QSet<QString> seen;
    eachObject(root, "rules", [&](PackObject &object) {
        domain::RuleInfo rule;
        rule.id = object.text("id");
        unique(object, seen, rule.id);
        rule.text = textId(object, "text");
        rule.sources = sourcesOf(object);
        m_pack.rules.append(rule);
    });
    eachObject(root, "statuses", [&](PackObject &object) { readStatus(object); });
    eachObject(root, "stale", [&](PackObject &object) {
        m_compiled.staleness.push_back({whenOf(object), bound(object, "after")});
    });
    m_compiled.refundDue = boundOr(root, "refund_due");
}

void RulesPackParts::readStatus(PackObject &object)
{
    const QString name = object.text("status");
    const auto status = domain::orderStatusFromName(name);
    if (!status)
        object.complain("status", RefusalReason::BadStatus, name);
    const QString eventName = object.textOr("event");
    const auto event = domain::eventKindFromName(eventName);
    if (!eventName.isEmpty() && !event)
        object.complain("event", RefusalReason::UnknownEvent, eventName);
    const QStringList labels = object.texts("labels");
    for (const QString &label : labels) {
        const QString key = label.trimmed().toLower();
        if (m_pack.statusLabels.contains(key))
            object.complain("labels", RefusalReason::DuplicateId, label);
        m_pack.statusLabels.insert(key, status.value_or(domain::OrderStatus::Unknown));
        if (event)
            m_pack.statusEvents.insert(key, *event);
    }
}

void RulesPackParts::readPeople(PackObject &root)
{
    QSet<QString> pages;
    eachObject(root, "pages", [&](PackObject &object) {
        domain::PageInfo page{object.text("id"), object.text("path")};
        unique(object, pages, page.id);
        // A pack names paths only: which hosts may be opened is built into the program.
        // Only plain signs, so that no reader of an address takes a part of it for a host.
        const auto isPath = [](QString path) {
            static const QRegularExpression plain(
                u"\\A(/[A-Za-z0-9_.-]+)*/?(\\?[A-Za-z0-9_=&.-]*)?\\z"_s);
            path.replace(u"{order}"_s, u"1"_s);
            return path.startsWith(u'/') && plain.match(path).hasMatch() && !path.contains(u".."_s);
        };
        if (!isPath(page.path))
            object.complain("path", RefusalReason::BadValue, page.path);
        page.part = object.textOr("on");
        if (!page.part.isEmpty() && page.part != u"mobile"_s)
            object.complain("on", RefusalReason::BadValue, page.part);
        eachObjectOr(object, "sites", [&](PackObject &site) {
            const QString name = site.text("site");
            const QString path = site.text("path");
            if (!isPath(path))
                site.complain("path", RefusalReason::BadValue, path);
            if (page.bySite.contains(name))
                site.complain("site", RefusalReason::DuplicateId, name);
            page.bySite.insert(name, path);
        });
        m_pack.pages.append(page);
    });
    eachObject(root, "reasons", [&](PackObject &object) { readReason(object); });
    eachObject(root, "refunds", [&](PackObject &object) { readRefund(object); });
    const PackValue notices = root.value("notices", Type::Object);
    if (!notices)
        return;
    for (const JsonValue::Member &member : notices.value->members()) {
        if (!m_pack.texts.contains(member.value.text()))
            m_problems.add(member.value, QString(notices.path + u'.' + member.key),
                           RefusalReason::BadValue, member.value.text());
        m_pack.notices.insert(member.key, member.value.text());
    }
}

void RulesPackParts::readReason(PackObject &object)
{
    domain::CancelReason reason;
    reason.id = object.text("id");
    QSet<QString> seen = idsOf(m_pack.reasons);
    unique(object, seen, reason.id);
    reason.labelText = textId(object, "label");
    const QString fault = object.text("fault");
    if (fault == u"buyer"_s)
        reason.fault = domain::Fault::Buyer;
    else if (fault == u"seller"_s)
        reason.fault = domain::Fault::Seller;
    else if (fault != u"neutral"_s)
        object.complain("fault", RefusalReason::BadValue, fault);
    const QString takes = object.text("seller_takes");
    if (takes == u"agrees"_s)
        reason.sellerTakes = domain::SellerTakes::Agrees;
    else if (takes == u"contests"_s)
        reason.sellerTakes = domain::SellerTakes::Contests;
    else if (takes != u"neutral"_s)
        object.complain("seller_takes", RefusalReason::BadValue, takes);
    const QString risk = object.textOr("seller_risk");
    if (risk == u"none"_s)
        reason.sellerRisk = domain::SellerRisk::None;
    else if (risk == u"penalised"_s)
        reason.sellerRisk = domain::SellerRisk::Penalised;
    else if (!risk.isEmpty() && risk != u"unknown"_s)
        object.complain("seller_risk", RefusalReason::BadValue, risk);
    reason.codes = object.textsOr("codes");
    reason.effectText = textId(object, "effect");
    reason.atHandText = textIdOr(object, "at_hand");
    const QStringList applies = object.texts("for");
    reason.forUnpaid = applies.contains(u"unpaid"_s);
    reason.forPaid = applies.contains(u"paid"_s);
    if (int(reason.forUnpaid) + int(reason.forPaid) != applies.size() || applies.isEmpty())
        object.complain("for", RefusalReason::BadValue, applies.join(u' '));
    reason.sources = sourcesOf(object);
    m_pack.reasons.append(reason);
}

void RulesPackParts::readRefund(PackObject &object)
{
    domain::RefundBand band;
    band.method = object.textOr("method");
    if (!band.method.isEmpty() && !domain::isPaymentMethod(band.method))
        object.complain("method", RefusalReason::BadValue, band.method);
    const bool twice = std::any_of(m_pack.refunds.cbegin(), m_pack.refunds.cend(),
                                   [&](const auto &known) { return known.method == band.method; });
    if (twice)
        object.complain("method", RefusalReason::DuplicateId, band.method);
    band.text = textId(object, "text");
    band.sources = sourcesOf(object);
    const QString id = object.textOr("parameter");
    const auto parameter = m_compiler.parameter(id);
    if (!id.isEmpty() && !parameter)
        object.complain("parameter", RefusalReason::BadValue, id);
    m_compiled.refundParameters.emplace_back(band.method, parameter);
    m_pack.refunds.append(band);
}

} // namespace recourse::formats
