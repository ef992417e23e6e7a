// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <optional>

#include "app/crashoffer.h"
#include "app/crashreport.h"
#include "app/dictionaries.h"
#include "app/keptinfile.h"
#include "app/languages.h"
#include "app/machinerules.h"
#include "app/openbook.h"
#include "app/places.h"
#include "app/program.h"
#include "app/startoptions.h"
#include "core/clock.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "wording/errortext.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

/** Later: the answer may come before the loop that quit() ends. */
void leave()
{
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

/** What comes behind the first answer: the exit code where there is no window. */
int begin(app::Program &program, app::Program::Outcome outcome, const app::StartOptions &options)
{
    switch (outcome) {
    case app::Program::Outcome::Handed:
        leave();
        return 0;
    case app::Program::Outcome::Cancelled:
        leave();
        return 1;
    case app::Program::Outcome::Refused:
        return 1; // when the reason has been read
    case app::Program::Outcome::Shown:
        break;
    }
    ui::MainWindow &window = program.session()->window();
    if (!options.demo && !program.session()->isReadOnly())
        app::offerCrashReport(window, app::stateFolder(options));
    if (options.quitWhenReady)
        QObject::connect(&window, &ui::MainWindow::firstPainted, qApp, &QCoreApplication::quit,
                         Qt::QueuedConnection);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"recourse"_s);
    QApplication::setApplicationDisplayName(u"Recourse"_s);
    QApplication::setApplicationVersion(QStringLiteral(RECOURSE_VERSION));
    QApplication::setDesktopFileName(u"org.recourse.Recourse"_s);

    app::Languages languages;
    languages.use(app::Languages::nearest({}));
    const app::StartOptions options = app::readStartOptions(application);
    auto shippedPacks = app::MachineRules::beginReading(); // while the window's style is made
    const std::unique_ptr<QSettings> settings = app::machineSettings(options);
    if (!options.demo && presentation::keepsCrashReports(app::KeptInFile(*settings)))
        app::keepCrashReports(app::stateFolder(options));
    const QString wish = options.language.isEmpty() ? settings->value(u"language"_s).toString()
                                                    : options.language;
    if (const QString code = app::Languages::nearest(wish); code != languages.current())
        languages.use(code);
    ui::Theme theme(application);
    theme.setAppearance(ui::Appearance(settings->value(u"appearance"_s).toInt()));

    const core::SystemClock clock;
    app::MachineRules rules(app::dataFolder(options), std::move(shippedPacks));
    std::optional<QTemporaryDir> demoFolder;
    QString path = options.book.isEmpty() ? app::defaultBookPath(options) : options.book;
    if (options.demo) {
        demoFolder.emplace();
        path = demoFolder->filePath(u"samples.recourse"_s);
    }
    const auto fillSamples = [&]() -> std::optional<presentation::Notice> {
        const auto filled = app::fillWithSamples(path, rules.library, clock);
        if (filled)
            return std::nullopt;
        return presentation::Notice{
            QCoreApplication::translate("recourse::app", "The sample orders cannot be shown"),
            wording::storageErrorText(filled.error()), filled.error().detail};
    };
    app::Program program({{rules, clock, theme, languages, *settings},
                          {},
                          app::places(options).portable ? app::dataFolder(options) : QString(),
                          app::stateFolder(options),
                          options.demo ? path : QString(),
                          fillSamples,
                          app::machineDictionaries()});
    std::optional<int> code;
    QObject::connect(&program, &app::Program::answered, qApp, [&](app::Program::Outcome outcome) {
        if (!code)
            code = begin(program, outcome, options);
    });
    program.open(path, app::Program::How::OpenOrMake, options.files);
    const int left = QApplication::exec();
    return left != 0 ? left : code.value_or(0);
}
