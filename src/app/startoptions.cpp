// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace recourse::app {

using namespace Qt::StringLiterals;

bool looksLikeBook(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path.endsWith(u".recourse"_s, Qt::CaseInsensitive);
    return file.read(15) == QByteArrayView("SQLite format 3");
}

StartOptions readStartOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "recourse::app", "What you can still do about each of your orders, until when and why."));
    const QCommandLineOption demo(
        u"demo"_s,
        QCoreApplication::translate("recourse::app",
                                    "Start with sample orders in a throw-away book."));
    const QCommandLineOption language(
        u"lang"_s,
        QCoreApplication::translate("recourse::app", "Show the program in this language."),
        u"CODE"_s);
    const QCommandLineOption portable(
        u"portable"_s,
        QCoreApplication::translate("recourse::app",
                                    "Keep the book and the settings in a folder recourse-data "
                                    "beside the program. Where that "
                                    "folder is there, they are kept so without this option."));
    const QCommandLineOption quit(
        u"quit-when-ready"_s,
        QCoreApplication::translate(
            "recourse::app", "Leave as soon as the first rows are painted, to measure a start."));
    parser.addOptions({demo, language, portable, quit});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"book"_s, QCoreApplication::translate("recourse::app", "The order book to open."),
        u"[BOOK]"_s);
    parser.addPositionalArgument(u"files"_s,
                                 QCoreApplication::translate("recourse::app", "Files to import."),
                                 u"[FILES…]"_s);
    parser.process(application);

    StartOptions options;
    options.demo = parser.isSet(demo);
    options.portable = parser.isSet(portable);
    options.quitWhenReady = parser.isSet(quit);
    options.language = parser.value(language);
    // Another window, which was started elsewhere, may be the one to read them.
    for (const QString &file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());
    if (!options.files.isEmpty() && looksLikeBook(options.files.constFirst()))
        options.book = options.files.takeFirst();
    return options;
}

} // namespace recourse::app
