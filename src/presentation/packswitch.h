// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QStringList>

#include "domain/ports/packstore.h"
#include "domain/rules/rulespack.h"
#include "presentation/languagesetting.h"
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
    /** A pack that could be in use. */
    struct Choice
    {
        QString text;
        QString subject; ///< what it would be in use for
        QString key;     ///< of a kept pack; empty: what the program ships for the subject
        bool inUse = false;
    };
    /** Those that the program ships, then every one that was ever loaded; read from the disk. */
    [[nodiscard]] QList<Choice> choices() const;
    /** Loaded packs that are not gone by, a sentence or two each. */
    [[nodiscard]] QStringList notes() const;
    /** The same, but only what is wrong. */
    [[nodiscard]] virtual QStringList problems() const;

    using AnyPreview = core::Result<std::unique_ptr<PackPreview>, QString>;
    /** What the pack in this file would change, or why it is refused: file, place, reason. */
    [[nodiscard]] virtual AnyPreview lookAtFile(const QString &path) = 0;
    [[nodiscard]] virtual AnyPreview lookAt(const Choice &choice) = 0;

signals:
    /** Others are in use: whatever was said by the old ones is to be said again. */
    void switched();

protected:
    /** Where the packs of the kind lie; what is referred to outlives the switch. */
    struct Shelf
    {
        domain::PackStore &store;
        LanguageSetting &language;
        domain::PackKind kind;
        QList<domain::PackSetAside> setAside; ///< when the program started
    };
    explicit PackSwitch(Shelf shelf, QObject *parent = nullptr);

    /** As much of a pack as it takes to name it. */
    struct Head
    {
        QString subject;
        QString name; ///< for people
        QString version;
        domain::PackOrigin origin;
    };
    [[nodiscard]] virtual QList<Head> used() const = 0;
    [[nodiscard]] virtual QList<Head> shippedOnes() const = 0;
    /** The name of a pack for that subject, which is loaded and need not be in use. */
    [[nodiscard]] virtual QString nameFor(const QString &subject) const = 0;
    /** To choose: that no pack is in use for a subject of that name. */
    [[nodiscard]] virtual QString noneText(const QString &name) const = 0;

    [[nodiscard]] bool isSetAside(const QString &subject) const;
    /** Another pack is in use for the subject. */
    void settle(const QString &subject);
    [[nodiscard]] const wording::Regional &regional() const { return m_shelf.language.regional(); }

private:
    [[nodiscard]] Choice choiceOf(const domain::PackRecord &record, const QList<Head> &used) const;

    Shelf m_shelf;
};

} // namespace recourse::presentation
