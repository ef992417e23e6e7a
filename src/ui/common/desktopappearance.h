// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#ifdef RECOURSE_HAS_DBUS
#include <QDBusVariant>
#endif

namespace recourse::ui {

/**
 * Whether the desktop wants dark programs: the portal's color-scheme on Linux, the registry on
 * Windows, else what the environment and the first palette say. Light where nobody tells.
 */
class DesktopAppearance final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopAppearance(QObject *parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed(bool dark);

private:
    void askPortal();
    void take(bool dark);
    bool m_dark = false;

#ifdef RECOURSE_HAS_DBUS
private slots:
    void portalChanged(const QString &space, const QString &key, const QDBusVariant &value);
#endif
};

} // namespace recourse::ui
