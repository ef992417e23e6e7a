// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "wording/regional.h"

namespace recourse::presentation {

/** The language and zone of the moment; presenters say everything again on changed(). GUI thread.
 */
class LanguageSetting final : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSetting(wording::Regional regional, QObject *parent = nullptr);
    [[nodiscard]] const wording::Regional &regional() const { return m_regional; }
    /** To be called once the translators are installed. */
    void setRegional(const wording::Regional &regional);

signals:
    void changed();

private:
    wording::Regional m_regional;
};

} // namespace recourse::presentation
