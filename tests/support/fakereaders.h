// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <map>

#include <QFileInfo>
#include <QStringList>

#include "domain/ports/orderreader.h"

namespace recourse::test {

/** Answers by the name of the file; the pool's thread calls it, so it is filled beforehand. */
class FakeReaders final : public domain::OrderReaders
{
public:
    using Answer = std::function<domain::ReadResult(const domain::ReadOptions &)>;
    std::map<QString, Answer> answers;

    domain::ReadResult readFile(const QString &path, const domain::ReadOptions &options,
                                const domain::ReadProgress &progress) const override
    {
        domain::ReadResult result;
        result.file = path;
        if (progress && !progress(1, 1)) {
            result.cancelled = true;
            return result;
        }
        return answer(path, options);
    }
    domain::ReadResult readContent(const QString &fileName, const QByteArray &content,
                                   const domain::ReadOptions &options,
                                   const domain::ReadProgress &) const override
    {
        read[fileName] = content;
        return answer(fileName, options);
    }
    QStringList formats() const override { return {}; }
    QByteArray redactedFile(const QString &path) const override
    {
        return redacted.value(QFileInfo(path).fileName());
    }
    QMap<QString, QByteArray> redacted; ///< by the name of the file
    std::map<QString, domain::FolderFiles> folders;
    domain::FolderFiles filesIn(const QString &folder, const domain::ReadProgress &) const override
    {
        const auto found = folders.find(folder);
        return found == folders.end() ? domain::FolderFiles() : found->second;
    }
    mutable std::map<QString, QByteArray> read; ///< given content, by its name

private:
    [[nodiscard]] domain::ReadResult answer(const QString &path,
                                            const domain::ReadOptions &options) const
    {
        domain::ReadResult result;
        result.file = path;
        const auto found = answers.find(QFileInfo(path).fileName());
        if (found == answers.end()) {
            result.fatal = domain::Refusal();
            result.fatal->file = path;
            result.fatal->reason = domain::RefusalReason::NotAnOrderFile;
            return result;
        }
        result = found->second(options);
        result.file = path;
        return result;
    }
};

/** A file of that format with those orders, all well. */
inline domain::ReadResult goodFile(const QString &format, const QList<domain::Order> &orders)
{
    domain::ReadResult result;
    result.format = format;
    for (const domain::Order &order : orders) {
        domain::OrderDraft draft;
        draft.order = order;
        draft.line = result.drafts.size() + 2;
        result.drafts.append(draft);
    }
    return result;
}

} // namespace recourse::test
