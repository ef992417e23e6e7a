// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/templateshelf.h"

namespace recourse::presentation {

using domain::OwnTemplate;

TemplateShelf::TemplateShelf(QList<domain::MessageTemplate> shipped, domain::BookThread &thread,
                             QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_shipped(std::move(shipped))
    , m_courier(this)
{
    m_inUse = services::templatesInUse(m_shipped, {});
    m_templates = m_shipped;
}

TemplateShelf::~TemplateShelf()
{
    m_courier.close();
}

void TemplateShelf::reload()
{
    // Put into order there, too: a thousand would hold the window up.
    m_thread.post([this, courier = m_courier, shipped = m_shipped](domain::Book &book) {
        // A book that cannot be read is told by those who show its orders.
        if (const auto own = book.templates().all())
            courier.deliver([this, own = *own, used = services::templatesInUse(shipped, *own)] {
                take(own, used);
            });
    });
}

void TemplateShelf::take(const QList<OwnTemplate> &own, const QList<services::TemplateInUse> &used)
{
    if (own == m_own)
        return;
    m_own = own;
    m_inUse = used;
    m_templates.clear();
    m_ownIds.clear();
    for (const services::TemplateInUse &one : used) {
        m_templates.append(one.texts);
        if (one.origin == services::TemplateOrigin::Own && !one.isMereCopy)
            m_ownIds.append(one.texts.id);
    }
    ++m_version;
    emit changed();
}

} // namespace recourse::presentation
