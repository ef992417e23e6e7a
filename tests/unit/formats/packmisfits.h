// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/errors.h"

namespace recourse::formats {

/** One place of the shipped pack, and a value that it must not have. */
struct Misfit
{
    const char *name;
    const char *pointer;
    const char *value;
    domain::RefusalReason reason = domain::RefusalReason::BadValue;
};

// Of the parts about how orders end, what a dispute is about and what a number shows.
inline const Misfit kMisfits[] = {
    {"nobody who ended it", "/end_reasons/0/by", R"("nobody")"},
    {"a code twice", "/end_reasons/1/codes", R"(["buyer_pay_timeout"])",
     domain::RefusalReason::DuplicateId},
    {"no such check digit", "/carriers/0/check", R"("luck")"},
    {"a carrier without numbers", "/carriers/0/shapes", "[]", domain::RefusalReason::MissingValue},
    {"no such characters", "/carriers/0/shapes/0/middle", R"("runes")"},
    {"more at least than at most", "/carriers/0/shapes/0/most", "3",
     domain::RefusalReason::BadNumber},
    {"no such advice on evidence", "/evidence/0/how_to", R"("none")"},
    {"no such kind of problem", "/problems/0/group", R"("lost")"},
    {"no such wish", "/problems/0/asks", R"(["gift"])"},
    {"no amount at all", "/problems/0/amounts", "[]"},
    {"no such evidence", "/problems/0/evidence", R"(["none"])"},
    {"no text for a problem", "/problems/0/label", R"("none")"},
    {"no such bound of a problem", "/problems/0/verdicts/0/until", R"("none")"},
    {"closing an action that is none", "/actions/0/closes", R"(["none"])"},
    {"no text for a reason to do so", "/situations/0/why", R"("none")"},
    {"no text for the price of waiting", "/situations/0/waiting", R"("none")"},
    {"a site's page on another host", "/pages/0/sites",
     R"([{"site": "aliexpress.ru", "path": "//example.org/x"}])"},
    {"a site's page twice", "/pages/0/sites",
     R"([{"site": "a", "path": "/x"}, {"site": "a", "path": "/y"}])",
     domain::RefusalReason::DuplicateId},
    {"no such part of a site", "/pages/0/on", R"("moon")"},
    {"no such risk", "/reasons/0/seller_risk", R"("much")"},
    {"no such field", "/conditions/pending", R"({"field": "moon"})"},
    {"no such way to pay", "/conditions/pending",
     R"({"field": "payment_method", "is": ["shells"]})"},
    {"no such end reason", "/conditions/pending", R"({"field": "end_reason", "is": ["none"]})"},
    {"a field of no values", "/conditions/pending", R"({"field": "country", "is": []})",
     domain::RefusalReason::MissingValue},
    {"no such era", "/conditions/pending", R"({"fact": "placed_at", "before": "2018-02-30"})",
     domain::RefusalReason::BadDate},
    {"an era of nothing", "/conditions/pending", R"({"before": "2018-01-01"})",
     domain::RefusalReason::MissingValue},
    {"earlier than nothing", "/conditions/pending", R"({"earlier": "ship_end"})",
     domain::RefusalReason::MissingValue},
    {"earlier than what is not there", "/conditions/pending",
     R"({"earlier": "ship_end", "than": "none"})"},
    {"no such look of a number", "/conditions/pending", R"({"tracking": ["wet"]})"},
    {"a look that is no list", "/conditions/pending", R"({"tracking": "fits"})"},
    {"no such condition of a bound", "/bounds/dispute_open/0/when", R"("none")"},
};

} // namespace recourse::formats
