// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/spelling/dictionaryfiles.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "formats/utf8.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 64 * 1024;
/** A word and the end of its line. */
constexpr qsizetype kShortestEntry = 2;

bool isOf(const QString &language, const QString &name)
{
    const QString rest = name.sliced(std::min(language.size(), name.size()));
    return name.startsWith(language, Qt::CaseInsensitive)
        && (rest.isEmpty() || rest.startsWith(u'_') || rest.startsWith(u'-'));
}

/** Text in one of the encodings of dictionaries; nothing where it is none or too long. */
QByteArray contentOf(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > kLongestDictionary || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray content = file.read(kLongestDictionary + 1);
    if (content.size() > kLongestDictionary || content.contains('\0'))
        return {};
    return content;
}

/** Each line, without its end; false where one of them was not right. */
template <typename Check>
bool eachLine(const QByteArray &content, Check isRight)
{
    for (qsizetype from = 0; from < content.size();) {
        qsizetype end = content.indexOf('\n', from);
        end = end < 0 ? content.size() : end;
        if (end - from > kLongestLine
            || !isRight(QByteArrayView(content).sliced(from, end - from).trimmed()))
            return false;
        from = end + 1;
    }
    return true;
}

/** Room is made for as many entries as a line announces, so there must be bytes for them. */
bool announcesWhatFits(QByteArrayView line, qsizetype size)
{
    for (const QByteArrayView head : {"AF", "AM", "REP", "MAP", "PHONE", "ICONV", "OCONV", "BREAK",
                                      "CHECKCOMPOUNDPATTERN", "COMPOUNDRULE"}) {
        const bool isHead = line.startsWith(head) && line.size() > head.size()
            && (line.at(head.size()) == ' ' || line.at(head.size()) == '\t');
        if (!isHead)
            continue;
        bool isNumber = false;
        const qlonglong count = line.sliced(head.size()).trimmed().toLongLong(&isNumber);
        return !isNumber || (count >= 0 && count <= size / kShortestEntry);
    }
    return true;
}

/** The first line says about how many words there are. */
bool holdsWords(const QByteArray &content)
{
    QByteArrayView head = QByteArrayView(content).first(
        std::max<qsizetype>(0, content.indexOf('\n')));
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    const QByteArrayView digits = head.trimmed();
    const auto end = std::find_if(digits.begin(), digits.end(),
                                  [](char c) { return c < '0' || c > '9'; });
    const qlonglong count = digits.first(end - digits.begin()).toLongLong();
    return count > 0 && count <= content.size() / kShortestEntry
        && !content.sliced(head.size()).trimmed().isEmpty();
}

bool isUtf8(const QByteArray &rules)
{
    return rules.startsWith("\xef\xbb\xbf") || !eachLine(rules, [](QByteArrayView line) {
               return !line.startsWith("SET") || !line.toByteArray().toUpper().contains("UTF-8");
           });
}

/** Four bytes, which Hunspell does not take apart rightly. */
bool hasRareCharacters(const QByteArray &utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) >= 0xf0; });
}

/** Of UTF-8 Hunspell believes every first byte, and reads as far behind it as it says. */
bool isWellWritten(const QByteArray &rules, const QByteArray &words)
{
    return !isUtf8(rules)
        || (firstInvalidUtf8(rules) < 0 && firstInvalidUtf8(words) < 0 && !hasRareCharacters(rules)
            && !hasRareCharacters(words));
}

} // namespace

QList<DictionaryFiles> dictionariesFor(const QString &language, const QStringList &preferred,
                                       const QStringList &folders)
{
    if (language.isEmpty())
        return {};
    QMap<QString, DictionaryFiles> byName;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &file :
             dir.entryList({language + u"*.aff"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(4);
            const QString words = dir.filePath(name + u".dic"_s);
            if (isOf(language, name) && !byName.contains(name) && QFileInfo(words).isFile())
                byName.insert(name, {dir.filePath(file), words});
        }
    }
    QList<DictionaryFiles> found;
    for (const QString &name :
         preferred + QStringList{QLocale(language).name(), language} + byName.keys()) {
        if (isOf(language, name) && byName.contains(name))
            found.append(byName.take(name));
    }
    return found;
}

bool isReadable(const DictionaryFiles &files)
{
    const QByteArray rules = contentOf(files.rules);
    const QByteArray words = contentOf(files.words);
    return !rules.isEmpty() && !words.isEmpty() && holdsWords(words) && isWellWritten(rules, words)
        && eachLine(rules,
                    [&rules](QByteArrayView line) { return announcesWhatFits(line, rules.size()); })
        && eachLine(words, [](QByteArrayView) { return true; });
}

} // namespace recourse::formats
