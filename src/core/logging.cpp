// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

namespace recourse::core {

Q_LOGGING_CATEGORY(lcServices, "recourse.services", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFormats, "recourse.formats", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStorage, "recourse.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "recourse.ui", QtWarningMsg)

} // namespace recourse::core
