// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>

#include "presentation/pageopener.h"

namespace recourse::test {

/** Keeps the addresses instead of opening them. */
class FakePageOpener final : public presentation::PageOpener
{
public:
    QList<QUrl> opened;
    bool hasBrowser = true;

    bool open(const QUrl &address) override
    {
        opened.append(address);
        return hasBrowser;
    }
};

} // namespace recourse::test
