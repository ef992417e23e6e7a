// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTest>

#include "presentation/languagesetting.h"
#include "support/cutoff.h"
#include "support/dialoglooks.h"
#include "support/fits.h"
#include "support/keyboard.h"
#include "support/speaking.h"
#include "support/unnamed.h"
#include "ui/common/theme.h"

#ifndef RECOURSE_SCREENSHOTS
#error "Says where the pictures go: recourse_pictures() in tests/gui/CMakeLists.txt."
#endif

namespace recourse::test {

/** A layout asks the one above it to lay out again, by an event each. */
inline void settle()
{
    for (int level = 0; level < 8; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/** Puts the picture of a window into <build>/screenshots, for people to look at. */
[[nodiscard]] inline bool savePicture(QWidget &window, const QString &name, double scale)
{
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    window.render(&picture);
    const QString folder = QStringLiteral(RECOURSE_SCREENSHOTS);
    return QDir().mkpath(folder) && picture.save(QStringLiteral("%1/%2.png").arg(folder, name));
}

/**
 * What all programs share that render dialogs and fail on what a machine can see of them: the
 * program's theme, font and language for a look, and what is checked. Needs recourse_i18n.
 */
class DialogPictures final
{
public:
    void dress() { dress(look()); }
    void dress(const Look &look)
    {
        undress();
        m_look = look;
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(look.font);
        QApplication::setFont(font);
        m_theme.setAppearance(look.appearance);
        m_speaking = std::make_unique<Speaking>(look.language);
        m_language = std::make_unique<presentation::LanguageSetting>(m_speaking->regional());
    }
    /** The words and the direction of before. */
    void undress() { m_speaking.reset(); }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] presentation::LanguageSetting &language() { return *m_language; }
    [[nodiscard]] const wording::Regional &regional() const { return m_speaking->regional(); }

    /** As large as the look wants it. */
    void shrink(QWidget &dialog) const { dialog.resize(dialog.size() * m_look.shrunk); }
    void check(QWidget &dialog, const QString &scene)
    {
        settle();
        QVERIFY(savePicture(dialog,
                            QStringLiteral("%1-%2").arg(scene, QString::fromLatin1(m_look.name)),
                            m_look.scale));
        // lint_translations sees to the keys of other languages.
        const bool own = m_look.language == QLatin1String("en");
        const QString keys = own ? sharedMnemonics(dialog) : QString();
        for (const QString &fault : {cutOff(dialog), tooWide(dialog), oddlyPunctuated(dialog),
                                     unnamed(&dialog), stopsAgainstReading(dialog), keys})
            QVERIFY2(fault.isEmpty(), qPrintable(scene + QStringLiteral(": ") + fault));
    }
    /** Opened, looked at and closed. */
    void checkOpened(QDialog &dialog, const QString &scene, const std::function<void()> &run)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        run();
        shrink(dialog);
        check(dialog, scene);
        dialog.close();
    }

private:
    ui::Theme m_theme{*qApp};
    Look m_look = looks().constFirst();
    std::unique_ptr<Speaking> m_speaking;
    std::unique_ptr<presentation::LanguageSetting> m_language;
};

} // namespace recourse::test
