// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crashreport.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <exception>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>
#include <QSysInfo>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif
#if defined(__GLIBC__)
#include <execinfo.h>
#endif

namespace recourse::app {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kLines = 40;
constexpr std::size_t kLineBytes = 240;
constexpr qint64 kMostToRead = 256 * 1024;

QString placeOf(const QString &stateFolder)
{
    return stateFolder + u"/crash.txt"_s;
}

// Plain memory, filled beforehand: while the program dies it may neither allocate nor lock.
std::array<std::array<char, kLineBytes>, kLines> lines = {};
std::atomic<std::size_t> nextLine = 0;
std::array<char, 1024> path = {};
std::array<char, 512> head = {};
QtMessageHandler before = nullptr;
bool isKept = false;
#if defined(Q_OS_UNIX)
constexpr std::array kSignals{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr unsigned kSecondsToWrite = 10;
alignas(16) std::array<char, 256 * 1024> signalStack = {}; // unwinding needs more than the usual
std::atomic_flag isWriting;
#endif

void copyInto(char *to, std::size_t room, const QByteArray &text)
{
    const std::size_t size = std::min(room - 1, std::size_t(text.size()));
    std::memcpy(to, text.constData(), size);
    to[size] = '\0';
}

void remember(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = QByteArray(context.category) + ": "
        + withoutPersonalData(message.left(qsizetype(kLineBytes)));
    const std::size_t at = nextLine.fetch_add(1) % kLines;
    copyInto(lines.at(at).data(), kLineBytes, line);
    if (before)
        before(type, context, message);
}

#if defined(Q_OS_UNIX)
void put(int file, const char *text)
{
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
}

void writeReport(const char *what)
{
    const int file = ::open(path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    put(file, head.data());
    put(file, "Ended by: ");
    put(file, what);
    put(file, "\n\nLog:\n");
    const std::size_t last = nextLine.load();
    for (std::size_t i = last > kLines ? last - kLines : 0; i < last; ++i) {
        put(file, lines[i % kLines].data());
        put(file, "\n");
    }
#if defined(__GLIBC__)
    put(file, "\nStack:\n");
    std::array<void *, 64> frames = {};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), int(frames.size())), file);
#endif
    ::fsync(file);
    ::close(file);
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGABRT:
        return "SIGABRT";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "a signal";
    }
}

void onSignal(int signal)
{
    std::signal(signal, SIG_DFL);    // a crash in here ends it
    if (!isWriting.test_and_set()) { // nor is the first report lost to what follows from it
        ::alarm(kSecondsToWrite);    // nor does it wait for a lock that the crash has left closed
        writeReport(nameOf(signal));
    }
    std::raise(signal);
}

/** On a stack of its own, since the one that the main thread has may be what ran out. */
void takeSignals()
{
    stack_t own = {};
    own.ss_sp = signalStack.data();
    own.ss_size = signalStack.size();
    const bool hasOwn = ::sigaltstack(&own, nullptr) == 0;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = hasOwn ? SA_ONSTACK : 0;
    ::sigemptyset(&action.sa_mask);
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
    std::signal(SIGALRM, SIG_DFL);
}
#endif
} // namespace

QByteArray withoutPersonalData(const QString &line)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"|'[^']*'|“[^”]*”"_s);
    static const QRegularExpression paths(u"(?:file://)?(?:[A-Za-z]:)?[/\\\\][^\\s:]+"_s);
    static const QRegularExpression numbers(u"\\d{4,}"_s);
    QString plain = line;
    plain.replace(quoted, u"\"…\""_s).replace(paths, u"<path>"_s).replace(numbers, u"#"_s);
    plain.replace(u'\n', u' ');
    return plain.toUtf8();
}

void keepCrashReports(const QString &stateFolder)
{
    QDir().mkpath(stateFolder);
    copyInto(path.data(), path.size(), QFile::encodeName(placeOf(stateFolder)));
    copyInto(head.data(), head.size(),
             "Recourse " + QCoreApplication::applicationVersion().toUtf8() + "\nQt "
                 + QByteArray(qVersion()) + "\n" + QSysInfo::prettyProductName().toUtf8() + ", "
                 + QSysInfo::kernelType().toUtf8() + ' ' + QSysInfo::kernelVersion().toUtf8() + ", "
                 + QSysInfo::currentCpuArchitecture().toUtf8() + '\n');
    before = qInstallMessageHandler(remember);
#if defined(Q_OS_UNIX)
#if defined(__GLIBC__)
    std::array<void *, 1> primed = {}; // what it loads at the first call must be there by then
    ::backtrace(primed.data(), 1);
#endif
    takeSignals();
#endif
    isKept = true;
}

void stopCrashReports()
{
    if (!std::exchange(isKept, false))
        return;
#if defined(Q_OS_UNIX)
    for (const int signal : kSignals)
        std::signal(signal, SIG_DFL);
#endif
    qInstallMessageHandler(before);
}

QString crashReport(const QString &stateFolder)
{
    QFile file(placeOf(stateFolder));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kMostToRead)) : QString();
}

void deleteCrashReport(const QString &stateFolder)
{
    QFile::remove(placeOf(stateFolder));
}

} // namespace recourse::app
