// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QWidget;

namespace recourse::ui {

/**
 * Buttons side by side that wrap where it is narrow. They are built again only where they differ,
 * and the one with the focus keeps it if it is still there: a beat of the clock takes it from
 * nobody.
 */
class ButtonRow final : public QObject
{
    Q_OBJECT
public:
    struct Button
    {
        QString id;
        QString text;
        QString toolTip;
        QString name; ///< of the widget
        bool primary = false;
        bool operator==(const Button &) const = default;
    };
    /** Lives as long as the host, which must have no layout yet. */
    explicit ButtonRow(QWidget *host);
    /** The host is hidden where there are none. */
    void show(const QList<Button> &buttons);

signals:
    void pressed(const QString &id);
    /** The button that had the focus is gone. */
    void focusLost();

private:
    void build();

    QWidget *m_host;
    QList<Button> m_buttons;
};

} // namespace recourse::ui
