// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/browserpageopener.h"

#include <QDesktopServices>
#include <QUrl>

namespace recourse::ui {

using namespace Qt::StringLiterals;

bool BrowserPageOpener::open(const QUrl &address)
{
    return address.isValid() && address.scheme() == u"https" && QDesktopServices::openUrl(address);
}

} // namespace recourse::ui
