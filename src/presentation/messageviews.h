// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace recourse::presentation {

// What the composer of a message shows, ready to be put on the screen.

inline constexpr int kLongestValue = 600; ///< characters; a message takes no more of one value

/** A line in the list of templates. */
struct TemplateRow
{
    QString id;
    QString title;
    QString heading; ///< of the group that it opens, else empty
    bool recommended = false;
    bool chosen = false;
    bool operator==(const TemplateRow &) const = default;
};

/** A value that the buyer is asked for. */
struct MessageFieldView
{
    QString name; ///< for setValue(), never shown
    QString label;
    QString placeholder;
    QString text;         ///< as it was typed, or as this language writes it
    QStringList choices;  ///< what is offered beside words of one's own, none preset
    QString remark;       ///< why it cannot be taken, or what else is to be known; may be empty
    bool problem = false; ///< the remark says why it cannot be taken
    bool isDay = false;
    bool twice = false; ///< may be said a second time, in the seller's language
    QString sellersLabel;
    QString sellersText;
    QString sellersPlaceholder;
    bool operator==(const MessageFieldView &) const = default;
};

/** Where in a text a value or the gap of a missing one stands. */
struct MessageMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString label; ///< what it is, may be empty
    bool missing = false;
    bool operator==(const MessageMark &) const = default;
};

/** One of the two texts. */
struct MessageColumnView
{
    QString heading;  ///< "For you, in Deutsch"
    QString language; ///< code of the text's language
    QString text;
    QList<MessageMark> marks; ///< values and gaps; of a text that was changed its gaps alone
    QString statement;        ///< the same in words, and how it stands to the template
    qsizetype count = 0;      ///< characters, as a person counts them
    QString countText;
    bool differs = false; ///< from the template: it follows the fields no longer
    bool incomplete = false;
    bool tooLong = false; ///< by the limit that the user has set; it can be sent all the same
    bool rightToLeft = false;
    bool operator==(const MessageColumnView &) const = default;
};

} // namespace recourse::presentation
