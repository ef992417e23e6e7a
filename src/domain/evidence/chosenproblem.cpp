// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/chosenproblem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::domain {

using namespace Qt::StringLiterals;

QString problemOfDraft(const QByteArray &draft)
{
    return QJsonDocument::fromJson(draft).object().value("problem"_L1).toString();
}

QByteArray draftOfProblem(const QString &problem)
{
    return QJsonDocument(QJsonObject{{u"problem"_s, problem}}).toJson(QJsonDocument::Compact);
}

} // namespace recourse::domain
