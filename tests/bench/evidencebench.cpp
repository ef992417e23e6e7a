// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evidencebench FOLDER [MEGABYTES]: how fast an original is kept, against sha256sum plus cp of the
// same file on the same disk, in turns; and what memory it takes. One JSON line.

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include "storage/folderevidencefiles.h"

namespace {

double secondsOf(const QString &program, const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return double(timer.nsecsElapsed()) / 1e9;
}

void makeFile(const QString &path, int megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    QRandomGenerator random(11);
    for (int at = 0; at < megabytes; ++at) {
        random.fillRange(reinterpret_cast<quint32 *>(piece.data()), piece.size() / 4);
        file.write(piece);
    }
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        qFatal("evidencebench FOLDER [MEGABYTES]");
    const QDir folder(words.at(1));
    const int megabytes = words.value(2, QStringLiteral("1024")).toInt();
    const QString original = folder.filePath(QStringLiteral("original"));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const QString kept = folder.filePath(QStringLiteral("kept"));
    makeFile(original, megabytes);
    double floor = 1e9;
    double own = 1e9;
    const long before = peakKilobytes();
    for (int turn = 0; turn < 3; ++turn) {
        // Both bring what they wrote to the disk; both read what the system has read before.
        const double sum = secondsOf(QStringLiteral("sha256sum"), {original});
        const double copied = secondsOf(QStringLiteral("cp"), {original, copy})
            + secondsOf(QStringLiteral("sync"), {copy});
        QFile::remove(copy);
        floor = std::min(floor, sum + copied);
        QElapsedTimer timer;
        timer.start();
        if (!recourse::storage::FolderEvidenceFiles(kept).keep(original, {}))
            qFatal("not kept");
        own = std::min(own, double(timer.nsecsElapsed()) / 1e9);
        QDir(kept).removeRecursively();
    }
    QFile::remove(original);
    std::printf("{\"figure\": \"evidence\", \"megabytes\": %d, \"seconds\": %.2f, \"floor\": %.2f, "
                "\"speed\": %.2f, \"least\": 0.75, \"grown_kb\": %ld}\n",
                megabytes, own, floor, floor / own, peakKilobytes() - before);
    return floor / own >= 0.75 ? 0 : 1;
}
