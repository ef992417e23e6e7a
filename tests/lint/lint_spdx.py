#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source names its owner and its licence in its first lines; headers are included once."""
from lintlib import run, tree_files

SUFFIXES = {".cpp", ".h", ".py", ".cmake", ".sql", ".sh"}
NAMES = {"CMakeLists.txt", "dev", "run", "full", "tidy"}
OWNER = "SPDX-FileCopyrightText: 2026 The Recourse developers"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"


def lint(root, report):
    if "GNU GENERAL PUBLIC LICENSE" not in (root / "LICENSE").read_text(encoding="utf-8")[:200]:
        report.add(root / "LICENSE", 1, "is not the GPL")
    for path in tree_files(root):
        if path.suffix not in SUFFIXES and path.name not in NAMES:
            continue
        if path.relative_to(root).parts[:2] == ("tests", "data"):
            continue
        head = path.read_text(encoding="utf-8", errors="replace").splitlines()[:5]
        if not any(OWNER in line for line in head) or not any(LICENCE in line for line in head):
            report.add(path, 1, "lacks the two SPDX lines")
        if path.suffix == ".h" and "#pragma once" not in path.read_text(encoding="utf-8"):
            report.add(path, 1, "lacks #pragma once")


if __name__ == "__main__":
    run(lint, __doc__)
