// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/redactionpresenter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShown = 20'000; ///< characters: enough to see that nothing private is in it

/** What the system said; empty where it was written. */
QString write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.commit();
    return done ? QString() : file.errorString();
}
} // namespace

RedactionPresenter::RedactionPresenter(const domain::OrderReaders &readers, QThreadPool &pool,
                                       const QString &path, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_pool(pool)
    , m_path(path)
{
    m_pool.start([this, courier = m_courier, &files = m_readers, path] {
        courier.deliver([this, content = files.redactedFile(path)] {
            m_content = content;
            m_made = true;
            emit changed();
        });
    });
}

RedactionPresenter::~RedactionPresenter()
{
    m_courier.close();
}

QString RedactionPresenter::shownText() const
{
    return QString::fromUtf8(m_content).left(kShown);
}

QString RedactionPresenter::explanation() const
{
    if (!m_made)
        return tr("The copy is being made.");
    if (m_content.isEmpty())
        return tr("This file is no text, so no copy without private data can be made of it.");
    if (QString::fromUtf8(m_content).size() > kShown)
        return tr(
            "This is the beginning of the copy. Letters became x and digits 1; only what says "
            "how the file is built was left. Look through it before you give it to anybody.");
    return tr(
        "This is the whole copy. Letters became x and digits 1; only what says how the file is "
        "built was left. Look through it before you give it to anybody.");
}

QString RedactionPresenter::suggestedPath() const
{
    const QFileInfo file(m_path);
    const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
    return file.dir().filePath(file.completeBaseName() + u"-redacted"_s + suffix);
}

void RedactionPresenter::save(const QString &path)
{
    // Those that are not there are all alike to QFileInfo.
    if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(m_path)) {
        emit saved(tr("The copy would replace the file itself. Choose another name."));
        return;
    }
    m_pool.start([this, courier = m_courier, path, content = m_content] {
        const QString problem = write(path, content);
        courier.deliver([this, problem, path] {
            //: %1 is a file name, %2 what the system said
            emit saved(problem.isEmpty() ? QString()
                                         : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
}

} // namespace recourse::presentation
