// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/mimeparts.h"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

#undef signals // GLib has members of that name
#include <gmime/gmime.h>

#include "formats/documents/encodedwords.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr qsizetype kLargestMessage = 64 * 1024 * 1024;
constexpr qint64 kMegabyte = 1024 * 1024;
/** Parts of honest mails are counted in tens, their nesting on the fingers of two hands. */
constexpr qsizetype kMostParts = 4096;
constexpr qsizetype kMostContainers = 128;
constexpr int kDeepestNesting = 24;
constexpr qsizetype kMostGroups = 64;
constexpr qsizetype kLongestAddressName = 32;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename Object>
using Held = std::unique_ptr<Object, Unref>;

void initialise()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

Refusal refusal(RefusalReason reason, const QString &argument = {})
{
    Refusal refused;
    refused.reason = reason;
    if (!argument.isEmpty())
        refused.arguments.append(argument);
    return refused;
}

qsizetype countOf(const QByteArray &haystack, QByteArrayView needle, qsizetype enough)
{
    qsizetype count = 0;
    for (qsizetype at = haystack.indexOf(needle); at >= 0 && count <= enough;
         at = haystack.indexOf(needle, at + needle.size()))
        ++count;
    return count;
}

bool isAddressHeader(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 6> kNames = {"from", "sender", "reply-to",
                                                             "to",   "cc",     "bcc"};
    const qsizetype colon = line.first(std::min(line.size(), kLongestAddressName)).indexOf(':');
    if (colon < 0)
        return false;
    const QByteArray name = line.first(colon).toByteArray().trimmed().toLower();
    return std::find(kNames.begin(), kNames.end(), QByteArrayView(name)) != kNames.end();
}

/** GMime calls itself for each group that is opened inside another, however many there are. */
bool hasNestedGroups(const QByteArray &message)
{
    const QByteArrayView view(message);
    qsizetype colons = 0;
    bool inAddresses = false;
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype end = view.indexOf('\n', at);
        const QByteArrayView line = view.sliced(at, (end < 0 ? view.size() : end) - at);
        at += line.size() + 1;
        if (!line.startsWith(' ') && !line.startsWith('\t')) {
            inAddresses = isAddressHeader(line);
            colons = 0;
        }
        if (inAddresses)
            colons += std::count(line.begin(), line.end(), ':');
        if (colons > kMostGroups)
            return true;
    }
    return false;
}

/** What is built to cost time and memory shows in its bytes, before anything is made of them. */
std::optional<Refusal> unfit(const QByteArray &message)
{
    if (message.size() > kLargestMessage)
        return refusal(RefusalReason::TooLarge, QString::number(kLargestMessage / kMegabyte));
    const qsizetype containers = countOf(message, "boundary", kMostContainers)
        + countOf(message, "essage/rfc822", kMostContainers);
    if (containers > kMostContainers || hasNestedGroups(message))
        return refusal(RefusalReason::NestedTooDeep);
    if (countOf(message, "\n--", kMostParts) > kMostParts)
        return refusal(RefusalReason::TooLarge);
    return std::nullopt;
}

QString textOf(const char *utf8)
{
    return utf8 ? QString::fromUtf8(utf8).simplified() : QString();
}

/** As valid UTF-8, whatever the part says of itself. */
QByteArray inUtf8(const QByteArray &content, const char *charset)
{
    if (charset) {
        const QByteArray name = QByteArray(charset).toLower();
        if (name == "utf-8" || name == "utf8" || name == "us-ascii")
            charset = nullptr;
    }
    if (charset) {
        const Held<GMimeFilter> filter(g_mime_filter_charset_new(charset, "utf-8"));
        if (filter) {
            char *out = nullptr;
            std::size_t size = 0;
            std::size_t prespace = 0;
            // The filter writes behind what it is given; it owns what it hands out.
            QByteArray in = content;
            g_mime_filter_complete(filter.get(), in.data(), std::size_t(in.size()), 0, &out, &size,
                                   &prespace);
            return QString::fromUtf8(out, qsizetype(size)).toUtf8();
        }
    }
    if (content.isEmpty() || content.isValidUtf8())
        return content;
    const auto guessed = toUtf8Text(content);
    return guessed ? *guessed : QString::fromUtf8(content).toUtf8();
}

QByteArray decoded(GMimePart *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return {};
    const Held<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(wrapper, stream.get()) < 0)
        return {};
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

QString headerOf(GMimeObject *object, const char *name)
{
    return textOf(g_mime_object_get_header(object, name));
}

