// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/avifimage.h"

#include <memory>

#include <libheif/heif.h>

#include "formats/pictures/avifpixels.h"

namespace recourse::formats {

using core::failure;
using domain::Refusal;
using domain::RefusalReason;

namespace {

template <auto release>
struct Release
{
    template <typename Object>
    void operator()(Object *object) const
    {
        release(object);
    }
};
using Context = std::unique_ptr<heif_context, Release<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Release<heif_image_handle_release>>;
using Image = std::unique_ptr<heif_image, Release<heif_image_release>>;

constexpr int kLongestSide = 16384; ///< pixels; the library refuses longer ones by itself

Refusal refusal(RefusalReason reason)
{
    Refusal refused;
    refused.reason = reason;
    return refused;
}

bool isOk(const heif_error &error)
{
    return error.code == heif_error_Ok;
}

} // namespace

core::Result<QImage, Refusal> decodeAvif(const QByteArray &file, const PixelCheck &mayDecode)
{
    const auto damaged = [] { return failure(refusal(RefusalReason::BadValue)); };
    const auto pixels = avifPixels(file);
    if (!pixels)
        return damaged();
    if (!mayDecode(*pixels))
        return failure(refusal(RefusalReason::TooLarge));
    const Context context(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(context.get(), kLongestSide);
    heif_context_set_max_decoding_threads(context.get(), 0); // in this one
    if (!isOk(heif_context_read_from_memory_without_copy(context.get(), file.constData(),
                                                         std::size_t(file.size()), nullptr)))
        return damaged();
    heif_image_handle *first = nullptr;
    if (!isOk(heif_context_get_primary_image_handle(context.get(), &first)))
        return damaged();
    const Handle handle(first);
    heif_image *decoded = nullptr;
    if (!isOk(heif_decode_image(first, &decoded, heif_colorspace_RGB, heif_chroma_interleaved_RGBA,
                                nullptr)))
        return damaged();
    const Image image(decoded);
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(decoded, heif_channel_interleaved,
                                                         &stride);
    const int width = heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif_image_get_height(decoded, heif_channel_interleaved);
    if (!plane || width <= 0 || height <= 0 || stride < width * 4)
        return damaged();
    // A copy: what it was read from goes when this returns.
    return QImage(plane, width, height, stride, QImage::Format_RGBA8888).copy();
}

} // namespace recourse::formats
