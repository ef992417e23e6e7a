// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/manifest.h"

#include <algorithm>
#include <optional>

#include <QSet>
#include <QStringDecoder>

namespace recourse::evidence {

using core::failure;
using domain::PackFailure;
using domain::PackProblem;
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kDigits = 64;
constexpr qsizetype kLongestPath = 4096;

/** As it stands in a line; whether it is another then is said by the line's first sign. */
QByteArray escaped(const QString &path)
{
    QByteArray name;
    for (const char sign : path.toUtf8()) {
        if (sign == '\\')
            name += "\\\\";
        else if (sign == '\n')
            name += "\\n";
        else if (sign == '\r')
            name += "\\r";
        else
            name += sign;
    }
    return name;
}

std::optional<QByteArray> unescaped(QByteArrayView name)
{
    QByteArray plain;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] != '\\') {
            plain += name[at];
            continue;
        }
        if (++at == name.size())
            return {};
        switch (name[at]) {
        case '\\':
            plain += '\\';
            break;
        case 'n':
            plain += '\n';
            break;
        case 'r':
            plain += '\r';
            break;
        default:
            return {};
        }
    }
    return plain;
}

std::optional<QString> textOf(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(utf8);
    if (decode.hasError() || text.contains(QChar(0)))
        return {};
    return text;
}

std::optional<ManifestLine> lineOf(QByteArrayView bytes)
{
    const bool escapes = bytes.startsWith('\\');
    if (escapes)
        bytes = bytes.sliced(1);
    // Two blanks, or a blank and a star where sha256sum read "in binary mode": to it the same.
    if (bytes.size() <= kDigits + 2 || bytes[kDigits] != ' '
        || (bytes[kDigits + 1] != ' ' && bytes[kDigits + 1] != '*'))
        return {};
    const QString fingerprint = QString::fromLatin1(bytes.first(kDigits));
    if (!domain::isFingerprint(fingerprint))
        return {};
    const QByteArrayView name = bytes.sliced(kDigits + 2);
    const auto plain = escapes ? unescaped(name) : std::optional(name.toByteArray());
    const auto path = plain ? textOf(*plain) : std::nullopt;
    if (!path || path->size() > kLongestPath || !staysInside(*path))
        return {};
    return ManifestLine{fingerprint, *path};
}

PackFailure badManifest(qsizetype line)
{
    PackFailure refused;
    refused.problem = PackProblem::BadManifest;
    refused.line = line;
    return refused;
}
} // namespace

bool staysInside(QStringView path)
{
    if (path.isEmpty() || (path.size() > 1 && path[1] == u':'))
        return false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= path.size(); ++at) {
        if (at < path.size() && path[at] != u'/' && path[at] != u'\\')
            continue;
        const QStringView part = path.sliced(begin, at - begin);
        if (part.isEmpty() || part == u"." || part == u"..")
            return false;
        begin = at + 1;
    }
    return true;
}

QByteArray manifestOf(const QList<ManifestLine> &lines)
{
    QByteArray text;
    for (const ManifestLine &line : lines) {
        const QByteArray name = escaped(line.path);
        if (name != line.path.toUtf8())
            text += '\\';
        text += line.fingerprint.toLatin1() + "  " + name + '\n';
    }
    return text;
}

core::Result<QList<ManifestLine>, PackFailure> readManifest(QByteArrayView bytes)
{
    if (bytes.size() > kLargestManifest)
        return failure(badManifest(0));
    QList<ManifestLine> lines;
    QSet<QString> seen;
    while (!bytes.isEmpty()) {
        const auto end = std::find(bytes.begin(), bytes.end(), '\n');
        const auto line = lineOf(bytes.first(end - bytes.begin()));
        if (!line || seen.contains(line->path))
            return failure(badManifest(lines.size() + 1));
        seen.insert(line->path);
        lines.append(*line);
        bytes = bytes.sliced(end - bytes.begin() + (end == bytes.end() ? 0 : 1));
    }
    return lines;
}

} // namespace recourse::evidence
