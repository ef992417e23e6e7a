// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/changetext.h"

#include <QCoreApplication>

#include "wording/labels.h"
#include "wording/numbertext.h"

namespace recourse::wording {

using domain::Change;
using domain::ChangeKind;
using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::ChangeText)
};

/** A number that a person reads in groups; a name as it is. */
QString subjectOf(const Change &change)
{
    const bool isName = change.kind >= ChangeKind::SaveFilter; // those after it have one too
    return isName ? isolated(change.subject) : isolatedLtr(groupedNumber(change.subject));
}

/** What concerns one thing, which the change names, and what concerns several. */
QString either(bool isOne, const QString &one, const QString &several)
{
    return isOne ? one : several;
}
} // namespace

QString undoText(const Change &change)
{
    const QString subject = subjectOf(change);
    const bool one = !change.subject.isEmpty();
    const int orders = int(change.orders);
    switch (change.kind) {
    case ChangeKind::Import:
        return Texts::tr("Undo import of %Ln order(s)", nullptr, orders);
    case ChangeKind::Record:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo what was recorded for order %1").arg(subject),
                      Texts::tr("Undo what was recorded for %Ln order(s)", nullptr, orders));
    case ChangeKind::Retract:
        //: %1 is the number of an order
        return Texts::tr("Undo removing an event from order %1").arg(subject);
    case ChangeKind::EditNote:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo the note of order %1").arg(subject),
                      Texts::tr("Undo the notes of %Ln order(s)", nullptr, orders));
    case ChangeKind::EditTags:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo the tags of order %1").arg(subject),
                      Texts::tr("Undo the tags of %Ln order(s)", nullptr, orders));
    case ChangeKind::Archive:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo archiving of order %1").arg(subject),
                      Texts::tr("Undo archiving of %Ln order(s)", nullptr, orders));
    case ChangeKind::Unarchive:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo return of order %1 from the archive").arg(subject),
                      Texts::tr("Undo return of %Ln order(s) from the archive", nullptr, orders));
    case ChangeKind::MoveToTrash:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo move of order %1 to the trash").arg(subject),
                      Texts::tr("Undo move of %Ln order(s) to the trash", nullptr, orders));
    case ChangeKind::RestoreFromTrash:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo return of order %1 from the trash").arg(subject),
                      Texts::tr("Undo return of %Ln order(s) from the trash", nullptr, orders));
    case ChangeKind::EditOrders:
    case ChangeKind::ReplaceOrder:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo changes of order %1").arg(subject),
                      Texts::tr("Undo changes of %Ln order(s)", nullptr, orders));
    case ChangeKind::AddOrder:
        //: %1 is the number of an order
        return either(one, Texts::tr("Undo entry of order %1").arg(subject),
                      Texts::tr("Undo entry of %Ln order(s)", nullptr, orders));
    case ChangeKind::MergeOrders:
        return Texts::tr("Undo merge of %Ln order(s)", nullptr, orders);
    case ChangeKind::EmptyTrash:
        return Texts::tr("Undo emptying of the trash with %Ln order(s)", nullptr, orders);
    case ChangeKind::SaveFilter:
        //: %1 is the name of a group of orders
        return Texts::tr("Undo the group “%1”").arg(subject);
    case ChangeKind::RemoveFilter:
        //: %1 is the name of a group of orders
        return Texts::tr("Undo removal of the group “%1”").arg(subject);
    case ChangeKind::SaveTemplate:
        //: %1 is the title of a template of messages
        return either(one, Texts::tr("Undo the template “%1”").arg(subject),
                      Texts::tr("Undo changes of templates"));
    case ChangeKind::RemoveTemplate:
        //: %1 is the title of a template of messages
        return Texts::tr("Undo removal of the template “%1”").arg(subject);
    case ChangeKind::AddEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Undo the adding of “%1”").arg(subject),
                      Texts::tr("Undo the adding of evidence"));
    case ChangeKind::EditEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Undo changes to “%1”").arg(subject),
                      Texts::tr("Undo changes of evidence"));
    case ChangeKind::RemoveEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Undo removal of “%1”").arg(subject),
                      Texts::tr("Undo removal of evidence"));
    case ChangeKind::PutBackEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Undo return of “%1” from the trash").arg(subject),
                      Texts::tr("Undo return of evidence from the trash"));
    }
    return {};
}

