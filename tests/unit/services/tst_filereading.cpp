// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "services/filereading.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {

/** Every file is a mail of one order, whose number is the file's name. */
class NamedOrders final : public OrderReaders
{
public:
    FolderFiles folder;

    ReadResult readFile(const QString &path, const ReadOptions & /*options*/,
                        const ReadProgress &progress) const override
    {
        ReadResult result;
        if (!progress(1, 2)) {
            result.cancelled = true;
            return result;
        }
        OrderDraft draft;
        draft.order.number = path;
        result.drafts.append(draft);
        return result;
    }
    ReadResult readContent(const QString & /*fileName*/, const QByteArray &content,
                           const ReadOptions &options, const ReadProgress &progress) const override
    {
        return readFile(QString::fromUtf8(content), options, progress);
    }
    QStringList formats() const override { return {}; }
    QByteArray redactedFile(const QString & /*path*/) const override { return {}; }
    FolderFiles filesIn(const QString &path, const ReadProgress & /*progress*/) const override
    {
        return path == "folder"_L1 ? folder : FolderFiles();
    }
};

QStringList numbersIn(const services::FilesRead &read)
{
    QStringList numbers;
    for (const ReadResult &result : read.results)
        numbers.append(result.file + u'=' + result.drafts.value(0).order.number);
    return numbers;
}

} // namespace

/** Files and folders on their way in. */
class TstFileReading final : public QObject
{
    Q_OBJECT

private slots:
    void resultsComeInTheOrderOfTheFiles()
    {
        NamedOrders readers;
        readers.folder = {true, {u"folder/1"_s, u"b"_s, u"folder/2"_s}};
        qsizetype counted = 0;
        const auto read = services::readFiles({u"a"_s, u"folder"_s, u"b"_s, u"copied"_s},
                                              {readers,
                                               {},
                                               [](qint64, qint64) { return true; },
                                               {{u"copied"_s, "text"}},
                                               [&counted](qsizetype files) { counted = files; }});
        QVERIFY(!read.cancelled);
        QCOMPARE(counted, 5);
        QCOMPARE(read.folders.keys(), QStringList{u"folder"_s});
        QCOMPARE(numbersIn(read),
                 (QStringList{u"a=a"_s, u"folder/1=folder/1"_s, u"b=b"_s, u"folder/2=folder/2"_s,
                              u"copied=text"_s}));
    }

    void manyFilesKeepTheirOrder()
    {
        QStringList files;
        QStringList expected;
        for (int i = 0; i < 500; ++i) {
            files.append(QString::number(i));
            expected.append(u"%1=%1"_s.arg(i));
        }
        qint64 last = -1;
        bool forward = true;
        const NamedOrders readers;
        const auto read = services::readFiles(
            files, {readers, {}, [&](qint64 done, qint64 total) {
                        forward = forward && done >= last && (total == 500 * 1000 || total == 0);
                        last = done;
                        return true;
                    }});
        QCOMPARE(numbersIn(read), expected);
        QVERIFY(forward);
        QCOMPARE(last, 499 * 1000);
    }

    void whatIsCancelledGivesNothing_data()
    {
        QTest::addColumn<int>("files");
        QTest::newRow("in one file") << 1;
        QTest::newRow("among many") << 50;
    }
    void whatIsCancelledGivesNothing()
    {
        QFETCH(int, files);
        QStringList paths;
        for (int i = 0; i < files; ++i)
            paths.append(QString::number(i));
        const NamedOrders readers;
        int asked = 0;
        const auto read = services::readFiles(
            paths, {readers, {}, [&asked](qint64, qint64) { return ++asked < 2; }});
        QVERIFY(read.cancelled);
        QVERIFY(read.results.isEmpty());
        QCOMPARE(asked, 2); // and is not asked again
    }
};

QTEST_GUILESS_MAIN(TstFileReading)
#include "tst_filereading.moc"
