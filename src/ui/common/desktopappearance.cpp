// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/desktopappearance.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

#ifdef RECOURSE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSpace = "org.freedesktop.appearance";
constexpr auto kKey = "color-scheme";

/** Before anybody answers: the environment of GTK desktops, the palette that Qt started with. */
bool firstGuess()
{
#ifdef Q_OS_WIN
    const QSettings registry(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return registry.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    const QString theme = qEnvironmentVariable("GTK_THEME").toLower();
    if (!theme.isEmpty())
        return theme.endsWith(u"dark"_s);
    return QGuiApplication::palette().color(QPalette::WindowText).lightness() > 127;
#endif
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
    , m_dark(firstGuess())
{
    askPortal();
}

void DesktopAppearance::take(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit changed(dark);
}

#ifdef RECOURSE_HAS_DBUS

namespace {

/** 1 dark, 2 light, 0 no wish; portals wrap the number in one or two variants. */
std::optional<bool> darkOf(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint scheme = value.toUInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return scheme == 1;
}

} // namespace

void DesktopAppearance::askPortal()
{
    // Tests and machines without a desktop have no bus to ask; connecting would only cost time.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QGuiApplication::platformName() == "offscreen"_L1)
        return;
    auto bus = QDBusConnection::sessionBus();
    const auto service = u"org.freedesktop.portal.Desktop"_s;
    const auto path = u"/org/freedesktop/portal/desktop"_s;
    const auto interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << QString::fromLatin1(kSpace) << QString::fromLatin1(kKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) {
            if (const auto dark = darkOf(reply.value().variant()))
                take(*dark);
        }
        watcher->deleteLater();
    });
}

void DesktopAppearance::portalChanged(const QString &space, const QString &key,
                                      const QDBusVariant &value)
{
    if (space != QLatin1String(kSpace) || key != QLatin1String(kKey))
        return;
    if (const auto dark = darkOf(value.variant()))
        take(*dark);
}

#else

void DesktopAppearance::askPortal() { }

#endif

} // namespace recourse::ui