QString redoText(const Change &change)
{
    const QString subject = subjectOf(change);
    const bool one = !change.subject.isEmpty();
    const int orders = int(change.orders);
    switch (change.kind) {
    case ChangeKind::Import:
        return Texts::tr("Redo import of %Ln order(s)", nullptr, orders);
    case ChangeKind::Record:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo what was recorded for order %1").arg(subject),
                      Texts::tr("Redo what was recorded for %Ln order(s)", nullptr, orders));
    case ChangeKind::Retract:
        //: %1 is the number of an order
        return Texts::tr("Redo removing an event from order %1").arg(subject);
    case ChangeKind::EditNote:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo the note of order %1").arg(subject),
                      Texts::tr("Redo the notes of %Ln order(s)", nullptr, orders));
    case ChangeKind::EditTags:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo the tags of order %1").arg(subject),
                      Texts::tr("Redo the tags of %Ln order(s)", nullptr, orders));
    case ChangeKind::Archive:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo archiving of order %1").arg(subject),
                      Texts::tr("Redo archiving of %Ln order(s)", nullptr, orders));
    case ChangeKind::Unarchive:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo return of order %1 from the archive").arg(subject),
                      Texts::tr("Redo return of %Ln order(s) from the archive", nullptr, orders));
    case ChangeKind::MoveToTrash:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo move of order %1 to the trash").arg(subject),
                      Texts::tr("Redo move of %Ln order(s) to the trash", nullptr, orders));
    case ChangeKind::RestoreFromTrash:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo return of order %1 from the trash").arg(subject),
                      Texts::tr("Redo return of %Ln order(s) from the trash", nullptr, orders));
    case ChangeKind::EditOrders:
    case ChangeKind::ReplaceOrder:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo changes of order %1").arg(subject),
                      Texts::tr("Redo changes of %Ln order(s)", nullptr, orders));
    case ChangeKind::AddOrder:
        //: %1 is the number of an order
        return either(one, Texts::tr("Redo entry of order %1").arg(subject),
                      Texts::tr("Redo entry of %Ln order(s)", nullptr, orders));
    case ChangeKind::MergeOrders:
        return Texts::tr("Redo merge of %Ln order(s)", nullptr, orders);
    case ChangeKind::EmptyTrash:
        return Texts::tr("Redo emptying of the trash with %Ln order(s)", nullptr, orders);
    case ChangeKind::SaveFilter:
        //: %1 is the name of a group of orders
        return Texts::tr("Redo the group “%1”").arg(subject);
    case ChangeKind::RemoveFilter:
        //: %1 is the name of a group of orders
        return Texts::tr("Redo removal of the group “%1”").arg(subject);
    case ChangeKind::SaveTemplate:
        //: %1 is the title of a template of messages
        return either(one, Texts::tr("Redo the template “%1”").arg(subject),
                      Texts::tr("Redo changes of templates"));
    case ChangeKind::RemoveTemplate:
        //: %1 is the title of a template of messages
        return Texts::tr("Redo removal of the template “%1”").arg(subject);
    case ChangeKind::AddEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Redo the adding of “%1”").arg(subject),
                      Texts::tr("Redo the adding of evidence"));
    case ChangeKind::EditEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Redo changes to “%1”").arg(subject),
                      Texts::tr("Redo changes of evidence"));
    case ChangeKind::RemoveEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Redo removal of “%1”").arg(subject),
                      Texts::tr("Redo removal of evidence"));
    case ChangeKind::PutBackEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Redo return of “%1” from the trash").arg(subject),
                      Texts::tr("Redo return of evidence from the trash"));
    }
    return {};
}

