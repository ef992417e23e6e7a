// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/templatesample.h"

#include <QDateTime>

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::FieldKind;

TemplateSample madeUpSample(core::Instant now)
{
    TemplateSample sample;
    auto &fields = sample.values.fields;
    const QDate today = now.toUtc().date();
    int days = -30;
    qint64 amount = 2390;
    for (const domain::MessageField &field : domain::messageFields()) {
        const QString name = field.name.toString();
        if (field.buyers)
            continue; // no order tells them, so their gaps are shown
        if (field.kind == FieldKind::Day)
            fields.insert(name, domain::Moment::onDay(today.addDays(days += 4)));
        else if (field.kind == FieldKind::Money)
            fields.insert(name, domain::Money{amount -= 500, u"USD"_s});
    }
    fields.insert(u"order"_s, u"8170000000000000"_s);
    fields.insert(u"title"_s, u"Desk lamp"_s);
    fields.insert(u"seller"_s, u"Bright Light Store"_s);
    fields.insert(u"tracking"_s, u"LP00000000000000"_s);
    fields.insert(u"carrier"_s, u"Cainiao"_s);
    sample.values.items = {
        {{u"title"_s, u"Desk lamp"_s}, {u"variant"_s, u"white"_s}, {u"quantity"_s, u"1"_s}},
        {{u"title"_s, u"Light bulb"_s}, {u"quantity"_s, u"2"_s}}};
    return sample;
}

const QStringList &templateLanguages()
{
    static const QStringList codes{u"en"_s, u"zh"_s, u"de"_s, u"ru"_s, u"ar"_s, u"es"_s,
                                   u"fr"_s, u"it"_s, u"pt"_s, u"nl"_s, u"pl"_s, u"tr"_s,
                                   u"uk"_s, u"he"_s, u"ja"_s, u"ko"_s, u"th"_s, u"vi"_s,
                                   u"id"_s, u"cs"_s, u"hu"_s, u"ro"_s, u"sv"_s, u"el"_s};
    return codes;
}

} // namespace recourse::presentation
