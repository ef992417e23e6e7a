// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What 10,000 messages in a book cost: opening an order (loaded, assessed, the whole pane and its
// thread in words), the first screen of a search, keeping one more. 9,000 of them lie five an order
// among 1,800 orders, 1,000 in one. Prints one JSON line each; the best of five runs.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <limits>

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"
#include "presentation/messagethread.h"
#include "presentation/ordertelling.h"
#include "services/assessmentservice.h"
#include "services/messageservice.h"
#include "storage/sqlitebook.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

constexpr int kOrders = 1800;
constexpr int kEach = 5;
constexpr int kInOne = 1000;
constexpr int kFirstScreen = 64;
const core::Instant kNow = core::Instant::fromSeconds(1795694400);

QString wordsOf(int number)
{
    static const QStringList parts{u"Hello, where is my parcel?"_s, u"您好,请您尽快发货,谢谢"_s,
                                   u"Здравствуйте, посылка уже в пути"_s,
                                   u"مرحبا، سنرسل الطلب غدا"_s,
                                   u"Bitte stornieren Sie die Bestellung"_s};
    QString text;
    for (int i = 0; i < 8; ++i)
        text += parts.at((number + i) % parts.size()) + u" %1\n"_s.arg(number * 7 + i);
    return text;
}

domain::Order orderWith(int number, int messages)
{
    domain::Order order;
    order.market = u"aliexpress"_s;
    order.number = QString::number(8176540000000000 + number);
    order.status = domain::OrderStatus::AwaitingShipment;
    order.observedAt = kNow;
    for (int i = 0; i < messages; ++i) {
        domain::Event event;
        event.kind = i % 2 == 0 ? domain::EventKind::MessageSent
                                : domain::EventKind::MessageReceived;
        event.at = domain::Moment::at(core::Instant::fromSeconds(1795000000 + 60 * i));
        event.note = wordsOf(number * 31 + i);
        order.events.append(event);
    }
    return order;
}

double bestOf(const std::function<bool()> &run)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!run())
            qFatal("a run failed");
        best = std::min(best, timer.nsecsElapsed());
    }
    return double(best) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const domain::RulesLibrary rules = formats::shippedRules();
    const QTemporaryDir folder;
    auto made = storage::SqliteBook::open(folder.filePath(u"book.recourse"_s),
                                          storage::SqliteBook::Access::Create);
    if (!made)
        return 1;
    storage::SqliteBook &book = **made;
    core::OrderId few, many;
    const auto filled = book.transaction([&]() -> domain::Stored<void> {
        for (int i = 0; i <= kOrders; ++i) {
            const domain::Order order = orderWith(i, i == kOrders ? kInOne : kEach);
            const auto id = book.orders().insert(order);
            if (!id)
                return core::failure(id.error());
            (i == kOrders ? many : few) = *id;
            auto done = services::AssessmentService(rules).refresh(book, *id, order, kNow);
            if (!done)
                return done;
        }
        return {};
    });
    if (!filled)
        return 1;
    const wording::Regional regional{QLocale(u"en_GB"_s), QTimeZone::utc()};
    const auto tell = [&](const char *what, const std::function<bool()> &run) {
        out << u"{\"bench\": \"messages\", \"what\": \"%1\", \"ms\": %2}\n"_s
                   .arg(QLatin1String(what))
                   .arg(bestOf(run), 0, 'f', 2);
    };
    const auto opens = [&](core::OrderId id) {
        return [&, id] {
            const auto order = book.orders().load(id);
            if (!order || !*order)
                return false;
            const domain::RulesPack &pack = rules.packFor((*order)->market);
            const domain::Assessment assessment = domain::assess(**order, pack, kNow);
            const auto view = presentation::orderView(
                id, {**order, assessment, pack, kNow, regional}, presentation::Problems::Closed);
            constexpr qsizetype kShown = 30;
            return view.known
                && !presentation::messageViews(**order, pack, kNow, regional, kShown).isEmpty();
        };
    };
    tell("open an order with five", opens(few));
    tell("open the order with a thousand", opens(many));
    for (const auto *const text : {"parcel", "stornieren", "发货", "пути", "bestellung 123"}) {
        tell(text, [&, typed = QString::fromUtf8(text)] {
            domain::OrderQuery query;
            query.search = typed;
            const auto ids = book.queries().ids(query, kFirstScreen);
            return ids && book.queries().rows(*ids);
        });
    }
    services::SentMessage message;
    message.text = wordsOf(1);
    message.at = domain::Moment::at(kNow);
    const services::MessageService service(rules);
    tell("keep one more in the order with five",
         [&] { return service.sent(book, few, message, kNow).has_value(); });
    tell("keep one more in the order with a thousand",
         [&] { return service.sent(book, many, message, kNow).has_value(); });
    return 0;
}
