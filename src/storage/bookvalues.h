// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "domain/ports/book.h"
#include "storage/evidencerows.h"
#include "storage/session.h"
#include "storage/statement.h"
#include "storage/templaterows.h"

namespace recourse::storage {

/** A value of the book that is no order, as its journal names it. The numbers are kept there. */
struct ValueName
{
    enum class What { Setting = 0, Filter = 1, Template = 2, Evidence = 3 };
    What what = What::Setting;
    QString name;
};

/** Settings, saved filters, templates and what is said of evidence as texts, for the journal, which
 * puts back what it does not read. */
class BookValues final
{
public:
    explicit BookValues(Session &session);
    /** Nothing where there is no such value. */
    [[nodiscard]] Stored<std::optional<QString>> read(const ValueName &name);
    [[nodiscard]] Stored<void> write(const ValueName &name, const std::optional<QString> &value);

    [[nodiscard]] Stored<QList<domain::SavedFilter>> filters();
    [[nodiscard]] Stored<QList<domain::OwnTemplate>> templates() { return m_templates.all(); }
    [[nodiscard]] EvidenceRows &evidence() { return m_evidence; }

private:
    [[nodiscard]] Stored<std::optional<QString>> readTemplate(const QString &id);
    [[nodiscard]] Stored<void> writeTemplate(const QString &id, const QString &value);
    [[nodiscard]] Stored<void> writeFilter(const QString &name, const QString &value);

    Statement m_loadSetting, m_saveSetting, m_removeSetting;
    Statement m_loadFilter, m_saveFilter, m_removeFilter, m_allFilters;
    TemplateRows m_templates;
    EvidenceRows m_evidence;
};

/** A filter without its name, as text. */
[[nodiscard]] QString filterToText(const domain::SavedFilter &filter);

} // namespace recourse::storage
