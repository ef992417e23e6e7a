// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>
#include <QTimeZone>

#include "domain/messages/filling.h"
#include "domain/messages/messagefields.h"
#include "domain/messages/messagetemplate.h"
#include "domain/messages/templatefault.h"
#include "wording/regional.h"

namespace recourse::wording {

// Messages are written in their own language, whatever the window speaks.

/** How a message in that language writes dates and amounts; days are those of `zone`. */
[[nodiscard]] Regional messageRegional(const QString &language, const QTimeZone &zone);
/** A value as a message writes it: "21 November 2026", "23.90 USD"; never longer than a line. */
[[nodiscard]] QString messageText(const domain::FieldValue &value, const Regional &regional);

/**
 * The template in that language, filled with what is known. Gaps are named in the language of the
 * window. Where the template has no text in that language, languageFor() tells which one it is.
 */
[[nodiscard]] domain::FilledMessage composedMessage(const domain::MessageTemplate &messageTemplate,
                                                    const QString &language,
                                                    const domain::MessageValues &values,
                                                    const QTimeZone &zone);
/** The same of any text; nothing where it is no template. */
[[nodiscard]] domain::FilledMessage composedText(const QList<domain::TemplatePart> &parts,
                                                 const QStringList &needs, const QString &language,
                                                 const domain::MessageValues &values,
                                                 const QTimeZone &zone);

/** What people call a field: "Tracking number". */
[[nodiscard]] QString fieldLabel(QStringView field);
/** What a template is wrong in, as a sentence without its place. */
[[nodiscard]] QString templateFaultText(const domain::TemplateFault &fault);
/** The same with file and line, where they are known. */
[[nodiscard]] QString templateFileFaultText(const domain::TemplateFault &fault);

} // namespace recourse::wording
