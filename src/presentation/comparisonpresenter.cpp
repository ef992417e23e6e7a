// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/comparisonpresenter.h"

#include <QThreadPool>

#include "services/evidenceservice.h"
#include "wording/errortext.h"

namespace recourse::presentation {

using domain::EvidenceItem;

ComparisonPresenter::ComparisonPresenter(Tools tools, const EvidenceItem &item,
                                         const QList<EvidenceItem> &others,
                                         const domain::Order &order, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_item(item)
    , m_courier(this)
    , m_editor(item, others, order)
{
    connect(&m_editor, &ComparisonEditor::changed, this, &ComparisonPresenter::refresh);
}

ComparisonPresenter::~ComparisonPresenter()
{
    m_courier.close();
}

void ComparisonPresenter::start()
{
    m_started = true;
    refresh();
}

void ComparisonPresenter::refresh()
{
    if (m_started) {
        read(Side::Promised, m_editor.promisedPicture());
        read(Side::Received, &m_item);
    }
    emit changed();
}

void ComparisonPresenter::read(Side side, const EvidenceItem *item)
{
    Seen &shown = side == Side::Promised ? m_promised : m_received;
    const QString fingerprint = item ? item->fingerprint : QString();
    if (shown.fingerprint == fingerprint)
        return;
    shown = {fingerprint, {}};
    if (!item)
        return;
    m_tools.pool.start([this, side, fingerprint, path = m_tools.files->pathOf(fingerprint),
                        whole = item->facts.pixels, markup = item->place.markup,
                        pictures = m_tools.pictures, drawing = m_tools.drawing,
                        courier = m_courier] {
        const QByteArray preview = pictures->preview(path, kEdge);
        const QByteArray picture = preview.isEmpty() ? preview
                                                     : drawing->drawn(preview, whole, markup);
        courier.deliver([this, side, fingerprint, picture] {
            Seen &target = side == Side::Promised ? m_promised : m_received;
            if (target.fingerprint != fingerprint)
                return; // another one was chosen meanwhile
            target.picture = picture;
            if (picture.isEmpty())
                m_problem = tr("A picture cannot be shown. Look whether its original is still in "
                               "the folder of evidence and as it was.");
            emit changed();
        });
    });
}

QString ComparisonPresenter::blockedText() const
{
    return m_saving ? tr("It is being kept.") : m_editor.blockedText();
}

void ComparisonPresenter::save()
{
    if (blockedText().isEmpty())
        write(m_editor.told());
}

void ComparisonPresenter::discard()
{
    if (!m_saving && isKept())
        write({});
}

void ComparisonPresenter::write(const std::optional<domain::Comparison> &comparison)
{
    m_saving = true;
    m_problem.clear();
    emit changed();
    m_tools.writer.post([this, id = m_item.id, comparison, now = m_tools.clock.now(),
                         courier = m_courier](domain::Book &book) {
        const auto done = services::EvidenceService().compare(book, id, comparison, now);
        courier.deliver([this, done] {
            m_saving = false;
            if (done)
                return emit saved();
            m_problem = wording::storageErrorText(done.error());
            emit changed();
        });
    });
}

} // namespace recourse::presentation
