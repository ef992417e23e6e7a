// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/answerpresenter.h"

#include <algorithm>
#include <utility>

#include "domain/messages/textlanguage.h"
#include "domain/rules/assess.h"
#include "presentation/wizardpresenter.h"
#include "services/sellersorders.h"
#include "wording/languagename.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::AnswerChoice;
using domain::Moment;
using domain::Money;

namespace {

/** Those that sellers of the site mostly write. */
const QStringList kAnswered{u"en"_s, u"zh"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s,
                            u"ko"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"ru"_s, u"tr"_s, u"uk"_s};
constexpr int kMostOthers = 50; ///< orders of the seller that are looked at for its language

} // namespace

AnswerPresenter::AnswerPresenter(Tools tools, core::OrderId id, const domain::Order &order,
                                 QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_id(id)
    , m_order(order)
    , m_courier(this)
{
    connect(&m_tools.language, &LanguageSetting::changed, this, &AnswerPresenter::changed);
    m_tools.writer.post([this, id, order, courier = m_courier](domain::Book &book) {
        const auto others = services::otherOrdersOfSeller(book, id, order, kMostOthers);
        courier.deliver([this, others] {
            m_others = others.value_or(QList<domain::Order>()); // without them there is no guess
            emit changed();
        });
    });
}

AnswerPresenter::~AnswerPresenter()
{
    m_courier.close();
}

core::Instant AnswerPresenter::instant() const
{
    return m_happenedAt.value_or(m_tools.clock.now());
}

const domain::RulesPack &AnswerPresenter::pack() const
{
    return m_tools.rules.packFor(m_order.market);
}

QString AnswerPresenter::orderText() const
{
    QString title = wording::isolated(m_order.displayTitle());
    if (m_order.seller.name.isEmpty())
        return title;
    //: %1 is the title of an order, %2 the name of its seller
    return tr("%1, from %2").arg(title, wording::isolated(m_order.seller.name));
}

QList<AnswerChoice> AnswerPresenter::choices() const
{
    return domain::answersTo(m_order, pack(), instant());
}

std::optional<AnswerChoice> AnswerPresenter::chosen() const
{
    const QList<AnswerChoice> offered = choices();
    const auto found = std::find_if(
        offered.cbegin(), offered.cend(),
        [this](const AnswerChoice &choice) { return choice.id == m_meaning; });
    return found == offered.cend() ? std::nullopt : std::optional(*found);
}

QList<MeaningView> AnswerPresenter::meanings() const
{
    const core::Instant now = m_tools.clock.now();
    const domain::Assessment assessment = domain::assess(m_order, pack(), now);
    const wording::PackText words(pack(), m_tools.language.regional());
    const wording::PackFields fields{&m_order, &assessment, now};
    QList<MeaningView> views;
    for (const AnswerChoice &choice : choices())
        views.append({choice.id, words.text(choice.labelText, fields),
                      words.text(choice.noteText, fields), choice.id == m_meaning});
    return views;
}

bool AnswerPresenter::asksAmount() const
{
    const auto choice = chosen();
    return choice && choice->asksAmount;
}

bool AnswerPresenter::asksUntil() const
{
    const auto choice = chosen();
    return choice && choice->asksUntil;
}

QString AnswerPresenter::dayExample() const
{
    return dayPattern(m_tools.language.regional().locale);
}

QDateTime AnswerPresenter::happenedAt() const
{
    return instant().toUtc().toTimeZone(m_tools.language.regional().zone);
}

std::optional<Money> AnswerPresenter::amount() const
{
    const QString typed = m_amount.trimmed();
    if (!asksAmount() || typed.isEmpty())
        return {};
    const QChar point = m_tools.language.regional().locale.decimalPoint().at(0);
    // "19,90 €" says its currency itself; what says none is in that of the order.
    auto read = m_tools.readMoney(typed, QString(), point);
    if (!read && m_order.total)
        read = m_tools.readMoney(typed, m_order.total->currency, point);
    return read && read->minor > 0 ? std::optional(*read) : std::nullopt;
}

std::optional<Moment> AnswerPresenter::until() const
{
    const wording::Regional &regional = m_tools.language.regional();
    const auto day = asksUntil() ? readDay(m_until, regional.locale, m_tools.readDate)
                                 : std::nullopt;
    return day ? std::optional(Moment::onDay(*day, regional.zone)) : std::nullopt;
}

QString AnswerPresenter::problemOfMeaning() const
{
    if (asksAmount() && !m_amount.trimmed().isEmpty() && !amount())
        return m_order.total ? tr("The amount cannot be read. Write it as a number, or leave it "
                                  "empty.")
                             : tr("The amount cannot be read. Write it with its currency, or leave "
                                  "it empty.");
    if (!asksUntil() || m_until.trimmed().isEmpty())
        return {};
    const auto day = until();
    if (!day)
        //: %1 is how a day is written, such as dd/MM/yyyy
        return tr("The day cannot be read. Write it as %1, or leave it empty.")
            .arg(wording::isolatedLtr(dayExample()));
    if (day->asStart() < instant())
        return tr("The seller cannot ask for time until a day before its answer.");
    return {};
}

QString AnswerPresenter::blockedText() const
{
    if (m_busy)
        return tr("One moment, this is being written down.");
    if (m_text.trimmed().isEmpty())
        return tr("Paste or type what the seller wrote.");
    if (!chosen())
        return tr("Choose what the answer means.");
    if (instant() > m_tools.clock.now())
        return tr("This instant is still to come. Enter when the answer came.");
    return problemOfMeaning();
}

void AnswerPresenter::setText(const QString &text)
{
    m_text = text;
    emit changed();
}

void AnswerPresenter::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_language = code;
    emit changed();
}

