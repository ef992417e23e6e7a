// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace recourse::test {

/** What one call of the command line said. */
struct CliAnswer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /** The one document on standard output; nothing where there is more or less than that. */
    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
    [[nodiscard]] QString errorKind() const
    {
        return json()
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("kind"))
            .toString();
    }
};

/** The real command line over a book in a folder of its own, in the environment of the test. */
class CliBook final
{
public:
    QTemporaryDir folder;
    QString book = path("orders.recourse");

    [[nodiscard]] QString path(const char *name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", name);
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** The words that every call begins with. */
    [[nodiscard]] QStringList words(const QStringList &call) const
    {
        return QStringList{QStringLiteral("--book"), book,
                           QStringLiteral("--lang"), QStringLiteral("en"),
                           QStringLiteral("--at"),   QStringLiteral("2026-11-21T12:00:00Z")}
        + call;
    }
    void start(QProcess &process, const QStringList &call) const
    {
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(RECOURSE_CLI), words(call));
    }
    [[nodiscard]] CliAnswer run(const QStringList &call) const
    {
        QProcess process;
        start(process, call);
        CliAnswer answer;
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return answer;
        answer.code = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }
    [[nodiscard]] CliAnswer runJson(const QStringList &call) const
    {
        return run(QStringList{QStringLiteral("--json")} + call);
    }
    /** How many orders the book holds; -1 where it cannot be read. */
    [[nodiscard]] qsizetype orders() const
    {
        const QJsonValue
            list = runJson({QStringLiteral("list")}).json().value(QStringLiteral("orders"));
        return list.isArray() ? list.toArray().size() : -1;
    }
};

} // namespace recourse::test
