#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""No path of one machine stands in the tree, and no mark of unfinished work."""
import re

from lintlib import run, tree_files

MACHINE = re.compile(r"(?<![\w.])/(work|root|tmp|farm|home/\w+)/")
MARK = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
BINARY = {".png", ".jpg", ".svg", ".ttf", ".otf", ".qm", ".sqlite", ".recourse", ".zip", ".gz", ".ico"}


def lint(root, report):
    for path in tree_files(root):
        inside = path.relative_to(root).parts
        if path.suffix in BINARY or path.name == "LICENSE" or inside[:2] == ("tests", "data"):
            continue
        if inside[:2] == ("tests", "fuzz") and "corpus" in inside:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if MACHINE.search(line):
                report.add(path, number, "a path of one machine")
            if MARK.search(line):
                report.add(path, number, "a mark of unfinished work")


if __name__ == "__main__":
    run(lint, __doc__)
