// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/templates/templatefile.h"

#include <optional>

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMap>

#include "core/logging.h"
#include "domain/messages/messagefields.h"
#include "formats/utf8.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::MessageTemplate;
using domain::TemplateFault;
using domain::TemplateFaultKind;

namespace {

constexpr qint64 kLargestFile = 65536;

QStringList listOf(const QString &value)
{
    QStringList list;
    const auto parts = QStringView(value).split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        if (const QStringView name = part.trimmed(); !name.isEmpty())
            list.append(name.toString());
    }
    return list;
}

/** The lines between the two of "---", by their keys. */
struct FrontMatter
{
    QMap<QString, QString> values;
    qsizetype end = 0; ///< index of the closing line
};

core::Result<FrontMatter, TemplateFault> frontMatter(const QStringList &lines, bool english)
{
    const QStringList known = english
        ? QStringList{u"title"_s, u"situations"_s, u"fields"_s, u"needs"_s}
        : QStringList{u"title"_s};
    if (lines.value(0) != "---"_L1)
        return core::failure(TemplateFault{TemplateFaultKind::NoFrontMatter, {}, 1, 1});
    FrontMatter matter;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const int number = int(i) + 1;
        if (line == "---"_L1) {
            matter.end = i;
            break;
        }
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.left(colon).trimmed();
        if (colon <= 0)
            return core::failure(TemplateFault{TemplateFaultKind::BadLine, line, number, 1});
        if (!known.contains(key))
            return core::failure(TemplateFault{TemplateFaultKind::UnknownKey, key, number, 1});
        if (matter.values.contains(key))
            return core::failure(TemplateFault{TemplateFaultKind::DoubledKey, key, number, 1});
        matter.values.insert(key, line.mid(colon + 1).trimmed());
    }
    if (matter.end == 0)
        return core::failure(TemplateFault{TemplateFaultKind::NoFrontMatter, {}, 1, 1});
    for (const QString &key : known) {
        // A template may need nothing; all else has to be said.
        const bool maybeEmpty = key == "needs"_L1;
        if (!matter.values.contains(key) || (!maybeEmpty && matter.values.value(key).isEmpty()))
            return core::failure(TemplateFault{TemplateFaultKind::MissingKey, key});
    }
    return matter;
}

/** What the front matter declares, that no field has. */
std::optional<TemplateFault> unknownName(const TemplateFile &file)
{
    for (const QString &name : file.fields + file.needs) {
        if (!domain::messageField(name))
            return TemplateFault{TemplateFaultKind::UnknownField, name};
    }
    for (const QString &name : file.needs) {
        if (!file.fields.contains(name))
            return TemplateFault{TemplateFaultKind::UndeclaredField, name};
    }
    return std::nullopt;
}

core::Result<TemplateFile, TemplateFault> readText(const QByteArray &content, bool english)
{
    if (content.size() > kLargestFile)
        return core::failure(TemplateFault{TemplateFaultKind::TooLong});
    if (firstInvalidUtf8(content) >= 0)
        return core::failure(TemplateFault{TemplateFaultKind::Unreadable});
    QString text = QString::fromUtf8(content);
    text.remove(u'\r');
    const QStringList lines = text.split(u'\n');
    const auto matter = frontMatter(lines, english);
    if (!matter)
        return core::failure(matter.error());
    qsizetype begin = matter->end + 1;
    while (begin < lines.size() && lines.at(begin).trimmed().isEmpty())
        ++begin;
    TemplateFile file{
        matter->values.value(u"title"_s),          listOf(matter->values.value(u"situations"_s)),
        listOf(matter->values.value(u"fields"_s)), listOf(matter->values.value(u"needs"_s)),
        lines.sliced(begin).join(u'\n').trimmed(), int(begin) + 1};
    if (const auto fault = unknownName(file))
        return core::failure(*fault);
    return file;
}

core::Result<TemplateFile, TemplateFault> readFile(const QString &path, bool english)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(TemplateFault{TemplateFaultKind::Unreadable, {}, 0, 0, path});
    return readTemplateFile(file.read(kLargestFile + 1), path, english);
}

/** Languages are asked for by the codes of ISO 639, two letters or three. */
bool isLanguage(const QString &code)
{
    return QLocale::codeToLanguage(code) != QLocale::AnyLanguage && code == code.toLower();
}

std::optional<TemplateFault> faultOfBody(const TemplateFile &file, const MessageTemplate &of,
                                         const QString &path)
{
    const auto parts = domain::parseTemplate(file.body);
    const auto declared = parts ? domain::checkDeclared(*parts, of.fields, of.needs)
                                : core::Result<void, TemplateFault>();
    if (parts && declared)
        return std::nullopt;
    TemplateFault fault = parts ? declared.error() : parts.error();
    if (fault.line > 0)
        fault.line += file.bodyLine - 1;
    fault.file = path;
    return fault;
}

QList<MessageTemplate> readShipped()
{
    // In the order of a case: before the parcel is sent, on its way, after it came, the money.
    QStringList ids{u"ask-to-cancel"_s,
                    u"ask-seller-to-agree"_s,
                    u"remind-seller"_s,
                    u"ask-tracking-number"_s,
                    u"demand-proof-of-dispatch"_s,
                    u"seller-cancelled"_s,
                    u"extend-protection"_s,
                    u"ask-return"_s,
                    u"explain-dispute"_s,
                    u"counter-offer"_s,
                    u"refund-reminder"_s,
                    u"support-no-refund"_s};
    const QStringList all = QDir(u":/templates"_s).entryList(QDir::Dirs, QDir::Name);
    for (const QString &id : all) {
        if (!ids.contains(id))
            ids.append(id);
    }
    QList<MessageTemplate> templates;
    for (const QString &id : std::as_const(ids)) {
        auto one = readTemplateFolder(QString(u":/templates/"_s + id));
        if (one)
            templates.append(*std::move(one));
        else // a test reads each of them; a fault in one leaves the others
            qCCritical(core::lcFormats) << "template" << id << one.error().file << one.error().line;
    }
    return templates;
}

} // namespace

core::Result<TemplateFile, TemplateFault> readTemplateFile(const QByteArray &content,
                                                           const QString &fileName, bool english)
{
    auto file = readText(content, english);
    if (!file)
        file.error().file = fileName;
    return file;
}

core::Result<MessageTemplate, TemplateFault> readTemplateFolder(const QString &folder)
{
    const QDir dir(folder);
    const auto english = readFile(dir.filePath(u"en.md"_s), true);
    if (!english)
        return core::failure(english.error());
    MessageTemplate read{dir.dirName(),  {}, english->situations, english->fields,
                         english->needs, {}};
    const QStringList names = dir.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = dir.filePath(name);
        const QString language = name.chopped(3);
        if (!isLanguage(language))
            return core::failure(
                TemplateFault{TemplateFaultKind::UnknownLanguage, language, 0, 0, path});
        const auto file = language == "en"_L1 ? english : readFile(path, false);
        if (!file)
            return core::failure(file.error());
        if (const auto fault = faultOfBody(*file, read, path))
            return core::failure(*fault);
        read.texts.insert(language, {file->title, file->body});
    }
    return read;
}

const QList<MessageTemplate> &shippedTemplates()
{
    static const QList<MessageTemplate> templates = readShipped();
    return templates;
}

} // namespace recourse::formats
