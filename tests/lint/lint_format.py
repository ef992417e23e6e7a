#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The code looks as clang-format 14 lays it out. Left out, with a word, where that is not installed."""
import shutil
import subprocess
import sys

from lintlib import cpp_files, run

SKIPPED = 77


def clang_format():
    for name in ("clang-format-14", "clang-format"):
        tool = shutil.which(name)
        if tool and "version 14." in subprocess.run([tool, "--version"], capture_output=True, text=True,
                                                    check=False).stdout:
            return tool
    print("left out: clang-format 14 is not installed (Debian: clang-format-14)")
    sys.exit(SKIPPED)


def lint(root, report):
    tool = clang_format()
    files = list(cpp_files(root))
    for start in range(0, len(files), 50):
        part = [str(path) for path in files[start:start + 50]]
        done = subprocess.run([tool, "--style=file", "--dry-run", "-Werror", *part],
                              capture_output=True, text=True, check=False)
        if done.returncode:
            named = [line for line in done.stderr.splitlines() if "error:" in line]
            for line in named or [done.stderr]:
                report.count += 1
                print(line.replace(str(root) + "/", ""))


if __name__ == "__main__":
    run(lint, __doc__)
