// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include <QApplication>
#include <QTest>

namespace recourse::test {

/**
 * The watch over the GUI thread: a statement that an event of the window sets off there fails the
 * test at once, unless it is one of the few look-ups by key that guistatements.cpp names, and those
 * may take 50 ms of the processor. What the test function itself asks a book is not looked at.
 * Begins with the application of RECOURSE_WINDOW_TEST; needs an executable that exports.
 */
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
};

namespace held {
/** Other threads wait before they begin a statement with this in its text, until letGo(). */
void holdBack(const std::string &part);
/** One of them waits. */
[[nodiscard]] bool waits();
void letGo();
} // namespace held

} // namespace recourse::test

/** As QTEST_MAIN, under the watch. */
#define RECOURSE_WINDOW_TEST(TestClass)                                                            \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        recourse::test::WatchedApplication application(argc, argv);                                \
        application.setAttribute(Qt::AA_Use96Dpi, true);                                           \
        TestClass test;                                                                            \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
