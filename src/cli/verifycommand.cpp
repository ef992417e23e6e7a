// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "cli/commands.h"

namespace recourse::cli {

using core::failure;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Verify)
public:
    static QString sound() { return tr("The book is sound."); }
    static QString problems(const QStringList &problems)
    {
        return tr("The book is damaged in %n place(s). Keep a copy of it and export what can "
                  "still be read.",
                  nullptr, int(problems.size()))
            + u'\n' + problems.join(u'\n');
    }
};
} // namespace

Outcome runVerify(const Session &session, const CommandWords &)
{
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    const auto problems = (*book)->verify();
    if (!problems)
        return failure(complaintOf(problems.error()));
    if (!problems->isEmpty())
        return failure(Complaint{kBookDamaged, u"damaged"_s, Texts::problems(*problems), {}});
    return Answer{Texts::sound(), "{\"verify\": {\"sound\": true}}", {}};
}

} // namespace recourse::cli