QString takenBackText(const Change &change)
{
    const QString subject = subjectOf(change);
    const bool one = !change.subject.isEmpty();
    const int orders = int(change.orders);
    switch (change.kind) {
    case ChangeKind::Import:
        //: %1 are names of files
        return Texts::tr("Taken back: the import of %Ln order(s) from %1.", nullptr, orders)
            .arg(isolated(change.subject));
    case ChangeKind::Record:
        //: %1 is the number of an order
        return either(
            one, Texts::tr("Taken back: what was recorded for order %1.").arg(subject),
            Texts::tr("Taken back: what was recorded for %Ln order(s).", nullptr, orders));
    case ChangeKind::Retract:
        //: %1 is the number of an order
        return Texts::tr("The event that was removed from order %1 is there again.").arg(subject);
    case ChangeKind::EditNote:
        //: %1 is the number of an order
        return either(one, Texts::tr("Taken back: the note of order %1.").arg(subject),
                      Texts::tr("Taken back: the notes of %Ln order(s).", nullptr, orders));
    case ChangeKind::EditTags:
        //: %1 is the number of an order
        return either(one, Texts::tr("Taken back: the tags of order %1.").arg(subject),
                      Texts::tr("Taken back: the tags of %Ln order(s).", nullptr, orders));
    case ChangeKind::Archive:
        //: %1 is the number of an order
        return either(one, Texts::tr("Taken back: the archiving of order %1.").arg(subject),
                      Texts::tr("Taken back: the archiving of %Ln order(s).", nullptr, orders));
    case ChangeKind::Unarchive:
        //: %1 is the number of an order
        return either(
            one, Texts::tr("Taken back: the return of order %1 from the archive.").arg(subject),
            Texts::tr("Taken back: the return of %Ln order(s) from the archive.", nullptr, orders));
    case ChangeKind::MoveToTrash:
        //: %1 is the number of an order
        return either(
            one, Texts::tr("Taken back: the move of order %1 to the trash.").arg(subject),
            Texts::tr("Taken back: the move of %Ln order(s) to the trash.", nullptr, orders));
    case ChangeKind::RestoreFromTrash:
        //: %1 is the number of an order
        return either(
            one, Texts::tr("Taken back: the return of order %1 from the trash.").arg(subject),
            Texts::tr("Taken back: the return of %Ln order(s) from the trash.", nullptr, orders));
    case ChangeKind::EditOrders:
    case ChangeKind::ReplaceOrder:
        //: %1 is the number of an order
        return either(one, Texts::tr("Taken back: the changes of order %1.").arg(subject),
                      Texts::tr("Taken back: the changes of %Ln order(s).", nullptr, orders));
    case ChangeKind::AddOrder:
        //: %1 is the number of an order
        return either(one, Texts::tr("Taken back: the entry of order %1.").arg(subject),
                      Texts::tr("Taken back: the entry of %Ln order(s).", nullptr, orders));
    case ChangeKind::MergeOrders:
        return Texts::tr("Taken back: the merge of %Ln order(s).", nullptr, orders);
    case ChangeKind::EmptyTrash:
        return Texts::tr("Taken back: the emptying of the trash with %Ln order(s).", nullptr,
                         orders);
    case ChangeKind::SaveFilter:
        //: %1 is the name of a group of orders
        return Texts::tr("Taken back: the group “%1”.").arg(subject);
    case ChangeKind::RemoveFilter:
        //: %1 is the name of a group of orders
        return Texts::tr("Taken back: the removal of the group “%1”.").arg(subject);
    case ChangeKind::SaveTemplate:
        //: %1 is the title of a template of messages
        return either(one, Texts::tr("Taken back: the template “%1”.").arg(subject),
                      Texts::tr("Taken back: the changes of templates."));
    case ChangeKind::RemoveTemplate:
        //: %1 is the title of a template of messages
        return Texts::tr("Taken back: the removal of the template “%1”.").arg(subject);
    case ChangeKind::AddEvidence:
        //: %1 is the name of a file of evidence
        return either(
            one, Texts::tr("“%1” is in the trash of its order.").arg(subject),
            Texts::tr("Taken back: the adding of evidence, which is in the trash of its order."));
    case ChangeKind::EditEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("Taken back: the changes to “%1”.").arg(subject),
                      Texts::tr("Taken back: the changes of evidence."));
    case ChangeKind::RemoveEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("“%1” is among the evidence again.").arg(subject),
                      Texts::tr("The evidence that was removed is there again."));
    case ChangeKind::PutBackEvidence:
        //: %1 is the name of a file of evidence
        return either(one, Texts::tr("“%1” is in the trash of its order again.").arg(subject),
                      Texts::tr("The evidence is in the trash of its order again."));
    }
    return {};
}

QString nameOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Import:
        return u"import"_s;
    case ChangeKind::Record:
        return u"record"_s;
    case ChangeKind::Retract:
        return u"retract"_s;
    case ChangeKind::EditNote:
        return u"edit_note"_s;
    case ChangeKind::EditTags:
        return u"edit_tags"_s;
    case ChangeKind::Archive:
        return u"archive"_s;
    case ChangeKind::Unarchive:
        return u"unarchive"_s;
    case ChangeKind::MoveToTrash:
        return u"move_to_trash"_s;
    case ChangeKind::RestoreFromTrash:
        return u"restore_from_trash"_s;
    case ChangeKind::EditOrders:
        return u"edit_orders"_s;
    case ChangeKind::AddOrder:
        return u"add_order"_s;
    case ChangeKind::ReplaceOrder:
        return u"replace_order"_s;
    case ChangeKind::MergeOrders:
        return u"merge_orders"_s;
    case ChangeKind::EmptyTrash:
        return u"empty_trash"_s;
    case ChangeKind::SaveFilter:
        return u"save_filter"_s;
    case ChangeKind::RemoveFilter:
        return u"remove_filter"_s;
    case ChangeKind::SaveTemplate:
        return u"save_template"_s;
    case ChangeKind::RemoveTemplate:
        return u"remove_template"_s;
    case ChangeKind::AddEvidence:
        return u"add_evidence"_s;
    case ChangeKind::EditEvidence:
        return u"edit_evidence"_s;
    case ChangeKind::RemoveEvidence:
        return u"remove_evidence"_s;
    case ChangeKind::PutBackEvidence:
        return u"put_back_evidence"_s;
    }
    return {};
}

} // namespace recourse::wording
