// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "cli/assessmentjson.h"
#include "cli/commands.h"
#include "formats/jsonobjectwriter.h"
#include "services/assessmentservice.h"
#include "services/undoservice.h"
#include "wording/changetext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Undo)
public:
    static QString nothing() { return tr("There is no change that could be taken back."); }
    static QString kept(const QStringList &orders)
    {
        //: %1 are numbers of orders
        return tr("Kept, because they were changed since: %1.").arg(orders.join(u", "_s));
    }
};
} // namespace

Outcome runUndo(const Session &session, const CommandWords &)
{
    const auto book = session.open(storage::SqliteBook::Access::Write);
    if (!book)
        return failure(book.error());
    const auto undone = services::UndoService(session.rules).undoLast(**book, session.clockNow);
    if (!undone)
        return failure(complaintOf(undone.error()));
    if (!*undone)
        return failure(Complaint{kInputRefused, u"not_allowed"_s, Texts::nothing(), {}});
    const UndoOutcome &outcome = **undone;
    QString text = wording::takenBackText(outcome.change);
    if (!outcome.kept.isEmpty())
        text += u'\n' + Texts::kept(outcome.kept);
    const QByteArray json = formats::JsonObjectWriter()
                                .text("kind", wording::nameOf(outcome.change.kind))
                                .instant("at", outcome.change.at)
                                .text("subject", outcome.change.subject)
                                .number("restored", outcome.restored)
                                .raw("kept", textsToJson(outcome.kept))
                                .take();
    return Answer{text, formats::JsonObjectWriter().raw("undone", json).take(), {}};
}

} // namespace recourse::cli
