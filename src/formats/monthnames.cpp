// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/monthnames.h"

#include <algorithm>
#include <array>

namespace recourse::formats {

namespace {

struct MonthName
{
    QStringView word;
    int month;
};

/** Full names and the short ones that shops print, in the case that stands in a date; sorted. */
constexpr std::array kMonths{
    MonthName{u"abr", 4},           MonthName{u"abril", 4},      MonthName{u"ago", 8},
    MonthName{u"agosto", 8},        MonthName{u"aout", 8},       MonthName{u"aoû", 8},
    MonthName{u"août", 8},          MonthName{u"apr", 4},        MonthName{u"april", 4},
    MonthName{u"aprile", 4},        MonthName{u"ara", 12},       MonthName{u"aralık", 12},
    MonthName{u"aug", 8},           MonthName{u"august", 8},     MonthName{u"augustus", 8},
    MonthName{u"avr", 4},           MonthName{u"avril", 4},      MonthName{u"ağu", 8},
    MonthName{u"ağustos", 8},       MonthName{u"cze", 6},        MonthName{u"czerwca", 6},
    MonthName{u"czerwiec", 6},      MonthName{u"dec", 12},       MonthName{u"december", 12},
    MonthName{u"dez", 12},          MonthName{u"dezember", 12},  MonthName{u"dezembro", 12},
    MonthName{u"dic", 12},          MonthName{u"dicembre", 12},  MonthName{u"diciembre", 12},
    MonthName{u"déc", 12},          MonthName{u"décembre", 12},  MonthName{u"eki", 10},
    MonthName{u"ekim", 10},         MonthName{u"ene", 1},        MonthName{u"enero", 1},
    MonthName{u"eyl", 9},           MonthName{u"eylül", 9},      MonthName{u"feb", 2},
    MonthName{u"febbraio", 2},      MonthName{u"febrero", 2},    MonthName{u"februar", 2},
    MonthName{u"februari", 2},      MonthName{u"februarie", 2},  MonthName{u"february", 2},
    MonthName{u"fev", 2},           MonthName{u"fevereiro", 2},  MonthName{u"fév", 2},
    MonthName{u"févr", 2},          MonthName{u"février", 2},    MonthName{u"gen", 1},
    MonthName{u"gennaio", 1},       MonthName{u"giu", 6},        MonthName{u"giugno", 6},
    MonthName{u"gru", 12},          MonthName{u"grudnia", 12},   MonthName{u"grudzień", 12},
    MonthName{u"haz", 6},           MonthName{u"haziran", 6},    MonthName{u"ianuarie", 1},
    MonthName{u"jaanuar", 1},       MonthName{u"jan", 1},        MonthName{u"janeiro", 1},
    MonthName{u"januar", 1},        MonthName{u"januari", 1},    MonthName{u"january", 1},
    MonthName{u"janv", 1},          MonthName{u"janvier", 1},    MonthName{u"juil", 7},
    MonthName{u"juillet", 7},       MonthName{u"juin", 6},       MonthName{u"jul", 7},
    MonthName{u"julho", 7},         MonthName{u"juli", 7},       MonthName{u"julio", 7},
    MonthName{u"july", 7},          MonthName{u"jun", 6},        MonthName{u"june", 6},
    MonthName{u"junho", 6},         MonthName{u"juni", 6},       MonthName{u"junio", 6},
    MonthName{u"jän", 1},           MonthName{u"jänner", 1},     MonthName{u"kas", 11},
    MonthName{u"kasım", 11},        MonthName{u"kwi", 4},        MonthName{u"kwiecień", 4},
    MonthName{u"kwietnia", 4},      MonthName{u"ledna", 1},      MonthName{u"lip", 7},
    MonthName{u"lipca", 7},         MonthName{u"lipiec", 7},     MonthName{u"lis", 11},
    MonthName{u"listopad", 11},     MonthName{u"listopada", 11}, MonthName{u"lug", 7},
    MonthName{u"luglio", 7},        MonthName{u"lutego", 2},     MonthName{u"luty", 2},
    MonthName{u"maart", 3},         MonthName{u"maerz", 3},      MonthName{u"mag", 5},
    MonthName{u"maggio", 5},        MonthName{u"mai", 5},        MonthName{u"maio", 5},
    MonthName{u"maj", 5},           MonthName{u"maja", 5},       MonthName{u"mar", 3},
    MonthName{u"marca", 3},         MonthName{u"march", 3},      MonthName{u"mars", 3},
    MonthName{u"mart", 3},          MonthName{u"marzec", 3},     MonthName{u"marzo", 3},
    MonthName{u"março", 3},         MonthName{u"may", 5},        MonthName{u"mayo", 5},
    MonthName{u"mayıs", 5},         MonthName{u"mei", 5},        MonthName{u"mrt", 3},
    MonthName{u"mrz", 3},           MonthName{u"mär", 3},        MonthName{u"märz", 3},
    MonthName{u"nis", 4},           MonthName{u"nisan", 4},      MonthName{u"nov", 11},
    MonthName{u"november", 11},     MonthName{u"novembre", 11},  MonthName{u"novembro", 11},
    MonthName{u"noviembre", 11},    MonthName{u"oca", 1},        MonthName{u"ocak", 1},
    MonthName{u"oct", 10},          MonthName{u"october", 10},   MonthName{u"octobre", 10},
    MonthName{u"octubre", 10},      MonthName{u"okt", 10},       MonthName{u"oktober", 10},
    MonthName{u"ott", 10},          MonthName{u"ottobre", 10},   MonthName{u"out", 10},
    MonthName{u"outubro", 10},      MonthName{u"paź", 10},       MonthName{u"październik", 10},
    MonthName{u"października", 10}, MonthName{u"sep", 9},        MonthName{u"sept", 9},
    MonthName{u"september", 9},     MonthName{u"septembre", 9},  MonthName{u"septiembre", 9},
    MonthName{u"set", 9},           MonthName{u"setembro", 9},   MonthName{u"setiembre", 9},
    MonthName{u"settembre", 9},     MonthName{u"sie", 8},        MonthName{u"sierpień", 8},
    MonthName{u"sierpnia", 8},      MonthName{u"sty", 1},        MonthName{u"styczeń", 1},
    MonthName{u"stycznia", 1},      MonthName{u"tem", 7},        MonthName{u"temmuz", 7},
    MonthName{u"wrz", 9},           MonthName{u"wrzesień", 9},   MonthName{u"września", 9},
    MonthName{u"února", 2},         MonthName{u"şub", 2},        MonthName{u"şubat", 2},
    MonthName{u"авг", 8},           MonthName{u"август", 8},     MonthName{u"августа", 8},
    MonthName{u"апр", 4},           MonthName{u"апрель", 4},     MonthName{u"апреля", 4},
    MonthName{u"бер", 3},           MonthName{u"березня", 3},    MonthName{u"вер", 9},
    MonthName{u"вересня", 9},       MonthName{u"груд", 12},      MonthName{u"грудня", 12},
    MonthName{u"дек", 12},          MonthName{u"декабрь", 12},   MonthName{u"декабря", 12},
    MonthName{u"жовт", 10},         MonthName{u"жовтня", 10},    MonthName{u"июл", 7},
    MonthName{u"июль", 7},          MonthName{u"июля", 7},       MonthName{u"июн", 6},
    MonthName{u"июнь", 6},          MonthName{u"июня", 6},       MonthName{u"квіт", 4},
    MonthName{u"квітня", 4},        MonthName{u"лип", 7},        MonthName{u"липня", 7},
    MonthName{u"лист", 11},         MonthName{u"листопада", 11}, MonthName{u"лют", 2},
    MonthName{u"лютого", 2},        MonthName{u"май", 5},        MonthName{u"мар", 3},
    MonthName{u"март", 3},          MonthName{u"марта", 3},      MonthName{u"мая", 5},
    MonthName{u"ноя", 11},          MonthName{u"нояб", 11},      MonthName{u"ноябрь", 11},
    MonthName{u"ноября", 11},       MonthName{u"окт", 10},       MonthName{u"октябрь", 10},
    MonthName{u"октября", 10},      MonthName{u"сен", 9},        MonthName{u"сент", 9},
    MonthName{u"сентябрь", 9},      MonthName{u"сентября", 9},   MonthName{u"серп", 8},
    MonthName{u"серпня", 8},        MonthName{u"січ", 1},        MonthName{u"січня", 1},
    MonthName{u"трав", 5},          MonthName{u"травня", 5},     MonthName{u"фев", 2},
    MonthName{u"февр", 2},          MonthName{u"февраль", 2},    MonthName{u"февраля", 2},
    MonthName{u"черв", 6},          MonthName{u"червня", 6},     MonthName{u"янв", 1},
    MonthName{u"январь", 1},        MonthName{u"января", 1},     MonthName{u"أبريل", 4},
    MonthName{u"أغسطس", 8},         MonthName{u"أكتوبر", 10},    MonthName{u"إبريل", 4},
    MonthName{u"ابريل", 4},         MonthName{u"اغسطس", 8},      MonthName{u"اكتوبر", 10},
    MonthName{u"ديسمبر", 12},       MonthName{u"سبتمبر", 9},     MonthName{u"فبراير", 2},
    MonthName{u"مارس", 3},          MonthName{u"مايو", 5},       MonthName{u"نوفمبر", 11},
    MonthName{u"يناير", 1},         MonthName{u"يوليو", 7},      MonthName{u"يونيو", 6},
};

constexpr std::array<QStringView, 16> kFillers{
    u"de", u"del",  u"of", u"the", u"г",  u"г.", u"года", u"год",
    u"р",  u"року", u"st", u"nd",  u"rd", u"th", u"le",   u"à",
};

} // namespace

int monthFromName(QStringView word)
{
    const auto found = std::lower_bound(
        kMonths.begin(), kMonths.end(), word,
        [](const MonthName &name, QStringView wanted) { return name.word < wanted; });
    return found != kMonths.end() && found->word == word ? found->month : 0;
}

bool isDateFiller(QStringView word)
{
    return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

} // namespace recourse::formats
