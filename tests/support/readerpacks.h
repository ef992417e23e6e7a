// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include <QDir>
#include <QFile>

#include "formats/packs/readerpackreader.h"
#include "formats/readers.h"

namespace recourse::tests {

/**
 * The reader packs that the expectations are about: the shipped ones, or those in the folder
 * RECOURSE_READERS, by which tests/mutation asks whether a change of one is noticed.
 */
inline formats::ReaderPacks packsUnderTest()
{
    static const formats::ReaderPacks kPacks = []() -> formats::ReaderPacks {
        const QDir folder(qEnvironmentVariable("RECOURSE_READERS"));
        if (!qEnvironmentVariableIsSet("RECOURSE_READERS"))
            return formats::shippedPacks();
        std::vector<formats::ReaderPack> packs;
        // In the order of their names, which begin with a number.
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            auto pack = file.open(QIODevice::ReadOnly) ? formats::readReaderPack(file.readAll())
                                                       : core::failure(domain::Refusal());
            if (!pack) {
                std::fprintf(stderr, "pack refused: %s\n", qPrintable(pack.error().path));
                std::exit(EXIT_FAILURE);
            }
            packs.push_back(*std::move(pack));
        }
        return std::make_shared<const std::vector<formats::ReaderPack>>(std::move(packs));
    }();
    return kPacks;
}

inline formats::FormatReaders readersUnderTest()
{
    return formats::FormatReaders({}, packsUnderTest());
}

} // namespace recourse::tests
