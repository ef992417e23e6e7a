#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A book is known by its name and its first bytes, and the desktop opens it with the program."""
import configparser
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

from lintlib import run

SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def check_type(root, kind, say):
    """The bytes that the type is known by are those that the book is written with."""
    written = re.search(r"kApplicationId = 0x([0-9a-fA-F]{8})", (root / "src/storage/bookfile.cpp").read_text())
    mark = bytes.fromhex(written.group(1)).decode("ascii") if written else None
    known = [match.get("value") for match in kind.iter(SPACE + "match") if match.get("offset") == "68"]
    if known != [mark]:
        say(f"the type is known by {known}, a book is marked {mark}")
    if [glob.get("pattern") for glob in kind.iter(SPACE + "glob")] != ["*.recourse"]:
        say("the type's pattern is not *.recourse")


def check_database(description, name, say):
    """The desktop's own tool takes the description."""
    if not shutil.which("update-mime-database"):
        return
    with tempfile.TemporaryDirectory() as folder:
        packages = Path(folder, "packages")
        packages.mkdir()
        shutil.copy(description, packages)
        done = subprocess.run(["update-mime-database", folder], capture_output=True, text=True, check=False)
        if done.returncode or f"{name}:*.recourse" not in Path(folder, "globs").read_text():
            say(f"update-mime-database does not take it: {done.stderr.strip()}")


def lint(root, report):
    description = root / "packaging/desktop/org.recourse.Recourse.xml"

    def say(text):
        report.add(description, None, text)

    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(root / "packaging/desktop/org.recourse.Recourse.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    kinds = tree.parse(description).getroot().findall(SPACE + "mime-type")
    if entry["Exec"] != "recourse %F":
        say("the desktop file does not hand files over: Exec=recourse %F")
    if [kind.get("type") for kind in kinds] != entry["MimeType"].strip(";").split(";"):
        say("the desktop file and the description name other types")
    for kind in kinds:
        check_type(root, kind, say)
        check_database(description, kind.get("type"), say)


if __name__ == "__main__":
    run(lint, __doc__)
