// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/readerpacks.h"
#include "presentation/languagesetting.h"
#include "presentation/packswitch.h"
#include "presentation/readerspreview.h"

namespace recourse::presentation {

/** Puts other packs in use by which files are read, for every book of this machine. */
class ReadersSwitch final : public PackSwitch
{
    Q_OBJECT
public:
    /** All but the list outlive this. */
    struct Sources
    {
        domain::ReaderLibrary &library;
        domain::PackStore &store;
        const core::Clock &clock;
        LanguageSetting &language;
        QList<domain::PackSetAside> setAside; ///< when the program started
    };
    explicit ReadersSwitch(Sources sources, QObject *parent = nullptr);

    [[nodiscard]] AnyPreview lookAtFile(const QString &path) override;
    [[nodiscard]] AnyPreview lookAt(const Choice &choice) override;
    [[nodiscard]] core::Result<void, QString> take(const ReaderChange &change);
    /** What files are read by now: each pack with where it is from and what it teaches. */
    [[nodiscard]] QList<PackSection> sections() const;

protected:
    [[nodiscard]] QList<Head> used() const override;
    [[nodiscard]] QList<Head> shippedOnes() const override;
    [[nodiscard]] QString nameFor(const QString &subject) const override;
    [[nodiscard]] QString noneText(const QString &name) const override;

private:
    [[nodiscard]] std::unique_ptr<PackPreview> previewOf(ReaderChange change);
    [[nodiscard]] QList<domain::LoadedReaderPack> loadedWith(const ReaderChange &change) const;
    [[nodiscard]] static QList<Head> headsOf(const QList<domain::ReaderPackInfo> &packs);

    Sources m_sources;
};

} // namespace recourse::presentation
