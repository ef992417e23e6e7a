// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Mails, one or many in a file: whatever the bytes, texts are valid and a walk ends behind the
// last.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/documents/mboxwalk.h"
#include "formats/documents/mimeparts.h"
#include "formats/mailreader.h"

namespace {

using namespace recourse::formats;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const MimeMessage &message)
{
    demand(message.text.isValidUtf8() && message.html.isValidUtf8());
    for (const MimeMessage &inner : message.attached)
        check(inner);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const MimeWish wish : {MimeWish::Mail, MimeWish::Page}) {
        if (const auto message = parseMime(content, wish))
            check(*message);
    }
    MboxWalk walk(content);
    qsizetype end = 0;
    while (const auto mail = walk.next()) {
        demand(mail->end > end && mail->content.size() <= mail->end - end);
        end = mail->end;
    }
    demand(end == content.size());
    const auto result = MailReader().read({}, content, {}, {});
    for (const auto &draft : result.drafts)
        demand(draft.order.number.isEmpty() == draft.ofParcel);
    return 0;
}
