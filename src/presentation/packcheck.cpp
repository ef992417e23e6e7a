// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/packcheck.h"

#include <QDir>

#include "wording/evidencepackwords.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using domain::PackFailure;
using domain::PackFindings;
using domain::PackProblem;

PackCheck::PackCheck(Tools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_courier(this)
{
    connect(&m_job, &JobPresenter::changed, this, &PackCheck::changed);
    connect(&m_tools.language, &LanguageSetting::changed, this, &PackCheck::changed);
}

PackCheck::~PackCheck()
{
    m_job.cancel();
    m_courier.close();
}

void PackCheck::check(const QString &path)
{
    if (m_job.isBusy())
        return;
    m_path = path;
    start({});
}

void PackCheck::checkWith(const QString &password)
{
    if (!m_job.isBusy() && needsPassword() && !password.isEmpty())
        start(password);
}

void PackCheck::start(const QString &password)
{
    m_found.reset();
    m_failure.reset();
    const JobToken token = m_job.start(
        [](qint64, qint64) { return tr("The pack is being read."); });
    m_tools.pool.start(
        [this, courier = m_courier, token, packs = m_tools.packs, path = m_path, password] {
            const auto found = packs->verify(path, password, [&token](qint64 done, qint64 total) {
                return token.report(done, total);
            });
            courier.deliver([this, found] { take(found); });
        });
}

void PackCheck::take(const core::Result<PackFindings, PackFailure> &found)
{
    if (found) {
        m_found = *found;
        m_job.succeed();
        return;
    }
    m_failure = found.error();
    if (m_failure->problem == PackProblem::Cancelled)
        m_job.finishCancelled();
    else
        m_job.fail();
}

QString PackCheck::shownPath() const
{
    return m_path.isEmpty() ? QString() : wording::isolatedLtr(QDir::toNativeSeparators(m_path));
}

bool PackCheck::needsPassword() const
{
    return m_failure
        && (m_failure->problem == PackProblem::NeedsPassword
            || m_failure->problem == PackProblem::WrongPassword);
}

QString PackCheck::text() const
{
    if (m_failure)
        return wording::packNotReadText(*m_failure);
    if (!m_found)
        return tr("A pack of evidence holds a list of its files with their SHA-256. Each file is "
                  "read again and compared with it. Nothing is changed, and it need not be a pack "
                  "of this book.");
    if (isWhole())
        return tr("The pack is whole: %Ln listed file(s) are there and unchanged, and nothing else "
                  "is in it.",
                  nullptr, m_found->files)
            + u' '
            + tr("It shows that the files are those of the list in the pack: not that nobody "
                 "changed "
                 "the list too, nor that what the files show is true.");
    return tr("The pack is not as it was made: %Ln difference(s) were found. Ask for it once more "
              "from whoever made it.",
              nullptr, int(m_found->differences.size()));
}

QStringList PackCheck::lines() const
{
    QStringList lines;
    if (m_found) {
        for (const domain::PackDifference &difference : m_found->differences)
            lines.append(wording::packDifferenceText(difference));
    }
    return lines;
}

} // namespace recourse::presentation