class Taking
{
public:
    explicit Taking(MimeWish wish)
        : m_wish(wish)
    {
    }

    MimeMessage message(GMimeMessage *mime, int depth)
    {
        MimeMessage taken;
        taken.from = sender(mime);
        taken.subject = subject(mime);
        taken.location = headerOf(GMIME_OBJECT(mime), "Snapshot-Content-Location");
        if (GDateTime *date = g_mime_message_get_date(mime)) {
            if (const qint64 seconds = g_date_time_to_unix(date); seconds > 0)
                taken.date = core::Instant::fromSeconds(seconds);
        }
        if (GMimeObject *body = g_mime_message_get_mime_part(mime))
            take(taken, body, depth);
        return taken;
    }

    [[nodiscard]] bool isTooDeep() const { return m_tooDeep; }

private:
    /** GMime 3.2 loses what follows an encoded word that ends with "=". */
    static QString subject(GMimeMessage *mime)
    {
        GMimeHeader *header = g_mime_header_list_get_header(
            g_mime_object_get_header_list(GMIME_OBJECT(mime)), "Subject");
        const char *raw = header ? g_mime_header_get_raw_value(header) : nullptr;
        if (!raw)
            return {};
        const auto decode = [](const QByteArray &bytes, const QByteArray &charset) {
            return QString::fromUtf8(
                inUtf8(bytes, charset.isEmpty() ? nullptr : charset.constData()));
        };
        return decodeEncodedWords(raw, decode).simplified();
    }

    static QString sender(GMimeMessage *mime)
    {
        InternetAddressList *list = g_mime_message_get_from(mime);
        for (int i = 0; list && i < internet_address_list_length(list); ++i) {
            InternetAddress *address = internet_address_list_get_address(list, i);
            if (INTERNET_ADDRESS_IS_MAILBOX(address))
                return textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))
                    .toLower();
        }
        return {};
    }

    void take(MimeMessage &taken, GMimeObject *object, int depth)
    {
        if (depth > kDeepestNesting) {
            m_tooDeep = true;
            return;
        }
        if (GMIME_IS_MULTIPART(object)) {
            auto *parts = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
                take(taken, g_mime_multipart_get_part(parts, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
                taken.attached.push_back(message(inner, depth + 1));
        } else if (GMIME_IS_PART(object)) {
            takeLeaf(taken, object);
        }
    }

    void takeLeaf(MimeMessage &taken, GMimeObject *object) const
    {
        auto *part = GMIME_PART(object);
        GMimeContentType *type = g_mime_object_get_content_type(object);
        const bool isHtml = type && g_mime_content_type_is_type(type, "text", "html");
        const bool isText = !type || g_mime_content_type_is_type(type, "text", "plain");
        const bool isForReading = (isHtml || isText) && !g_mime_part_is_attachment(part);
        // Of a saved page the first HTML is the page, others are its frames.
        if (isForReading && (m_wish == MimeWish::Mail || (isHtml && taken.html.isEmpty()))) {
            const char *charset = type ? g_mime_content_type_get_parameter(type, "charset")
                                       : nullptr;
            QByteArray &body = isHtml ? taken.html : taken.text;
            if (!body.isEmpty())
                body += '\n';
            body += inUtf8(decoded(part), charset);
            if (isHtml && taken.location.isEmpty())
                taken.location = headerOf(object, "Content-Location");
        } else if (m_wish == MimeWish::Page && type) {
            MimeFile file;
            file.type = textOf(g_mime_content_type_get_media_type(type)).toLower() + u'/'
                + textOf(g_mime_content_type_get_media_subtype(type)).toLower();
            file.location = headerOf(object, "Content-Location");
            file.id = textOf(g_mime_object_get_content_id(object));
            file.content = decoded(part);
            taken.files.push_back(std::move(file));
        }
    }

    MimeWish m_wish;
    bool m_tooDeep = false;
};

} // namespace

core::Result<MimeMessage, Refusal> parseMime(const QByteArray &message, MimeWish wish)
{
    if (const auto refused = unfit(message))
        return failure(*refused);
    initialise();
    const Held<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(message.constData(), std::size_t(message.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> mime(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!mime)
        return failure(refusal(RefusalReason::NotAnOrderFile));
    Taking taking(wish);
    MimeMessage taken = taking.message(mime.get(), 0);
    if (taking.isTooDeep())
        return failure(refusal(RefusalReason::NestedTooDeep));
    return taken;
}

} // namespace recourse::formats
