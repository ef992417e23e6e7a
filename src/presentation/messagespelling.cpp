// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/messagespelling.h"

#include "wording/languagename.h"

namespace recourse::presentation {

MessageSpelling::MessageSpelling(const MessageComposer &composer, Spelling *spelling,
                                 QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_spelling(spelling)
    , m_courier(this)
{
    if (m_spelling)
        connect(m_spelling, &Spelling::changed, this, &MessageSpelling::changed);
}

MessageSpelling::~MessageSpelling()
{
    m_courier.close();
}

SpellingView MessageSpelling::view(Side side) const
{
    SpellingView view;
    const QString language = m_composer.languageOf(side);
    if (!m_spelling || !isWrittenInWords(language))
        return view;
    const MessageColumnView column = m_composer.column(side);
    const QStringList names = m_composer.namesIn(side);
    const QList<SpelledWord> all = wordsToCheck(column.text, column.marks, names);
    // What comes with the program is right, also where a dictionary is of another country.
    QSet<QString> ours;
    for (const SpelledWord &one : wordsToCheck(m_composer.shippedText(side), {}, names))
        ours.insert(one.word);
    QStringList words;
    for (const SpelledWord &one : all) {
        if (!ours.contains(one.word) && !m_ignored.contains(textKey(one.word, language)))
            words.append(one.word);
    }
    const QSet<QString> wrong = m_spelling->wrongOf(language, words);
    for (const SpelledWord &one : all) {
        if (wrong.contains(one.word))
            view.wrong.append(one);
    }
    const QString name = wording::languageName(language);
    switch (m_spelling->state(language)) {
    case Spelling::State::Off:
    case Spelling::State::Waiting:
        break;
    case Spelling::State::Ready:
        if (!view.wrong.isEmpty())
            view.note = tr("Wavy line: %Ln word(s) that the dictionary does not know.", nullptr,
                           int(view.wrong.size()));
        break;
    case Spelling::State::NoDictionary:
        //: %1 a language
        view.note = tr("The spelling is not checked: this computer has no dictionary for %1.")
                        .arg(name);
        break;
    case Spelling::State::Unusable:
        //: %1 a language
        view.note = tr("The spelling is not checked: the dictionary for %1 cannot be read.")
                        .arg(name);
        break;
    case Spelling::State::NotInThisBuild:
        view.note = tr("The spelling is not checked: this Recourse was built without Hunspell.");
        break;
    }
    return view;
}

void MessageSpelling::suggest(Side side, const QString &word,
                              const std::function<void(const QStringList &)> &found) const
{
    if (m_spelling)
        m_spelling->suggest(m_composer.languageOf(side), word, m_courier, found);
}

void MessageSpelling::ignore(Side side, const QString &word)
{
    m_ignored.insert(textKey(word, m_composer.languageOf(side)));
    emit changed();
}

void MessageSpelling::learn(Side side, const QString &word)
{
    if (m_spelling)
        m_spelling->learn(m_composer.languageOf(side), word);
}

} // namespace recourse::presentation
