// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QStringList>

#include "domain/ports/packstore.h"
#include "presentation/packpreview.h"

namespace recourse::presentation {

/**
 * Puts other packs of one kind in use: from a file, kept ones, or those that the program ships.
 * What is not taken changes nothing. GUI thread.
 */
class PackSwitch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** A pack that could be in use. */
    struct Choice
    {
        QString text;
        QString subject; ///< what it would be in use for
        QString key;     ///< of a kept pack; empty: what the program ships for the subject
        bool inUse = false;
    };
    /** Those that the program ships, then every one that was ever loaded; read from the disk. */
    [[nodiscard]] virtual QList<Choice> choices() const = 0;
    /** Loaded packs that are not gone by, a sentence or two each. */
    [[nodiscard]] virtual QStringList notes() const = 0;

    using AnyPreview = core::Result<std::unique_ptr<PackPreview>, QString>;
    /** What the pack in this file would change, or why it is refused: file, place, reason. */
    [[nodiscard]] virtual AnyPreview lookAtFile(const QString &path) = 0;
    [[nodiscard]] virtual AnyPreview lookAt(const Choice &choice) = 0;

signals:
    /** Others are in use: whatever was said by the old ones is to be said again. */
    void switched();
};

} // namespace recourse::presentation
