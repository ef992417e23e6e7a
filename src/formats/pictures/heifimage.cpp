// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pictures/heifimage.h"

#include <algorithm>
#include <memory>

#include <libheif/heif.h>

#include <QColorSpace>

#include "formats/pictures/heifbounds.h"

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

core::Result<QImage, Refusal> damaged()
{
    return failure(refusal(RefusalReason::BadValue));
}

/** The file, and its first picture that is not decoded yet. */
struct Opened
{
    QByteArray file;
    Context context;
    Handle handle;
};

/** Without the links to what lies beside the picture. */
QByteArray pictureAlone(QByteArray file, const HeifBounds &bounds)
{
    constexpr QByteArrayView kNone("free");
    for (const qsizetype at : bounds.foreignLinks)
        std::copy(kNone.begin(), kNone.end(), file.begin() + at);
    return file;
}

Opened opened(const QByteArray &whole, const HeifBounds &bounds)
{
    Opened both{pictureAlone(whole, bounds), Context(heif_context_alloc()), {}};
    const QByteArray &file = both.file;
    heif_context *context = both.context.get();
    heif_context_set_maximum_image_size_limit(context, kLongestSide);
    heif_context_set_max_decoding_threads(context, 0); // in this one
    heif_image_handle *first = nullptr;
    if (isOk(heif_context_read_from_memory_without_copy(context, file.constData(),
                                                        std::size_t(file.size()), nullptr))
        && isOk(heif_context_get_primary_image_handle(context, &first)))
        both.handle.reset(first);
    return both;
}

QColorSpace colourSpaceOf(const heif_image_handle *handle)
{
    const std::size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    constexpr std::size_t kLargestProfile = 4 * 1024 * 1024;
    if (size > 0 && size <= kLargestProfile) {
        QByteArray profile(qsizetype(size), '\0');
        if (isOk(heif_image_handle_get_raw_color_profile(handle, profile.data())))
            return QColorSpace::fromIccProfile(profile);
    }
    heif_color_profile_nclx *numbers = nullptr;
    const bool isTold = isOk(heif_image_handle_get_nclx_color_profile(handle, &numbers));
    if (!numbers)
        return {};
    const auto primaries = numbers->color_primaries;
    heif_nclx_color_profile_free(numbers); // of a colour that it does not know too
    return isTold && primaries == heif_color_primaries_SMPTE_EG_432_1
        ? QColorSpace(QColorSpace::DisplayP3)
        : QColorSpace();
}

core::Result<QImage, Refusal> decode(const QByteArray &file, const HeifBounds &bounds)
{
    const Opened both = opened(file, bounds);
    if (!both.handle)
        return damaged();
    heif_image *decoded = nullptr;
    if (!isOk(heif_decode_image(both.handle.get(), &decoded, heif_colorspace_RGB,
                                heif_chroma_interleaved_RGBA, nullptr)))
        return damaged();
    Image image(decoded);
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(decoded, heif_channel_interleaved,
                                                         &stride);
    const int width = heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif_image_get_height(decoded, heif_channel_interleaved);
    if (!plane || width <= 0 || height <= 0 || stride < width * 4)
        return damaged();
    const auto release = [](void *held) { heif_image_release(static_cast<heif_image *>(held)); };
    QImage made(plane, width, height, stride, QImage::Format_RGBA8888, release, image.release());
    made.setColorSpace(colourSpaceOf(both.handle.get()));
    return made;
}

} // namespace

core::Result<QImage, Refusal> decodeAvif(const QByteArray &file, const PixelCheck &mayDecode)
{
    const auto bounds = heifBounds(file);
    if (!bounds || !bounds->isPlain)
        return damaged();
    if (!mayDecode(bounds->total))
        return failure(refusal(RefusalReason::TooLarge));
    return decode(file, *bounds);
}

core::Result<QImage, Refusal> decodeHeif(const QByteArray &file, qint64 mostPixels)
{
    constexpr int kTimes = 4;
    const auto bounds = heifBounds(file);
    if (!bounds)
        return damaged();
    if (bounds->largest > mostPixels || bounds->total > kTimes * mostPixels)
        return failure(refusal(RefusalReason::TooLarge));
    return decode(file, *bounds);
}

QSize heifSize(const QByteArray &file)
{
    const auto bounds = heifBounds(file);
    if (!bounds)
        return {};
    const Opened both = opened(file, *bounds);
    if (!both.handle)
        return {};
    return {heif_image_handle_get_width(both.handle.get()),
            heif_image_handle_get_height(both.handle.get())};
}

} // namespace recourse::formats
