#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The top level holds what the map names and nothing else."""
from lintlib import run

ALLOWED = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "src", "forms", "resources",
           "translations", "tests", "packaging"}
IGNORED = {"build", "CMakeUserPresets.json"}


def lint(root, report):
    for path in sorted(root.iterdir()):
        if path.name not in ALLOWED | IGNORED and not path.name.startswith("."):
            report.add(path, None, "does not belong to the top level")
    for name in sorted(ALLOWED):
        if not (root / name).exists():
            report.add(root / name, None, "is missing")


if __name__ == "__main__":
    run(lint, __doc__)
