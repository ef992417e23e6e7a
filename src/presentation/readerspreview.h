// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "domain/ports/readerpacks.h"
#include "presentation/languagesetting.h"
#include "presentation/packpreview.h"

namespace recourse::presentation {

/** Another way to read files, thought of and not yet in use. */
struct ReaderChange
{
    QString subject; ///< id of the pack
    /** Empty: nothing of that id is gone by any more. */
    std::optional<domain::ReaderPackInfo> pack;
    /** Set where it is a loaded pack: what the store keeps of it. */
    std::optional<domain::PackRecord> record;
    QByteArray text;
};

/** What another reader pack changes: which kinds of files it adds, drops or reads otherwise. */
class ReadersPreview final : public PackPreview
{
    Q_OBJECT
public:
    /** `before`: what is in use for the subject now, if anything. */
    ReadersPreview(ReaderChange change, std::optional<domain::ReaderPackInfo> before,
                   LanguageSetting &language, QObject *parent = nullptr);

    [[nodiscard]] QString windowTitle() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString originText() const override;
    [[nodiscard]] QString cautionText() const override;
    [[nodiscard]] QString summaryText() const override;
    [[nodiscard]] QList<PackSection> sections() const override;
    [[nodiscard]] QString takeText() const override;

private:
    enum class Fate { Added, Changed, Removed };
    [[nodiscard]] QStringList linesOf(Fate fate) const;
    [[nodiscard]] const wording::Regional &regional() const { return m_language.regional(); }

    const ReaderChange m_change;
    const std::optional<domain::ReaderPackInfo> m_before;
    LanguageSetting &m_language;
};

} // namespace recourse::presentation
