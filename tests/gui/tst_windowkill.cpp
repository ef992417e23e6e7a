// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window is ended from outside while it imports and edits, and the program while it starts.

#include <cstdio>

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/program.h"
#include "core/clock.h"
#include "storage/sqlitebookcopies.h"
#include "support/kills.h"
#include "support/names.h"
#include "ui/edit/notedialog.h"
#include "ui/import/importdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using namespace recourse::test;
using storage::SqliteBook;

namespace {
/** What the window does over and over once the import is done: a note, taken back, done again. */
constexpr int kCycle = 3;

QString noteAfter(int steps)
{
    if (steps == 0)
        return {};
    const int round = (steps - 1) / kCycle;
    const bool undone = (steps - 1) % kCycle == 1;
    if (undone && round == 0)
        return {};
    return u"note %1"_s.arg(undone ? round - 1 : round);
}

template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

template <typename Condition>
void await(const char *what, const Condition &condition)
{
    require(QTest::qWaitFor(condition, 60000), what);
}

/** What one says who has seen it done; whoever kills may count on it from then on. */
void say(const char *done)
{
    std::puts(done);
    std::fflush(stdout);
}

/** The window's part, in a process of its own: FOLDER FILE STEPS. */
int work(const QString &folder, const QString &file, int steps)
{
    const core::SystemClock clock;
    QSettings settings(folder + u"/settings.ini"_s, QSettings::IniFormat);
    ui::Theme theme(*qApp);
    app::Languages languages;
    languages.use(u"en"_s);
    app::MachineRules rules(folder, app::MachineRules::beginReading());
    app::Program program({{rules, clock, theme, languages, settings}, folder, {}, folder, {}, {}});
    const QString path = folder + u"/orders.recourse"_s;
    program.open(path, app::Program::How::OpenOrMake, {file});
    await("no window", [&] { return program.session() != nullptr; });
    auto &window = program.session()->window();
    const auto button = [] {
        auto *dialog = openDialog<ui::ImportDialog>();
        return dialog ? dialog->findChild<QPushButton *>(u"importButton"_s) : nullptr;
    };
    await("no preview", [&] { return button() && button()->isEnabled(); });
    button()->click();
    await("no import", [&] { return window.currentOrder().isValid(); });
    say("imported");
    const auto book = SqliteBook::open(path, SqliteBook::Access::Read);
    require(book.has_value(), "no book");
    const auto changes = [&] {
        const auto last = (*book)->journal().last();
        const auto next = (*book)->journal().nextRedo();
        return std::pair(last && *last ? (*last)->id : 0, next && *next ? (*next)->id : 0);
    };
    await("still importing", [] { return openDialog<ui::ImportDialog>() == nullptr; });
    const core::OrderId order = window.currentOrder();
    for (int step = 1; step <= steps; ++step) {
        const auto before = changes();
        const char *name = (step - 1) % kCycle == 0 ? "noteAction"
            : (step - 1) % kCycle == 1              ? "undoAction"
                                                    : "redoAction";
        auto *action = window.findChild<QAction *>(QLatin1String(name));
        window.selectOrder(order);
        await(name, [&] { return window.currentOrder() == order && action->isEnabled(); });
        action->trigger();
        if ((step - 1) % kCycle == 0) {
            await("no note", [] { return openDialog<ui::NoteDialog>() != nullptr; });
            auto *dialog = openDialog<ui::NoteDialog>();
            dialog->findChild<QPlainTextEdit *>(u"noteEdit"_s)->setPlainText(noteAfter(step));
            dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        }
        await(name, [&] { return changes() != before; });
        say("step");
    }
    return 0;
}
} // namespace

class TestWindowKill final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatTheWindowHasWrittenStays()
    {
        QElapsedTimer clock;
        clock.start();
        QProcess whole;
        startWork(whole);
        QVERIFY(whole.waitForFinished(120000));
        QCOMPARE(whole.exitCode(), 0);
        const std::chrono::microseconds span(clock.nsecsElapsed() / 1000);
        QCOMPARE(whole.readAllStandardOutput().count('\n'), 1 + kSteps);
        const Kills kills = endAtRandomInstants(
            span,
            [this](QProcess &process) {
                init();
                startWork(process);
            },
            [this](QProcess &process) { return lookAtWork(process); });
        kills.tell();
        QCOMPARE(kills.ended, killsOfEachKind());
    }

    /** The program itself: it brings the book up to date, looks at its orders and backs it up. */
    void anOldBookIsWholeWheneverTheStartEnds()
    {
        renewOldBook();
        QElapsedTimer clock;
        clock.start();
        QProcess whole;
        startProgram(whole, {u"--quit-when-ready"_s});
        QVERIFY(whole.waitForFinished(60000));
        QCOMPARE(whole.exitCode(), 0);
        const std::chrono::microseconds span(clock.nsecsElapsed() / 1000);
        const Kills kills = endAtRandomInstants(
            span * 3 / 2,
            [this](QProcess &process) {
                renewOldBook();
                startProgram(process, {});
            },
            [this](QProcess &) { return lookAtOldBook(); });
        kills.tell();
        QCOMPARE(kills.ended, killsOfEachKind());
        // And the program itself goes on with it.
        QProcess next;
        startProgram(next, {u"--quit-when-ready"_s});
        QVERIFY(next.waitForFinished(60000));
        QCOMPARE(next.exitStatus(), QProcess::NormalExit);
        QCOMPARE(next.exitCode(), 0);
        QVERIFY(lookAtOldBook());
    }

