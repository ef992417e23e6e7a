// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/packcommands.h"

#include <QCoreApplication>
#include <QFile>

#include "cli/progressline.h"
#include "evidence/packreader.h"
#include "formats/jsonobjectwriter.h"
#include "wording/evidencepackwords.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kLongestPassword = 1024; ///< bytes

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::PackCheck)
public:
    static QString checking() { return tr("Reading the pack"); }
    static QString whole(int files)
    {
        return tr("The pack is whole: %n listed file(s) are there and unchanged, and nothing else "
                  "is in it.",
                  nullptr, files);
    }
    static QString noPassword(const QString &file)
    {
        //: %1 is the name of a file
        return tr("No password can be read from %1. Its first line has to be the password, of at "
                  "most 1024 bytes.")
            .arg(file);
    }
};
} // namespace

core::Result<QString, Complaint> passwordOf(const CommandWords &words)
{
    if (!words.has(u"password-file"))
        return QString();
    const QString path = words.value(u"password-file");
    QFile file(path);
    QByteArray line;
    if (file.open(QIODevice::ReadOnly))
        line = file.readLine(kLongestPassword + 2);
    const bool isWhole = line.endsWith('\n') || line.size() <= kLongestPassword;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() || !isWhole)
        return failure(badInput(Texts::noPassword(path)));
    return QString::fromUtf8(line);
}

Outcome verifyPack(const QString &path, const CommandWords &words)
{
    const auto password = passwordOf(words);
    if (!password)
        return failure(password.error());
    ProgressLine line(Texts::checking());
    const auto found = evidence::verifyPack(path, *password, [&line](qint64 done, qint64 total) {
        line.show(done, total);
        return !wasInterrupted();
    });
    if (!found) {
        if (found.error().problem == PackProblem::Cancelled)
            return failure(interrupted());
        return failure(badInput(wording::packNotReadText(found.error())));
    }
    QStringList differences;
    for (const PackDifference &difference : found->differences)
        differences.append(wording::packDifferenceText(difference));
    if (!differences.isEmpty())
        return failure(badInput(differences.join(u'\n')));
    formats::JsonObjectWriter json;
    return Answer{Texts::whole(found->files),
                  "{\"verify\": " + json.number("files", found->files).take() + "}",
                  {}};
}

} // namespace recourse::cli
