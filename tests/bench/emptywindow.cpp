// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of a start and of the memory at rest: a Qt window with nothing in it. It leaves once it
// is painted, or stays where it is called with --stay.

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace {
class EmptyWindow final : public QWidget
{
public:
    explicit EmptyWindow(bool stays)
        : m_stays(stays)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        if (!m_stays)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }

private:
    const bool m_stays;
};
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window(argc > 1 && qstrcmp(argv[1], "--stay") == 0);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
