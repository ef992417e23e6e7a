// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QLockFile>
#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace recourse::app {

/**
 * One window a book: the first start of this user to claim a book keeps it, a later one hands its
 * files over. A claim ends with its holder, also with one that was killed. Only programs of the
 * same user are listened to and spoken to. GUI thread.
 */
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Claim {
        Ours,   ///< nobody has the book: handed files come as a signal from now on
        Handed, ///< the window that has it took the files
        Silent, ///< somebody has it and does not answer, or the folder refuses: go on without
    };
    static constexpr qint64 kMostBytes = 1024 * 1024; ///< of one message
    static constexpr int kPatience = 3000;            ///< milliseconds for an answer

    /** Sockets and locks lie in the folder; empty: this user's own, which nobody else may enter. */
    explicit SingleInstance(QString folder = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    /** Once for each object; waits for an answer where another one has the book. */
    [[nodiscard]] Claim claim(const QString &bookPath, const QStringList &files);
    /** Where the holder of that book listens. */
    [[nodiscard]] QString addressOf(const QString &bookPath) const;

    /** What a second start says, and how it is read again: nothing where it is not in order. */
    [[nodiscard]] static QByteArray wordsFor(const QStringList &files);
    [[nodiscard]] static std::optional<QStringList> filesIn(const QByteArray &line);

signals:
    /** A second start of the same book; without files it only wants the window seen. */
    void called(const QStringList &files);

private:
    [[nodiscard]] bool listenAt(const QString &address);
    [[nodiscard]] bool handOver(const QString &address, const QStringList &files);
    void welcome();
    void hear(QLocalSocket *caller);

    const QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace recourse::app
