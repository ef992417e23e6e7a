// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/markuppresenter.h"

#include <QThreadPool>

#include "services/evidenceservice.h"
#include "wording/errortext.h"

namespace recourse::presentation {

MarkupPresenter::MarkupPresenter(Tools tools, const domain::EvidenceItem &item, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_item(item)
    , m_courier(this)
    , m_editor(item.place.markup, item.facts.pixels)
{
    connect(&m_editor, &MarkupEditor::changed, this, &MarkupPresenter::draw);
}

MarkupPresenter::~MarkupPresenter()
{
    m_courier.close();
}

QString MarkupPresenter::blockedText(const domain::EvidenceItem &item)
{
    if (item.facts.kind != domain::EvidenceKind::Photo)
        return tr("Only pictures can be marked up.");
    if (item.place.removedAt)
        return tr("It is in the trash. Put it back first.");
    if (!item.facts.pixels.isValid())
        return tr("This picture is damaged or of a kind that cannot be shown here.");
    return {};
}

void MarkupPresenter::start()
{
    m_tools.pool.start([this, path = m_tools.files->pathOf(m_item.fingerprint),
                        pictures = m_tools.pictures, courier = m_courier] {
        const QByteArray preview = pictures->preview(path, kEdge);
        courier.deliver([this, preview] {
            m_preview = preview;
            if (preview.isEmpty())
                m_problem = tr("The picture cannot be shown. Look whether its original is still in "
                               "the folder of evidence and as it was.");
            draw();
        });
    });
}

void MarkupPresenter::draw()
{
    emit changed();
    if (m_preview.isEmpty())
        return;
    m_outdated = m_drawing;
    if (m_drawing)
        return;
    m_drawing = true;
    m_tools.pool.start([this, preview = m_preview, whole = m_editor.whole(),
                        markup = m_editor.markup(), drawing = m_tools.drawing,
                        courier = m_courier] {
        const QByteArray picture = drawing->drawn(preview, whole, markup);
        courier.deliver([this, picture] { take(picture); });
    });
}

void MarkupPresenter::take(const QByteArray &picture)
{
    m_drawing = false;
    if (m_outdated)
        return draw();
    m_picture = picture;
    emit changed();
}

void MarkupPresenter::save()
{
    if (!canSave())
        return;
    m_saving = true;
    m_problem.clear();
    emit changed();
    m_tools.writer.post([this, id = m_item.id, markup = m_editor.markup(),
                         now = m_tools.clock.now(), courier = m_courier](domain::Book &book) {
        const auto done = services::EvidenceService().markUp(book, id, markup, now);
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
