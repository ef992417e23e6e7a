// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/readerpackreader.h"

#include <QFile>

#include "core/logging.h"
#include "formats/packs/mailparts.h"
#include "formats/packs/packbounds.h"
#include "formats/packs/shapeparts.h"
#include "formats/tables/tablepack.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::Refusal;

namespace {
constexpr int kFormatVersion = 1;

void readParts(PackObject &root, ReaderPack &pack)
{
    pack.id = root.text("id");
    pack.version = root.text("version");
    pack.title = root.textOr("title");
    pack.market = root.textOr("market");
    eachObjectOr(root, "shapes",
                 [&](PackObject &object) { pack.shapes.push_back(readOrderShape(object)); });
    eachObjectOr(root, "wrapped",
                 [&](PackObject &object) { pack.wrapped.push_back(readWrappedShape(object)); });
    eachObjectOr(root, "sentences", [&](PackObject &object) {
        for (SentenceShape &shape : readSentenceShapes(object))
            pack.sentences.push_back(std::move(shape));
    });
    pack.tables = readTableLayouts(root);
    for (TableLayout &table : pack.tables)
        table.market = pack.market;
    pack.columnWords = readColumnWords(root);
    if (const PackValue mails = root.valueOr("mails")) {
        PackObject object(mails, root.problems());
        if (mails.is(JsonValue::Type::Object))
            pack.mails = readMailPatterns(object);
        object.finish();
    }
}

Refusal tooLarge()
{
    Refusal refusal;
    refusal.reason = domain::RefusalReason::TooLarge;
    return refusal;
}

std::vector<ReaderPack> loadShipped()
{
    std::vector<ReaderPack> packs;
    for (const QByteArray &text : shippedReaderTexts()) {
        auto pack = readReaderPack(text);
        if (!pack) {
            qCCritical(core::lcFormats) << "a shipped reader pack does not load:" << text.left(200)
                                        << pack.error().path << pack.error().arguments;
            Q_ASSERT_X(false, "shippedReaderPacks", "a shipped reader pack does not load");
            continue;
        }
        packs.push_back(std::move(*pack));
    }
    return packs;
}
} // namespace

core::Result<ReaderPack, Refusal> readReaderPack(const QByteArray &content)
{
    if (content.size() > kLargestReaderPack)
        return core::failure(tooLarge());
    const auto root = parseStrictJson(content);
    if (!root)
        return core::failure(root.error());
    if (const auto refused = notOfFormat(*root, kReaderFormat, kFormatVersion))
        return core::failure(*refused);
    PackProblems problems;
    checkBounds(*root, problems);
    if (problems.first())
        return core::failure(*problems.first());
    PackObject object({&*root, QString()}, problems);
    static_cast<void>(object.text("format")); // looked at already, and not left over
    static_cast<void>(object.integer("format_version"));
    ReaderPack pack;
    readParts(object, pack);
    object.finish();
    if (problems.first())
        return core::failure(*problems.first());
    return pack;
}

const std::vector<ReaderPack> &shippedReaderPacks()
{
    static const std::vector<ReaderPack> packs = loadShipped();
    return packs;
}

ReaderPacks shippedPacks()
{
    // They live as long as the program does.
    return ReaderPacks(ReaderPacks(), &shippedReaderPacks());
}

QList<QByteArray> shippedReaderTexts()
{
    QList<QByteArray> texts;
    for (const QString &name : {u"aliexpress-site"_s, u"aliexpress-pages"_s, u"aliexpress-mails"_s,
                                u"date-sentences"_s, u"exporters"_s, u"column-words"_s}) {
        QFile file(u":/readers/%1.json"_s.arg(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        texts.append(opened ? file.readAll() : QByteArray());
    }
    return texts;
}

} // namespace recourse::formats
