// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/evidenceviews.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

#include "domain/evidence/evidenceplan.h"
#include "wording/evidencewords.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::EvidenceItem;
using domain::EvidenceKind;
using domain::ProblemGroup;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvidencePlanner)
};

QString groupText(ProblemGroup group)
{
    switch (group) {
    case ProblemGroup::NotReceived:
        return Texts::tr("It did not come");
    case ProblemGroup::Received:
        return Texts::tr("It came, but something is wrong");
    case ProblemGroup::Personal:
        break;
    }
    return Texts::tr("It came, and you do not want it");
}

QList<EvidenceProblemChoice> choicesOf(const domain::RulesPack &pack, const wording::PackText &text)
{
    QList<EvidenceProblemChoice> choices;
    for (const auto group :
         {ProblemGroup::NotReceived, ProblemGroup::Received, ProblemGroup::Personal}) {
        bool told = false;
        for (const domain::DisputeProblem &problem : pack.problems) {
            if (problem.group != group)
                continue;
            if (!told)
                choices.append({{}, groupText(group)});
            told = true;
            choices.append({problem.id, text.text(problem.labelText)});
        }
    }
    return choices;
}

/** The camera's own words, in the reader's. */
QString captureText(const QString &capturedAt, core::Instant now, const wording::Regional &regional)
{
    const QDateTime taken = QDateTime::fromString(capturedAt, Qt::ISODate);
    if (!taken.isValid())
        return {};
    //: %1 is a day, %2 the time of the day, as the clock of a camera had them
    return Texts::tr("%1, %2 by the camera's clock")
        .arg(wording::shortDay(taken.date(), now, regional),
             wording::isolatedLtr(regional.locale.toString(taken.time(), QLocale::ShortFormat)));
}

/** "0:41", "1:02:03" */
QString lengthText(qint64 milliseconds, const QLocale &locale)
{
    const qint64 seconds = milliseconds / 1000;
    QString text = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QLatin1Char('0'))
                       .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds >= 3600)
        text.prepend(u"%1:"_s.arg(seconds / 3600));
    return wording::isolatedLtr(wording::localDigits(text, locale));
}

EvidenceFileView fileView(const EvidenceItem &item, const EvidenceKnown &known,
                          const QString &place, core::Instant now,
                          const wording::Regional &regional)
{
    EvidenceFileView view;
    view.id = item.id;
    view.fingerprint = item.fingerprint;
    view.name = item.name;
    view.factsText = evidenceFactsText(item, now, regional);
    const auto warnings = domain::warningsOf(item, known.order, known.pack.evidenceSlot(place));
    for (const domain::EvidenceWarning warning : warnings)
        view.warnings.append(wording::evidenceWarningText(warning));
    view.caption = item.place.caption;
    view.place = place;
    view.seen = item.facts.kind == EvidenceKind::Photo;
    return view;
}

QString meterText(const domain::EvidencePlan &plan, const QStringList &missing,
                  const QLocale &locale)
{
    if (missing.isEmpty())
        return Texts::tr("All %Ln shown.", "things that show the problem", int(plan.needs.size()));
    //: %1 of %2 things that show the problem are there, %3 lists the others
    return Texts::tr("%1 of %2 shown; missing: %3.")
        .arg(locale.toString(plan.met()), locale.toString(plan.needs.size()),
             locale.createSeparatedList(missing));
}
} // namespace

QString evidenceFactsText(const EvidenceItem &item, core::Instant now,
                          const wording::Regional &regional)
{
    const domain::EvidenceFacts &facts = item.facts;
    QStringList parts{wording::evidenceKindLabel(facts.kind),
                      captureText(facts.capturedAt, now, regional)};
    if (facts.milliseconds > 0)
        parts.append(lengthText(facts.milliseconds, regional.locale));
    parts.append(wording::isolated(
        regional.locale.formattedDataSize(item.bytes, 1, QLocale::DataSizeSIFormat)));
    if (item.place.comparison)
        //: said of a picture of evidence
        parts.append(Texts::tr("compared with what was promised"));
    parts.removeAll({});
    return parts.join(u" · "_s);
}

PlannerView plannerView(const EvidenceKnown &known, core::Instant now,
                        const wording::Regional &regional)
{
    PlannerView view;
    view.known = true;
    const wording::PackText text(known.pack, regional);
    view.problems = choicesOf(known.pack, text);
    const domain::DisputeProblem *problem = known.pack.problem(known.problem);
    const auto plan = domain::evidencePlan(problem ? *problem : domain::DisputeProblem{},
                                           known.items);
    const auto shown = [&](domain::EvidenceId id, const QString &place) {
        const auto item = std::find_if(known.items.cbegin(), known.items.cend(),
                                       [id](const EvidenceItem &one) { return one.id == id; });
        return fileView(*item, known, place, now, regional);
    };
    QStringList missing;
    for (const domain::EvidenceNeed &need : plan.needs) {
        EvidencePlaceView place;
        place.id = need.slot;
        place.met = need.isMet();
        place.stateText = place.met ? Texts::tr("Shown") : Texts::tr("Missing");
        if (const domain::EvidenceSlot *slot = known.pack.evidenceSlot(need.slot)) {
            place.name = text.text(slot->text);
            place.howTo = text.text(slot->howToText);
        }
        for (const domain::EvidenceId id : need.items)
            place.files.append(shown(id, need.slot));
        if (!place.met)
            missing.append(place.name);
        view.places.append(place);
    }
    for (const domain::EvidenceId id : plan.others)
        view.others.append(shown(id, {}));
    for (const EvidenceItem &item : known.items) {
        if (item.place.removedAt)
            view.trash.append(fileView(item, known, {}, now, regional));
    }
    view.met = plan.met();
    if (problem) {
        view.problem = problem->id;
        view.meterText = meterText(plan, missing, regional.locale);
        view.whyText = Texts::tr("Whoever decides was not there and looks at your pictures for a "
                                 "minute. What is missing cannot speak for you.");
    } else {
        view.whyText = Texts::tr("Say what is wrong, and you see here what shows it. Files can be "
                                 "added before.");
    }
    view.othersText = problem ? Texts::tr("Not placed yet") : Texts::tr("Your files");
    if (!known.items.isEmpty())
        view.promiseText = wording::evidencePromiseText();
    if (!view.trash.isEmpty())
        view.trashText = Texts::tr("In the trash (%Ln)", nullptr, int(view.trash.size()));
    return view;
}

} // namespace recourse::presentation
