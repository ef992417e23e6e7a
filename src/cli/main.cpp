// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstdio>
#include <memory>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashSeed>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimeZone>
#include <QTranslator>

#include "cli/callwords.h"
#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/session.h"
#include "core/clock.h"
#include "storage/bookplaces.h"

namespace {

using namespace recourse;
using namespace recourse::cli;
using namespace Qt::StringLiterals;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Main)
public:
    static QString usage()
    {
        QStringList lines{
            tr("What a buyer can still do about his orders, until when and why."), QString(),
            u"recourse-cli [--book FILE] [--at INSTANT] [--lang CODE] [--portable] [--json] COMMAND …"_s};
        for (const Command &command : allCommands())
            lines.append(u"  "_s + command.usage);
        return lines.join(u'\n');
    }
    static QString noCommand() { return tr("A command is missing. --help lists them all."); }
    static QString unknownCommand(const QString &typed)
    {
        //: %1 is what was typed
        return tr("There is no command %1. --help lists them all.").arg(typed);
    }
    static QString wrongCount(const QString &usage)
    {
        //: %1 shows how a command is called
        return tr("This command is called so: %1").arg(usage);
    }
    static QString noInstant(const QString &typed)
    {
        //: %1 is what was typed behind --at
        return tr("%1 is no instant. Write it with its zone, as 2026-11-21T12:00:00Z.").arg(typed);
    }
};

void print(std::FILE *file, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    std::fwrite(text.constData(), 1, std::size_t(text.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

int finish(const CallWords &call, const Outcome &outcome)
{
    if (outcome) {
        print(stderr, outcome->notes.toUtf8());
        print(stdout, call.json ? outcome->json : outcome->text.toUtf8());
        return kDone;
    }
    const Complaint &complaint = outcome.error();
    print(stderr, complaint.message.toUtf8());
    if (call.json)
        print(stdout, toJson(complaint));
    return complaint.code;
}

/** The language of the words, and of the digits in sentences with a count. */
QLocale useLanguage(QCoreApplication &app, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    auto *translator = new QTranslator(&app);
    const QString language = QLocale::languageToCode(locale.language());
    if (translator->load(u":/i18n/recourse_%1.qm"_s.arg(language))
        || translator->load(u":/i18n/recourse_en.qm"_s))
        QCoreApplication::installTranslator(translator);
    QLocale::setDefault(locale);
    return locale;
}

/** Pages need fonts; looked at before there is a program that could decode its words. */
bool writesPages(int argc, char **argv)
{
    bool exports = false;
    bool pages = false;
    bool packs = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        exports = exports || word == "export";
        packs = packs || (word == "pack" && QByteArrayView(argv[i - 1]) == "evidence");
        pages = pages
            || word.last(std::min<qsizetype>(4, word.size())).toByteArray().toLower() == ".pdf";
    }
    return packs || (exports && pages);
}

/** Without a display: fonts are all that is wanted of Qt Gui, and the same order of them always. */
std::unique_ptr<QCoreApplication> newProgram(int &argc, char **argv)
{
    if (!writesPages(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Outcome run(const CallWords &call, Session session, const core::Clock &clock)
{
    if (!call.problem.isEmpty())
        return core::failure(wrongWords(call.problem));
    if (call.command.isEmpty())
        return core::failure(wrongWords(Texts::noCommand()));
    const auto command = std::find_if(allCommands().cbegin(), allCommands().cend(),
                                      [&](const Command &one) { return one.word == call.command; });
    if (command == allCommands().cend())
        return core::failure(wrongWords(Texts::unknownCommand(call.command)));
    const CommandWords words = CommandWords::of(call.rest, command->options);
    if (!words.problem.isEmpty())
        return core::failure(wrongWords(words.problem));
    const qsizetype count = words.plain.size();
    if (count < command->fewestWords || (command->mostWords >= 0 && count > command->mostWords))
        return core::failure(wrongWords(Texts::wrongCount(command->usage)));
    session.clockNow = clock.now();
    session.now = session.clockNow;
    if (!call.at.isEmpty()) {
        const auto at = core::Instant::fromIso(call.at);
        if (!at)
            return core::failure(wrongWords(Texts::noInstant(call.at)));
        session.now = *at;
    }
    const storage::BookPlaces places = storage::bookPlaces(QCoreApplication::applicationDirPath(),
                                                           call.portable);
    session.bookPath = call.book.isEmpty() ? places.defaultBook() : call.book;
    session.wantsJson = call.json;
    session.dataFolder = places.dataFolder;
    session.rules = rulesOfMachine(session.dataFolder);
    return command->run(session, words);
}
} // namespace

int main(int argc, char *argv[])
{
    const auto app = newProgram(argc, argv);
    QCoreApplication::setApplicationName(u"recourse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RECOURSE_VERSION));
    watchForInterruption();
    const CallWords call = CallWords::of(QCoreApplication::arguments().mid(1));
    Session session;
    session.regional = {useLanguage(*app, call.language), QTimeZone::systemTimeZone()};
    if (call.problem.isEmpty() && call.version) {
        print(stdout, "recourse-cli " RECOURSE_VERSION);
        return kDone;
    }
    if (call.problem.isEmpty() && call.help) {
        print(stdout, Texts::usage().toUtf8());
        return kDone;
    }
    const core::SystemClock clock;
    return finish(call, run(call, session, clock));
}
