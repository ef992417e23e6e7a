#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spans of days and hours, the site's labels and its pages stand in the rules packs, not in C++."""
import json
import re

from lintlib import cpp_files, run, strings_of, without_comments

# Zero, one and a day's own 24 hours are arithmetic; any other count is a rule's.
SPAN = re.compile(r"\b(?:chrono::)?(?:hours|days|weeks|months)\s*[({]\s*-?(?!(?:0|1|24)\s*[)}])\d+\s*[)}]"
                  r"|(?<![\w.])(?!(?:0|1|24)h\b)\d+h\b"
                  r"|\.add(?:Days|Months)\(\s*-?(?![01]\s*\))\d+\s*\)")
PAGE = re.compile(r"order/(detail|list)|\.html?\?|/p/order|orderId=")
LAYERS = ("src/domain", "src/services", "src/wording", "src/presentation", "src/ui", "src/cli", "src/app")


def site_labels(root):
    """The site's own wording of two words or more, as the packs know it."""
    labels = set()

    def collect(value):
        if isinstance(value, str):
            labels.add(value.strip())
        elif isinstance(value, list):
            for entry in value:
                collect(entry)
        elif isinstance(value, dict):
            for entry in value.values():
                collect(entry)

    for path in sorted((root / "resources/rules").glob("*.json")):
        if path.name.endswith(".schema.json"):
            continue
        pack = json.loads(path.read_text(encoding="utf-8"))
        for part in ("statuses", "status_labels", "labels"):
            collect(pack.get(part, {}))
    return {label for label in labels if " " in label and len(label) >= 8}


def lint(root, report):
    labels = site_labels(root)
    for path in cpp_files(root, LAYERS):
        text = path.read_text(encoding="utf-8")
        for number, line in enumerate(without_comments(text, keep_strings=False).splitlines(), 1):
            if SPAN.search(line):
                report.add(path, number, "a span of a rule belongs to resources/rules")
        for number, words in strings_of(text):
            if PAGE.search(words):
                report.add(path, number, "a page of the site belongs to resources/rules")
            for label in labels:
                if label == words:
                    report.add(path, number, f"'{label}' is the site's label: resources/rules has it")


if __name__ == "__main__":
    run(lint, __doc__)
