// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencemime.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QMimeData>

#include "ui/common/brought.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::BroughtEvidence;

namespace {
const QString kEvidence = u"application/x-recourse-evidence"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvidencePlanner)
};

/** The picture's own bytes where they are there, so that it is not packed a second time. */
BroughtEvidence pastedPicture(const QMimeData *data)
{
    //: The name of a file that is made of a pasted picture
    const QString name = Texts::tr("Screenshot");
    for (const auto &[type, suffix] :
         {std::pair(u"image/png"_s, u".png"_s), std::pair(u"image/jpeg"_s, u".jpg"_s)}) {
        if (QByteArray bytes = data->data(type); !bytes.isEmpty())
            return {{}, [bytes] { return bytes; }, name + suffix};
    }
    return {{},
            [image = qvariant_cast<QImage>(data->imageData())] {
                QBuffer buffer;
                image.save(&buffer, "PNG");
                return buffer.data();
            },
            name + u".png"_s};
}
} // namespace

QList<BroughtEvidence> broughtEvidence(const QMimeData *data)
{
    if (!data)
        return {};
    QList<BroughtEvidence> brought;
    for (const QString &file : localFiles(data))
        brought.append({file});
    if (!brought.isEmpty())
        return brought;
    if (QByteArray mail = draggedMail(data); !mail.isEmpty())
        //: The name of a file that is made of a mail that was dropped
        return {{{}, [mail] { return mail; }, Texts::tr("Mail") + u".eml"_s}};
    if (data->hasImage())
        return {pastedPicture(data)};
    return {};
}

bool mayBeEvidence(const QMimeData *data)
{
    return mayHoldOrders(data) || (data && data->hasImage());
}

QMimeData *mimeOf(domain::EvidenceId id)
{
    auto *data = new QMimeData;
    data->setData(kEvidence, QByteArray::number(id.value));
    return data;
}

std::optional<domain::EvidenceId> draggedEvidence(const QMimeData *data)
{
    bool known = false;
    const qint64 id = data ? data->data(kEvidence).toLongLong(&known) : 0;
    return known ? std::optional(domain::EvidenceId{id}) : std::nullopt;
}

} // namespace recourse::ui
