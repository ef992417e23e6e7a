// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#if defined(Q_OS_LINUX)
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace recourse::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFiles = 10000;
constexpr int kMostCallers = 8;
constexpr int kMostLetters = 32 * 1024; ///< of one path
const QByteArray kTaken = "taken\n";

QString ownFolder()
{
#if defined(Q_OS_WIN)
    return QStandardPaths::writableLocation(QStandardPaths::TempLocation); // of the user alone
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

/** The file itself, whatever links lead to it; a book need not be there yet. */
QString placeOf(const QString &bookPath)
{
    const QFileInfo file(bookPath);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = file.dir().canonicalPath();
    return folder.isEmpty() ? file.absoluteFilePath() : QString(folder + u'/' + file.fileName());
}

QString keyOf(const QString &bookPath)
{
    QByteArray words = placeOf(bookPath).toUtf8();
#if defined(Q_OS_WIN)
    words += '\n' + qgetenv("USERDOMAIN") + '\n' + qgetenv("USERNAME"); // pipes have no folder
#endif
    const QByteArray hash = QCryptographicHash::hash(words, QCryptographicHash::Sha256);
    return u"recourse-"_s + QString::fromLatin1(hash.toHex().left(24));
}

/** The system says who is at the other end; the folder keeps others out in the first place. */
bool isOfThisUser(const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred other = {};
    socklen_t size = sizeof other;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0
        && other.uid == ::getuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

} // namespace

SingleInstance::SingleInstance(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? ownFolder() : std::move(folder))
{
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::addressOf(const QString &bookPath) const
{
#if defined(Q_OS_WIN)
    return keyOf(bookPath);
#else
    return m_folder + u'/' + keyOf(bookPath);
#endif
}

SingleInstance::Claim SingleInstance::claim(const QString &bookPath, const QStringList &files)
{
    const QString address = addressOf(bookPath);
    m_lock = std::make_unique<QLockFile>(QString(m_folder + u'/' + keyOf(bookPath) + u".lock"_s));
    m_lock->setStaleLockTime(0); // never by age; one whose program is gone is taken over
    if (m_lock->tryLock(0))
        return listenAt(address) ? Claim::Ours : Claim::Silent;
    const bool held = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    return held && handOver(address, files) ? Claim::Handed : Claim::Silent;
}

bool SingleInstance::listenAt(const QString &address)
{
    // Whoever listened here is gone, or the lock would be theirs.
    QLocalServer::removeServer(address);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(kMostCallers);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::welcome);
    return m_server->listen(address);
}

bool SingleInstance::handOver(const QString &address, const QStringList &files)
{
    const QByteArray words = wordsFor(files);
    if (words.size() > kMostBytes)
        return false;
    QElapsedTimer waited;
    waited.start();
    const auto left = [&] { return int(std::max<qint64>(1, kPatience - waited.elapsed())); };
    QLocalSocket socket;
    // The holder may be between its lock and its first word.
    while (!socket.isOpen() && waited.elapsed() < kPatience) {
        socket.connectToServer(address);
        if (!socket.waitForConnected(left()))
            QThread::msleep(20);
    }
    if (socket.state() != QLocalSocket::ConnectedState || !isOfThisUser(socket))
        return false;
    socket.write(words);
    while (!socket.canReadLine()) {
        if (waited.elapsed() >= kPatience || !socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine() == kTaken;
}

void SingleInstance::welcome()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        const bool tooMany = m_server->findChildren<QLocalSocket *>().size() > kMostCallers;
        if (tooMany || !isOfThisUser(*caller)) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        caller->setReadBufferSize(kMostBytes + 1);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
        // Who says nothing is not waited for.
        QTimer::singleShot(kPatience, caller, &QLocalSocket::abort);
        hear(caller);
    }
}

void SingleInstance::hear(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > kMostBytes)
            caller->abort();
        return;
    }
    const auto files = filesIn(caller->readLine(kMostBytes + 1));
    caller->disconnect(this);
    if (!files) {
        caller->abort();
        return;
    }
    caller->write(kTaken);
    caller->disconnectFromServer();
    emit called(*files);
}

QByteArray SingleInstance::wordsFor(const QStringList &files)
{
    const QJsonObject said{{u"recourse"_s, 1}, {u"files"_s, QJsonArray::fromStringList(files)}};
    return QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QStringList> SingleInstance::filesIn(const QByteArray &line)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    const QJsonValue list = said.value("files"_L1);
    if (said.value("recourse"_L1).toInt() != 1 || !list.isArray()
        || list.toArray().size() > kMostFiles)
        return std::nullopt;
    QStringList files;
    for (const auto &entry : list.toArray()) {
        const QString path = entry.toString();
        if (path.isEmpty() || path.size() > kMostLetters || path.contains(QChar(u'\0'))
            || !QDir::isAbsolutePath(path))
            return std::nullopt;
        files.append(path);
    }
    return files;
}

} // namespace recourse::app