QString AnswerPresenter::language() const
{
    return m_language.value_or(
        domain::guessedLanguage(m_text, domain::lastLatinLanguage(m_order, instant(), m_others)));
}

QList<AnswerLanguage> AnswerPresenter::languages() const
{
    QStringList codes = kAnswered;
    // What a message was sent in may be answered in it.
    QList<domain::Event> events = m_order.events;
    for (const domain::Order &other : m_others)
        events += other.events;
    for (const domain::Event &event : std::as_const(events)) {
        if (!event.language.isEmpty() && !codes.contains(event.language))
            codes.append(event.language);
    }
    QList<AnswerLanguage> all{{QString(), tr("not known")}};
    for (const QString &code : std::as_const(codes))
        all.append({code, wording::languageName(code)});
    std::ranges::sort(all.begin() + 1, all.end(), [](const auto &one, const auto &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return all;
}

void AnswerPresenter::setMeaning(const QString &id)
{
    m_meaning = id;
    emit changed();
}

void AnswerPresenter::setAmount(const QString &typed)
{
    m_amount = typed;
    emit changed();
}

void AnswerPresenter::setUntil(const QString &typed)
{
    m_until = typed;
    emit changed();
}

void AnswerPresenter::setHappenedAt(const QDateTime &wallTime)
{
    m_happenedAt.reset();
    if (wallTime.isValid())
        m_happenedAt = core::Instant::fromDateTime(
            QDateTime(wallTime.date(), wallTime.time(), m_tools.language.regional().zone));
    emit changed();
}

services::SellerAnswer AnswerPresenter::answer() const
{
    services::SellerAnswer answer;
    answer.text = m_text.trimmed();
    answer.language = language();
    answer.meaning = m_meaning;
    answer.offered = amount();
    answer.until = until();
    answer.at = Moment::at(instant());
    return answer;
}

void AnswerPresenter::record()
{
    if (!blockedText().isEmpty())
        return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_tools.writer.post([this, courier = m_courier, rules = &m_tools.rules, id = m_id,
                         answer = answer(), now = m_tools.clock.now()](domain::Book &book) {
        const auto result = services::MessageService(*rules).answered(book, id, answer, now);
        courier.deliver([this, result] { take(result); });
    });
}

void AnswerPresenter::take(const core::Result<void, services::RecordError> &result)
{
    m_busy = false;
    if (!result)
        m_problem = WizardPresenter::recordErrorText(result.error());
    emit changed();
    if (result)
        emit recorded(tr("The seller's answer is kept with the order."));
}

} // namespace recourse::presentation
