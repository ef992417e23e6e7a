// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include "domain/evidence/markup.h"

namespace recourse::evidence {

/**
 * The picture with what is drawn on it: blacked out and blurred, then cropped, turned, and marked
 * upright. `picture` is without transparency and turned as the camera says; `whole` are the pixels
 * that the marks' places count in, of which it may have fewer. What is outside of it is left out.
 *
 * What is blacked out is black, each pixel of it. What is blurred becomes blocks of one colour: of
 * the mean of its pixels, in eight steps a channel, each block with an edge of a third of the box's
 * shorter side, a twelfth of its longer side or 24 pixels, whichever is the most. So no more is
 * left of it than some ten colours. Letters of a known font may still be guessed from those by
 * trying: a name or a number is blacked out. Any thread.
 */
[[nodiscard]] QImage painted(const QImage &picture, const QSize &whole,
                             const domain::Markup &markup);

} // namespace recourse::evidence
