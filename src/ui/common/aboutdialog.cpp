// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/aboutdialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui_aboutdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

/** Names and licences are the same in every language. */
QString libraries()
{
    const QStringList lines{
        u"Qt %1 · LGPL-3.0"_s.arg(QString::fromLatin1(qVersion())),
        u"SQLite · public domain"_s,
        u"nlohmann-json · MIT"_s,
        u"libcsv · LGPL-2.1-or-later"_s,
        u"uchardet · MPL-1.1, GPL-2.0-or-later, LGPL-2.1-or-later"_s,
        u"Gumbo · Apache-2.0"_s,
        u"tl::expected · CC0-1.0"_s,
        u"libzip · BSD-3-Clause"_s,
        u"OpenSSL · Apache-2.0"_s,
        u"Exiv2 · GPL-2.0-or-later"_s,
        u"libical · MPL-2.0, LGPL-2.1"_s,
        u"GMime · LGPL-2.1-or-later"_s,
        u"libheif · LGPL-3.0-or-later"_s,
        u"Hunspell · MPL-1.1, GPL-2.0-or-later, LGPL-2.1-or-later"_s,
    };
    return lines.join(u'\n');
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->iconLabel->setPixmap(linePixmap(u"recourse"_s, Qt::black, 64, devicePixelRatioF()));
    QFont title = boldFont(font());
    title.setPointSizeF(font().pointSizeF() * 1.5);
    m_ui->nameLabel->setFont(title);
    auto *copy = m_ui->buttonBox->addButton(QString(), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyAboutButton"_s);
    connect(copy, &QPushButton::clicked, this, [this] {
        const QStringList lines{u"Recourse "_s + m_ui->versionLabel->text(),
                                QSysInfo::prettyProductName(), libraries()};
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    fill();
    // All of its lines: unasked, Qt gives a dialog no more than two thirds of the screen.
    resize(sizeHint());
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::fill()
{
    m_ui->versionLabel->setText(tr("Version %1").arg(QLatin1String(RECOURSE_VERSION)));
    m_ui->librariesLabel->setText(libraries());
    if (auto *copy = findChild<QPushButton *>(u"copyAboutButton"_s))
        copy->setText(tr("&Copy"));
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill();
    }
}

} // namespace recourse::ui
