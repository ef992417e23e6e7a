// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace recourse::presentation {

/** What the machine keeps by name from one start to the next; a name that is not there is an
 * invalid value. GUI thread. */
class KeptValues
{
public:
    virtual ~KeptValues() = default;
    [[nodiscard]] virtual QVariant value(const QString &name) const = 0;
    virtual void setValue(const QString &name, const QVariant &value) = 0;
    /** The name, and all that stand below it as "name/…". */
    virtual void remove(const QString &name) = 0;
    /** Sees what other windows of the same user have kept meanwhile. */
    virtual void refresh() = 0;
};

} // namespace recourse::presentation
