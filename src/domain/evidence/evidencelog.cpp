// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/evidencelog.h"

#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/fingerprint.h"

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<QStringView, kEvidenceDeedCount> kDeeds{
    u"added",    u"removed", u"put_back", u"viewed",     u"exported",
    u"verified", u"missing", u"changed",  u"unreadable",
};

QByteArray fingerprintOf(const QByteArray &line)
{
    return core::Fingerprinter::of(line).toLatin1();
}

/** Quoted and escaped as JSON wants it. */
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}
} // namespace

QString toName(EvidenceDeed deed)
{
    return kDeeds.at(size_t(deed)).toString();
}

std::optional<EvidenceDeed> evidenceDeedFromName(QStringView name)
{
    for (size_t at = 0; at < kDeeds.size(); ++at) {
        if (kDeeds.at(at) == name)
            return EvidenceDeed(at);
    }
    return {};
}

QByteArray evidenceLine(const EvidenceEntry &entry, const QByteArray &lineBefore)
{
    // Written by hand: a JSON object of Qt's sorts its members, and people read these lines.
    QByteArray line = "{\"at\":" + quoted(entry.at.toIso())
        + ",\"did\":" + quoted(toName(entry.deed)) + ",\"sha256\":" + quoted(entry.fingerprint);
    const auto add = [&line](const char *member, const QString &value) {
        if (!value.isEmpty())
            line += QByteArray(",\"") + member + "\":" + quoted(value);
    };
    add("name", entry.name);
    add("detail", entry.detail);
    add("copy_sha256", entry.copy);
    const QByteArray before = lineBefore.isEmpty() ? QByteArray() : fingerprintOf(lineBefore);
    return line + ",\"before\":\"" + before + "\"}";
}

std::optional<EvidenceEntry> evidenceEntry(const QByteArray &line)
{
    const QJsonObject members = QJsonDocument::fromJson(line).object();
    const auto at = core::Instant::fromIso(members["at"_L1].toString());
    const auto deed = evidenceDeedFromName(members["did"_L1].toString());
    if (!at || !deed)
        return {};
    return EvidenceEntry{*at,
                         *deed,
                         members["sha256"_L1].toString(),
                         members["name"_L1].toString(),
                         members["detail"_L1].toString(),
                         members["copy_sha256"_L1].toString()};
}

std::optional<qsizetype> brokenLink(const QList<QByteArray> &lines)
{
    QByteArray expected;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QJsonObject members = QJsonDocument::fromJson(lines[at]).object();
        const QJsonValue before = members["before"_L1];
        if (!before.isString() || before.toString().toLatin1() != expected)
            return at;
        expected = fingerprintOf(lines[at]);
    }
    return {};
}

} // namespace recourse::domain
