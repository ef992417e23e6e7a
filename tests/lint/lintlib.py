# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every lint shares: the files of the tree, C++ without comments, and how a finding is told."""
import argparse
import re
import sys
from pathlib import Path

SKIPPED_FOLDERS = {".git", "build", ".cache", "__pycache__"}


def tree_files(root, folders=(".",), suffixes=None):
    """Files below the folders of root, without build folders, sorted."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            inside = path.relative_to(root).parts
            if SKIPPED_FOLDERS.intersection(inside) or not path.is_file():
                continue
            if suffixes is None or path.suffix in suffixes:
                yield path


def cpp_files(root, folders=("src", "tests")):
    return tree_files(root, folders, {".cpp", ".h"})


TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^()\\ ]{0,16})\((?:.*?)\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)


def without_comments(text, keep_strings=True):
    """The code with comments (and strings, if asked) blanked; every line keeps its number."""

    def blank(match):
        token = match[0]
        is_comment = token.startswith("//") or token.startswith("/*")
        if is_comment or not keep_strings:
            kept = "" if is_comment else '""'
            return kept + "\n" * token.count("\n")
        return token

    return TOKEN.sub(blank, text)


def strings_of(text):
    """(line, contents) of every string literal."""
    for match in TOKEN.finditer(text):
        token = match[0]
        if token.startswith('"') or token.startswith('R"'):
            yield text.count("\n", 0, match.start()) + 1, token.strip('R"')


class Report:
    """Collects findings; the lint fails where there is one."""

    def __init__(self, root):
        self.root = root
        self.count = 0

    def add(self, path, line, words):
        self.count += 1
        where = path.relative_to(self.root) if path.is_absolute() else path
        print(f"{where}:{line}: {words}" if line else f"{where}: {words}")


def run(lint, description):
    """The frame of a lint's main: --root, the findings, the exit code."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    call, rest = parser.parse_known_args()
    report = Report(call.root.resolve())
    lint(call.root.resolve(), report, *rest)
    print(f"{report.count} findings" if report.count else "clean")
    sys.exit(1 if report.count else 0)
