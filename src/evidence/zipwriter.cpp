// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/zipwriter.h"

#include <cerrno>
#include <memory>

#include <zip.h>

#include <QFile>

#include "evidence/packsource.h"

namespace recourse::evidence {

using core::failure;
using domain::PackFailure;
using domain::PackProblem;
using namespace Qt::StringLiterals;

namespace {
constexpr double kTold = 0.005; ///< no change that is smaller

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

/** libzip tells and asks by two calls; what was told is answered at the next question. */
struct Watch
{
    const std::function<bool(double)> &progress;
    double share = 0;
};

void tell(zip_t *, double share, void *watch)
{
    static_cast<Watch *>(watch)->share = share;
}

int askToGoOn(zip_t *, void *state)
{
    const auto *watch = static_cast<Watch *>(state);
    return watch->progress && !watch->progress(watch->share) ? 1 : 0;
}

bool add(zip_t *archive, const ZipFile &file, const QByteArray &password, core::Instant at)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(file.from).constData(), 0,
                                           -1);
    if (source == nullptr)
        return false;
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source,
                                           ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto number = zip_uint64_t(index);
    const bool encrypted = password.isEmpty()
        || zip_file_set_encryption(archive, number, ZIP_EM_AES_256, password.constData()) == 0;
    return encrypted
        && zip_set_file_compression(archive, number, file.isText ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0)
        == 0
        && zip_file_set_mtime(archive, number, time_t(at.toUtc().toSecsSinceEpoch()), 0) == 0;
}

PackFailure notWritten(zip_t *archive, const QString &out)
{
    const zip_error_t *error = zip_get_error(archive);
    const QString detail = QString::fromUtf8(zip_strerror(archive));
    if (zip_error_code_zip(error) == ZIP_ER_CANCELLED)
        return packFailure(PackProblem::Cancelled, out);
    const int system = zip_error_code_system(error);
    const bool full = system == ENOSPC || system == EFBIG;
    return packFailure(full ? PackProblem::NoRoom : PackProblem::NotWritten, out, detail);
}
} // namespace

core::Result<void, PackFailure> writeZip(const QString &out, const QList<ZipFile> &files,
                                         const QString &password, core::Instant at,
                                         const std::function<bool(double share)> &progress)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(out).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive)
        return failure(packFailure(PackProblem::NotWritten, out, u"libzip: %1"_s.arg(code)));
    const QByteArray secret = password.toUtf8();
    for (const ZipFile &file : files) {
        if (!add(archive.get(), file, secret, at))
            return failure(notWritten(archive.get(), out));
    }
    Watch watch{progress};
    zip_register_progress_callback_with_state(archive.get(), kTold, &tell, nullptr, &watch);
    zip_register_cancel_callback_with_state(archive.get(), &askToGoOn, nullptr, &watch);
    if (zip_close(archive.get()) != 0)
        return failure(notWritten(archive.get(), out));
    (void)archive.release(); // closing has let go of it
    return {};
}

} // namespace recourse::evidence
