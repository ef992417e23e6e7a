#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file outgrows a sitting: 500 lines of code, 200 of a header."""
from lintlib import cpp_files, run

LIMITS = {".cpp": 500, ".h": 200}


def lint(root, report):
    for path in cpp_files(root):
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > LIMITS[path.suffix]:
            report.add(path, None, f"{lines} lines, {LIMITS[path.suffix]} at most: split it")


if __name__ == "__main__":
    run(lint, __doc__)
