// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "domain/ports/bookthread.h"
#include "domain/ports/templatelibrary.h"
#include "presentation/courier.h"
#include "services/templatesinuse.h"

namespace recourse::presentation {

/**
 * The templates of the window: those that came with the program, and what the open book keeps of
 * the buyer's own. Until the book was read these are the shipped ones. GUI thread; reads the book
 * on its thread.
 */
class TemplateShelf final : public QObject, public domain::TemplateLibrary
{
    Q_OBJECT
public:
    /** `thread` is one whose reading nobody interrupts. */
    TemplateShelf(QList<domain::MessageTemplate> shipped, domain::BookThread &thread,
                  QObject *parent = nullptr);
    ~TemplateShelf() override;

    [[nodiscard]] QList<domain::MessageTemplate> templates() const override { return m_templates; }
    [[nodiscard]] QStringList ownIds() const override { return m_ownIds; }
    [[nodiscard]] quint64 version() const override { return m_version; }
    /** The same, with where each comes from; in the order of templates(). */
    [[nodiscard]] const QList<services::TemplateInUse> &inUse() const { return m_inUse; }
    [[nodiscard]] const QList<domain::MessageTemplate> &shipped() const { return m_shipped; }
    /** As the book keeps them. */
    [[nodiscard]] const QList<domain::OwnTemplate> &own() const { return m_own; }

public slots:
    /** The book may have been written. */
    void reload();

signals:
    void changed();

private:
    void take(const QList<domain::OwnTemplate> &own, const QList<services::TemplateInUse> &used);

    domain::BookThread &m_thread;
    const QList<domain::MessageTemplate> m_shipped;
    Courier m_courier;
    QList<domain::OwnTemplate> m_own;
    QList<services::TemplateInUse> m_inUse;
    QList<domain::MessageTemplate> m_templates;
    QStringList m_ownIds;
    quint64 m_version = 1;
};

} // namespace recourse::presentation
