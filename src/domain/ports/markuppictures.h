// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>

#include "domain/evidence/markup.h"

namespace recourse::domain {

/** Shows what is drawn on a picture, as its copies will have it. Any thread, several at once. */
class MarkupPictures
{
public:
    virtual ~MarkupPictures() = default;
    /**
     * A preview (see EvidencePictures) of a picture that has `whole` pixels, with the marks on it,
     * cropped and turned. Empty where the preview is no picture.
     */
    [[nodiscard]] virtual QByteArray drawn(const QByteArray &preview, const QSize &whole,
                                           const Markup &markup) = 0;
};

} // namespace recourse::domain
