// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messageeditor.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/messages/messagecolumn.h"
#include "ui/messages/messagefields.h"
#include "ui/messages/spellingmenu.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::MessageComposer;

MessageEditor::MessageEditor(QWidget *parent)
    : QWidget(parent)
    , m_fields(new MessageFields(this))
    , m_languageLabel(new QLabel(this))
    , m_languages(new QComboBox(this))
    , m_mine(new MessageColumn(u"mine"_s, this))
    , m_sent(new MessageColumn(u"sent"_s, this))
{
    constexpr int kGap = 12;
    m_languages->setObjectName(u"languageBox"_s);
    m_languageLabel->setBuddy(m_languages);
    auto *languages = new QHBoxLayout;
    languages->addWidget(m_languageLabel);
    languages->addWidget(m_languages);
    languages->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addWidget(m_mine, 1);
    columns->addWidget(m_sent, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGap);
    layout->addWidget(m_fields);
    layout->addLayout(languages);
    layout->addLayout(columns, 1);
}

void MessageEditor::connectColumn(MessageColumn *column, Side side)
{
    connect(column, &MessageColumn::typed, m_composer,
            [this, side](const QString &text) { m_composer->write(side, text); });
    connect(column, &MessageColumn::putBackWanted, m_composer,
            [this, side] { m_composer->putBack(side); });
    new SpellingMenu(m_composer->spelling(), side, *column->edit());
}

void MessageEditor::bind(MessageComposer &composer)
{
    m_composer = &composer;
    connectColumn(m_mine, Side::Buyer);
    connectColumn(m_sent, Side::Seller);
    connect(m_fields, &MessageFields::typed, &composer, &MessageComposer::setValue);
    connect(m_fields, &MessageFields::sellersWordsTyped, &composer,
            &MessageComposer::setSellersWords);
    connect(m_fields, &MessageFields::moveWanted, &composer, &MessageComposer::moveDay);
    connect(m_fields, &MessageFields::entered, this, [this] {
        if (QWidget *open = openField())
            open->setFocus(Qt::OtherFocusReason);
    });
    connect(m_languages, &QComboBox::activated, &composer, [this](int index) {
        m_composer->setSellersLanguage(m_composer->languages().value(index));
    });
    connect(&composer, &MessageComposer::changed, this, &MessageEditor::refresh);
    connect(&composer.spelling(), &presentation::MessageSpelling::changed, this,
            &MessageEditor::refreshSpelling);
    retranslate();
}

void MessageEditor::retranslate()
{
    m_languageLabel->setText(tr("Send it &in"));
    m_languages->setToolTip(tr("The language of the text that is copied"));
    m_languages->setAccessibleName(tr("The language of the text that is copied"));
    m_mine->retranslate();
    m_sent->retranslate();
    refresh();
}

void MessageEditor::refresh()
{
    if (!m_composer)
        return;
    m_fields->setFields(m_composer->fields());
    refreshLanguages();
    const bool one = m_composer->isOneLanguage();
    m_mine->setVisible(!one);
    if (!one)
        m_mine->setView(m_composer->column(Side::Buyer));
    m_sent->setView(m_composer->column(Side::Seller));
    refreshSpelling();
}

void MessageEditor::refreshSpelling()
{
    const presentation::MessageSpelling &spelling = m_composer->spelling();
    if (!m_composer->isOneLanguage())
        m_mine->setSpelling(spelling.view(Side::Buyer));
    m_sent->setSpelling(spelling.view(Side::Seller));
}

void MessageEditor::refreshLanguages()
{
    const QStringList names = m_composer->languageNames();
    bool same = names.size() == m_languages->count();
    for (int i = 0; same && i < m_languages->count(); ++i)
        same = m_languages->itemText(i) == names.at(i);
    const QSignalBlocker blocker(m_languages);
    if (!same) {
        m_languages->clear();
        m_languages->addItems(names);
    }
    m_languages->setCurrentIndex(
        int(m_composer->languages().indexOf(m_composer->sellersLanguage())));
    m_languages->setEnabled(names.size() > 1);
}

QWidget *MessageEditor::openField() const
{
    return m_fields->editOf(m_composer->firstOpenField());
}

QWidget *MessageEditor::sentEdit() const
{
    return m_sent->edit();
}

void MessageEditor::copy()
{
    if (!m_composer->blockingReason().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_composer->message());
    emit copied();
}

} // namespace recourse::ui
