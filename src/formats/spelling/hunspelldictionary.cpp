// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/spelling/dictionary.h"

#include <algorithm>
#include <exception>
#include <optional>

#include <QDir>
#include <QFile>
#include <QStringConverter>

#include <hunspell/hunspell.hxx>

namespace recourse::formats {

namespace {

constexpr QChar kTypographicApostrophe(0x2019);

std::string pathFor(const QString &path)
{
#if defined(Q_OS_WIN)
    // Without the mark Hunspell takes the name in the system's own encoding.
    return ("\\\\?\\" + QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8())
        .toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

/** As converters call what dictionaries name in their own way. */
QByteArray converterName(const std::string &dictionarys)
{
    QByteArray name = QByteArray::fromStdString(dictionarys).trimmed().toUpper();
    if (name.startsWith("ISO8859-"))
        return "ISO-8859-" + name.sliced(8);
    if (name.startsWith("MICROSOFT-CP"))
        return "windows-" + name.sliced(12);
    if (name.startsWith("CP125"))
        return "windows-" + name.sliced(2);
    if (name == "TIS620-2533")
        return "TIS-620";
    return name;
}

class HunspellDictionary final : public Dictionary
{
public:
    explicit HunspellDictionary(const DictionaryFiles &files)
        : m_hunspell(pathFor(files.rules).c_str(), pathFor(files.words).c_str())
        , m_encoding(converterName(m_hunspell.get_dict_encoding()))
    {
    }

    [[nodiscard]] bool canBeRead() const
    {
        return QStringEncoder(m_encoding.constData()).isValid()
            && QStringDecoder(m_encoding.constData()).isValid();
    }
    [[nodiscard]] bool knows(const QString &word) const override
    {
        QString plain = word;
        plain.replace(kTypographicApostrophe, u'\'');
        return spells(word) || (plain != word && spells(plain));
    }
    [[nodiscard]] QStringList suggestions(const QString &word) const override
    {
        const auto bytes = encoded(word);
        if (!bytes)
            return {};
        QStringDecoder decoder(m_encoding.constData());
        QStringList texts;
        for (const std::string &one : m_hunspell.suggest(*bytes)) {
            const QString text = decoder.decode(QByteArrayView(one.data(), qsizetype(one.size())));
            if (!text.isEmpty() && !decoder.hasError())
                texts.append(text);
            decoder.resetState();
        }
        return texts;
    }

private:
    [[nodiscard]] bool spells(const QString &word) const
    {
        const auto bytes = encoded(word);
        return bytes && m_hunspell.spell(*bytes);
    }
    /** Nothing where the encoding has not all of its letters, or Hunspell cannot take one. */
    [[nodiscard]] std::optional<std::string> encoded(const QString &word) const
    {
        if (std::ranges::any_of(word, [](QChar c) { return c.isSurrogate() || c.isNull(); }))
            return std::nullopt;
        QStringEncoder encoder(m_encoding.constData());
        const QByteArray bytes = encoder.encode(word);
        QStringDecoder decoder(m_encoding.constData());
        const QString again = decoder.decode(bytes);
        if (again != word)
            return std::nullopt;
        return bytes.toStdString();
    }

    mutable Hunspell m_hunspell; // a question changes nothing that one could see
    const QByteArray m_encoding;
};

} // namespace

OpenedDictionary openDictionary(const DictionaryFiles &files)
{
    if (!isReadable(files))
        return core::failure(domain::SpellingFault::Unusable);
    try {
        auto dictionary = std::make_unique<HunspellDictionary>(files);
        if (dictionary->canBeRead())
            return dictionary;
    } catch (const std::exception &) { // no room for what a file announced
    }
    return core::failure(domain::SpellingFault::Unusable);
}

} // namespace recourse::formats
