// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ruleviews.h"

#include <QCoreApplication>

#include "presentation/ordertelling.h"
#include "wording/labels.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString titleOf(const domain::RuleSource &source, const wording::Regional &regional)
{
    const QString title = wording::isolated(source.title);
    return source.year == 0
        ? title
        //: A source: its title and its year
        : RuleWords::tr("%1, %2", "title, year")
              .arg(title, wording::localDigits(QString::number(source.year), regional.locale));
}

/** "48 hours, 72 hours or 14 days" */
QString either(const QStringList &values)
{
    QString text = values.value(0);
    for (qsizetype i = 1; i < values.size(); ++i) {
        text = i + 1 < values.size()
            //: A list of values: %1 holds those before, %2 is the next one
            ? RuleWords::tr("%1, %2", "values, value").arg(text, values.at(i))
            //: The last value of a list of values
            : RuleWords::tr("%1 or %2", "values, value").arg(text, values.at(i));
    }
    return text;
}

/** The words of each value once, in the order of the pack. */
QStringList spans(const domain::ParameterInfo &parameter, bool countedOnly)
{
    QStringList texts;
    for (const domain::ParameterValue &value : parameter.values) {
        if (value.counted || !countedOnly)
            texts.append(wording::PackText::span(value.unit, value.amount));
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace

QStringList sourceTexts(const QStringList &ids, const domain::RulesPack &pack,
                        const wording::Regional &regional)
{
    QStringList texts;
    for (const QString &id : ids) {
        if (const domain::RuleSource *source = pack.source(id))
            //: A source with its year, what kind of source it is, how much it is trusted
            texts.append(RuleWords::tr("%1: %2, %3", "source, kind, trust")
                             .arg(titleOf(*source, regional),
                                  wording::sourceKindLabel(source->kind),
                                  wording::confidenceLabel(source->confidence)));
    }
    return texts;
}

QString countedText(const domain::ParameterInfo &parameter)
{
    return either(spans(parameter, true));
}

RuleView ruleView(const domain::RuleInfo &rule, const domain::RulesPack &pack,
                  const wording::Regional &regional, const wording::PackFields &fields)
{
    return {rule.id, wording::PackText(pack, regional).text(rule.text, fields),
            sourceTexts(rule.sources, pack, regional)};
}

QList<RuleView> ruleViews(const QStringList &ids, const OrderTelling &telling)
{
    QList<RuleView> views;
    for (const QString &id : ids) {
        if (const domain::RuleInfo *rule = telling.pack.rule(id))
            views.append(ruleView(*rule, telling.pack, telling.regional, telling.fields()));
    }
    return views;
}

ParameterView parameterView(const domain::ParameterInfo &parameter, const domain::RulesPack &pack,
                            const wording::Regional &regional)
{
    ParameterView view;
    view.text = wording::PackText(pack, regional).text(parameter.text);
    const QStringList said = spans(parameter, false);
    const QStringList counted = spans(parameter, true);
    if (said.size() < 2)
        view.saidText = RuleWords::tr("We count with %1.").arg(either(said));
    else if (counted.size() < 2)
        view.saidText = RuleWords::tr("Sources say %1; we count with %2.")
                            .arg(either(said), either(counted));
    else
        view.saidText = RuleWords::tr("Sources say %1; we count with %2, the one that is more "
                                      "careful for you first.")
                            .arg(either(said), either(counted));
    for (const domain::ParameterValue &value : parameter.values) {
        QStringList titles;
        for (const QString &id : value.sources) {
            if (const domain::RuleSource *source = pack.source(id))
                titles.append(titleOf(*source, regional));
        }
        //: A value such as "72 hours" and the sources that give it
        view.valueTexts.append(
            RuleWords::tr("%1: %2", "value, sources")
                .arg(wording::PackText::span(value.unit, value.amount), titles.join(u"; "_s)));
    }
    return view;
}

} // namespace recourse::presentation
