#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spans of days and hours, the site's labels, states and pages stand in the rules packs, not in C++."""
import json
import re

from lintlib import cpp_files, run, strings_of, without_comments

# Zero, one and a day's own 24 hours are arithmetic; any other count is a rule's.
COUNT = r"(?<![\d'.\w])(?!(?:0|1|24|60|3'?600|86'?400)\b)\d[\d']*"
SPANS = (
    # days(15), std::chrono::hours{72}, 72h, addDays(15)
    re.compile(rf"\b(?:chrono::)?(?:hours|days|weeks|months)\s*[({{]\s*-?{COUNT}\s*[)}}]"
               rf"|(?<![\w.])(?!(?:0|1|24)h\b)\d+h\b|\.add(?:Days|Months|Years)\(\s*-?{COUNT}\s*\)"),
    # constexpr int kDisputeDays = 15; int replyHours{72}
    re.compile(rf"\b\w*(?:Days?|Hours?|Weeks?|Months?)\b\s*[={{]\s*{COUNT}\s*[;,}}]"),
    # 15 * kDay, 72 * 3600, 86400 * 10
    re.compile(rf"{COUNT}\s*\*\s*(?:k?(?:day|hour|week)s?\b|(?:3'?600|86'?400)\b)"
               rf"|\b(?:k?(?:day|hour|week)s?|3'?600|86'?400)\s*\*\s*{COUNT}", re.IGNORECASE),
)
PAGE = re.compile(r"order/(detail|list)|\.html?\?|(?<![\w/])/p/[a-z]|orderId=")
# The calendar and the zones of the earth, and how spans are told and how wide: nothing waits for these.
NOT_WAITED_FOR = {
    "src/domain/moment.cpp": ("kEarliestZone", "kLatestZone"),
    "src/domain/rules/calendar.cpp": ("kDaysPerWeek",),
    "src/formats/clocktime.cpp": ("kLargestOffset", "kEpochJulianDay", '{u""'),
    "src/wording/timetext.cpp": ("kHoursBesideDays", "kMinutesBesideHours", "span < 2 * kDay"),
    "src/presentation/columntexts.cpp": ("kDaysAndHours", "kHours", "kDays"),
}


def packs_of(root):
    for path in sorted((root / "resources/rules").glob("*.json")):
        if not path.name.endswith(".schema.json"):
            yield json.loads(path.read_text(encoding="utf-8"))


def words_in(value):
    if isinstance(value, str):
        yield value.strip()
    elif isinstance(value, list):
        for entry in value:
            yield from words_in(entry)
    elif isinstance(value, dict):
        for key, entry in value.items():
            if key not in ("status", "event"):
                yield from words_in(entry)


def site_labels(root):
    """The site's own wording of two words or more, and its states, as the packs know them."""
    labels = set()
    for pack in packs_of(root):
        for part in ("statuses", "status_labels", "labels"):
            labels.update(words_in(pack.get(part, {})))
    return {label for label in labels if len(label) >= 8 and (" " in label or re.fullmatch(r"[A-Z]+(_[A-Z]+)+", label))}


def site_pages(root):
    """The paths of the packs' pages, without what is asked of them."""
    paths = {page["path"].split("?")[0] for pack in packs_of(root) for page in pack.get("pages", [])}
    return {path for path in paths if len(path) > 3}


def is_span(name, line):
    return (any(pattern.search(line) for pattern in SPANS)
            and not any(known in line for known in NOT_WAITED_FOR.get(name, ())))


def lint(root, report):
    labels, pages = site_labels(root), site_pages(root)
    for path in cpp_files(root, ("src",)):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        for number, line in enumerate(without_comments(text, keep_strings=False).splitlines(), 1):
            if is_span(name, line):
                report.add(path, number, "a span of a rule belongs to resources/rules")
        for number, words in strings_of(text):
            if PAGE.search(words) or any(page in words for page in pages):
                report.add(path, number, "a page of the site belongs to resources/rules")
            if words in labels:
                report.add(path, number, f"'{words}' is the site's label: resources/rules has it")


if __name__ == "__main__":
    run(lint, __doc__)
