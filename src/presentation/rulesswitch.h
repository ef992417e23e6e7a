// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/ports/rulesstore.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/languagesetting.h"
#include "presentation/packpresenter.h"
#include "presentation/packswitch.h"

namespace recourse::presentation {

/**
 * Puts other rules in use, for every book of this machine: from a file, kept ones, or those that
 * the program ships. What is not taken changes nothing. GUI thread.
 */
class RulesSwitch final : public PackSwitch
{
    Q_OBJECT
public:
    /** All but the lists outlive this. */
    struct Sources
    {
        domain::RulesLibrary &rules;
        domain::RulesStore &store;
        const domain::RulesReader &reader;
        domain::BookThread &writer;
        const core::Clock &clock;
        LanguageSetting &language;
        QList<domain::RulesPack> shipped;
        QList<domain::PackSetAside> setAside;                     ///< when the program started
        std::optional<domain::StorageError> closedDaysError = {}; ///< then, too
    };
    explicit RulesSwitch(Sources sources, QObject *parent = nullptr);

    /** Of the closed days too. */
    [[nodiscard]] QStringList problems() const override;

    using Preview = core::Result<std::unique_ptr<PackPresenter>, QString>;
    /** What the rules in this file would change, or why it is refused: file, place, reason. */
    [[nodiscard]] Preview previewFile(const QString &path) const;
    [[nodiscard]] Preview preview(const Choice &choice) const;
    [[nodiscard]] AnyPreview lookAtFile(const QString &path) override;
    [[nodiscard]] AnyPreview lookAt(const Choice &choice) override;
    /** Keeps it, puts it in use and says so; else why it stays as it was. */
    [[nodiscard]] core::Result<void, QString> take(const PackChange &change);
    /** Keeps the days on which the user's bank is closed and counts without them; else why not. */
    [[nodiscard]] core::Result<void, QString> closeOn(const QList<QDate> &days);

protected:
    [[nodiscard]] QList<Head> used() const override;
    [[nodiscard]] QList<Head> shippedOnes() const override;
    [[nodiscard]] QString nameFor(const QString &subject) const override;
    [[nodiscard]] QString noneText(const QString &name) const override;

private:
    [[nodiscard]] AnyPreview takeable(Preview preview);
    [[nodiscard]] std::unique_ptr<PackPresenter> previewOf(PackChange change) const;
    [[nodiscard]] QList<domain::RulesPack> packsWith(const PackChange &change) const;
    [[nodiscard]] static QList<Head> headsOf(const QList<domain::RulesPack> &packs);

    Sources m_sources;
};

} // namespace recourse::presentation
