// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands for hunspelldictionary.cpp where Hunspell was not found when the program was built.

#include "formats/spelling/dictionary.h"

namespace recourse::formats {

OpenedDictionary openDictionary(const DictionaryFiles &)
{
    return core::failure(domain::SpellingFault::NotInThisBuild);
}

} // namespace recourse::formats