private:
    static constexpr int kSteps = 12;

    [[nodiscard]] QString at(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    static QString sampleFile()
    {
        return QStringLiteral(RECOURSE_SOURCE_DIR "/resources/samples/sample-orders.csv");
    }
    void startWork(QProcess &process) const
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--work"_s, m_folder->path(), sampleFile(), QString::number(kSteps)});
    }
    void startProgram(QProcess &process, const QStringList &words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"})
            environment.insert(QLatin1String(name), m_folder->path());
        environment.insert(u"XDG_STATE_HOME"_s, m_folder->path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RECOURSE_PROGRAM), QStringList{at("orders.recourse")} + words);
    }
    void renewOldBook()
    {
        init();
        QVERIFY(QFile::copy(QStringLiteral(RECOURSE_TEST_DATA "/books/v1.recourse"),
                            at("orders.recourse")));
        QVERIFY(QFile::setPermissions(at("orders.recourse"), QFile::ReadOwner | QFile::WriteOwner));
    }
    /** Opens it as the next start does: it says that the one before did not end properly. */
    [[nodiscard]] app::Opening nextStart(const QString &state) const
    {
        const bool wasOpen = !QDir(state + u"/open"_s).isEmpty();
        const bool wasThere = QFileInfo(at("orders.recourse")).size() > 0;
        app::Opening opening = app::openOrExplain(at("orders.recourse"), state);
        if (!opening.book || opening.isTrouble)
            qWarning("%s", opening.notice ? qPrintable(opening.notice->text) : "no book");
        if (wasOpen && wasThere && !(opening.notice && opening.notice->text.contains(u"sound"_s)))
            qWarning("nothing is said of the dirty stop");
        return opening;
    }

    bool lookAtWork(QProcess &process)
    {
        const auto said = int(process.readAllStandardOutput().count('\n'));
        const auto check = [&] {
            QTest::failOnWarning(QRegularExpression(u"."_s));
            if (said > 0 && said <= kSteps) // after the last one it may have closed its book
                QVERIFY(!QDir(at("open")).isEmpty());
            const app::Opening opening = nextStart(m_folder->path());
            QVERIFY(opening.book.has_value());
            const auto opened = SqliteBook::open(at("orders.recourse"), SqliteBook::Access::Read);
            QVERIFY(opened);
            SqliteBook &book = **opened;
            QCOMPARE(book.verify().value(), QStringList());
            const qint64 orders = book.orders().count().value();
            QVERIFY2(orders == 0 || orders == kSamples, qPrintable(QString::number(orders)));
            if (said == 0) // the import, if it is there, is all that can be
                return;
            QCOMPARE(orders, kSamples);
            QStringList notes;
            const auto read = book.orders().forEach([&](core::OrderId, const auto &order) {
                if (!order.note.isEmpty())
                    notes.append(order.note);
                return true;
            });
            QVERIFY(read);
            const QString note = notes.join(u'|');
            QVERIFY2(note == noteAfter(said - 1) || note == noteAfter(said),
                     qPrintable(u"%1 after %2 steps"_s.arg(note).arg(said - 1)));
        };
        check();
        return said == 1 + kSteps;
    }

    bool lookAtOldBook()
    {
        bool done = false;
        const auto check = [&] {
            QTest::failOnWarning(QRegularExpression(u"."_s));
            const QString state = m_folder->filePath(u"recourse"_s);
            done = !QDir(at("backups")).isEmpty();
            const app::Opening opening = nextStart(state);
            QVERIFY(opening.book.has_value());
            const auto opened = SqliteBook::open(at("orders.recourse"), SqliteBook::Access::Read);
            QVERIFY(opened);
            SqliteBook &book = **opened;
            QCOMPARE(book.verify().value(), QStringList());
            QCOMPARE(book.orders().count().value(), 4);
            storage::SqliteBookCopies copies;
            QVERIFY(!copies.kept(at("orders.recourse")).isEmpty());
            for (const auto &kept : copies.kept(at("orders.recourse")))
                QCOMPARE(storage::ordersIn(kept.path).value_or(-1), 4);
        };
        check();
        return done;
    }

    static constexpr qint64 kSamples = 12;
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--work"_L1)
        return work(words.value(2), words.value(3), words.value(4).toInt());
    TestWindowKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowkill.moc"
