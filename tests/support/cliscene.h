// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include <QCryptographicHash>
#include <QDir>

#include "support/clibook.h"
#include "support/ramfolder.h"

namespace recourse::test {

/** That many orders, all awaiting their shipment. */
inline QByteArray exchangeFile(int count, const char *title = "Thing",
                               const char *seen = "2026-11-21T12:00:00Z")
{
    QByteArray json = R"({"format": "recourse-book", "version": 1, "orders": [)";
    for (int i = 0; i < count; ++i) {
        json += i ? ",\n" : "\n";
        json += R"({"market": "aliexpress", "status": "awaiting_shipment", "id": ")"
            + QByteArray::number(8176543210000000 + i) + R"(", "observed_at": ")" + seen
            + R"(", "paid_at": "2026-11-20T10:05:00Z", "items": [{"title": ")" + title
            + QByteArray::number(i) + R"("}]})";
    }
    return json + "]}";
}

inline void addWork(const QByteArray &name, const QStringList &call)
{
    QTest::newRow(name.constData()) << QString::fromLatin1(name) << call;
}

/** A table of the calls that write to a book or make one; `work` says what stands before it. */
inline void worksThatWrite()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("work");
    QTest::addColumn<QStringList>("call");
    const QStringList import{u"import"_s, u"more.json"_s};
    addWork("import", import);
    addWork("first import", import);
    addWork("record",
            {u"record"_s, u"8176543219999999"_s, u"cancellation_requested"_s, u"--on"_s,
             u"2026-11-21T11:00:00Z"_s});
    addWork("undo", {u"undo"_s});
    addWork("migration", import);
    addWork("backup", {u"backup"_s, u"copy.recourse"_s});
    addWork("archive", {u"backup"_s, u"copy.zip"_s});
    addWork("restore", {u"restore"_s, u"copy.recourse"_s});
    addWork("restore an archive", {u"restore"_s, u"copy.zip"_s});
    addWork("restore where no book is", {u"restore"_s, u"copy.recourse"_s});
}

/** A folder as it is before the call, made anew for each try. */
class CliScene final
{
public:
    CliBook cli;
    QString backup; ///< where the call writes one

    void run(const QStringList &call) const
    {
        const CliAnswer answer = cli.run(call);
        QVERIFY2(answer.code == 0, answer.err.constData());
    }
    void fill(int count) const
    {
        cli.write("one.csv", "order_id,status,title\n8176543219999999,To ship,Cup\n");
        run({QStringLiteral("import"), QStringLiteral("one.csv")});
        if (count == 0)
            return;
        cli.write("orders.json", exchangeFile(count));
        run({QStringLiteral("import"), QStringLiteral("orders.json")});
    }
    void addEvidence() const
    {
        QVERIFY(QDir().mkpath(cli.path("orders.recourse.evidence")));
        for (int i = 0; i < 8; ++i) {
            const QByteArray photo(60000 + i, char('a' + i));
            const QByteArray name = "orders.recourse.evidence/"
                + QCryptographicHash::hash(photo, QCryptographicHash::Sha256).toHex();
            cli.write(name.constData(), photo);
        }
    }
    /** This is how it is before each try. */
    void keep() const { std::filesystem::copy(folder(), still(), kAll); }
    void renew() const
    {
        std::filesystem::remove_all(folder());
        std::filesystem::copy(still(), folder(), kAll);
    }
    /** What is there now, looked at by the program itself. */
    [[nodiscard]] QByteArray held() const
    {
        return backup.isEmpty() ? heldIn(cli) : heldInBackup();
    }

private:
    static constexpr auto kAll = std::filesystem::copy_options::recursive;

    [[nodiscard]] std::filesystem::path folder() const { return cli.folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path still() const
    {
        return m_still.filePath(QStringLiteral("still")).toStdString();
    }
    /** What its export says; why it is not sound; "none" where no book is, or no order in it. */
    static QByteArray heldIn(const CliBook &cli)
    {
        if (!QFile::exists(cli.book))
            return "none";
        const CliAnswer verified = cli.run({QStringLiteral("verify")});
        if (verified.code != 0)
            return "not sound: " + verified.err + verified.out;
        const CliAnswer written = cli.run({QStringLiteral("export"), QStringLiteral("out.json")});
        if (written.code != 0)
            return "no export: " + written.err;
        const QByteArray out = cli.read("out.json");
        return out.contains("\"orders\": []") ? QByteArray("none") : out;
    }
    /** What comes out of the backup; the book itself must be sound all the same. */
    [[nodiscard]] QByteArray heldInBackup() const
    {
        if (const CliAnswer verified = cli.run({QStringLiteral("verify")}); verified.code != 0)
            return "not sound: " + verified.err;
        const CliBook other;
        const CliAnswer back = other.run({QStringLiteral("restore"), cli.folder.filePath(backup)});
        return back.code == 0 ? heldIn(other) : "no backup: " + back.err;
    }
    QTemporaryDir m_still{ramFolder()}; ///< never on the disk that is tried
};

} // namespace recourse::test
