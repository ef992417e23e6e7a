#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over files, several at once, and remembers which ones were tidy.

tidyfiles.py BUILD_FOLDER FILE…    by the folder's compile_commands.json

A file is looked at again when anything that the compiler sees of it is another, or the settings.
What was tidy is remembered in the user's cache folder, so that a stopped run goes on where it was.
"""
import concurrent.futures
import hashlib
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

TIDY = "clang-tidy-14"


def cache():
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(base) / "recourse-tidy"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def seen_by_compiler(entry):
    """The file with its headers and their comments, in which exceptions from the rules stand."""
    command = shlex.split(entry["command"])
    for option, arguments in (("-o", 2), ("-c", 1)):
        if option in command:
            at = command.index(option)
            del command[at:at + arguments]
    if "ccache" in command[0]:
        del command[0]
    return subprocess.run([*command, "-E", "-C", "-P", "-w"], cwd=entry["directory"], check=True,
                          capture_output=True).stdout


def look(entry, settings, done):
    try:
        content = seen_by_compiler(entry)
    except subprocess.CalledProcessError as error:
        return error.stderr.decode(errors="replace")
    stamp = done / hashlib.sha256(settings + content).hexdigest()
    if stamp.exists():
        return ""
    looked = subprocess.run([TIDY, "-p", str(Path(entry["directory"])), "--quiet", entry["file"]],
                            capture_output=True, text=True, check=False)
    if looked.returncode == 0 and not looked.stdout.strip():
        stamp.touch()
        return ""
    return looked.stdout + looked.stderr


def main():
    build = Path(sys.argv[1]).resolve()
    wanted = {str(Path(name).resolve()) for name in sys.argv[2:]}
    entries = [entry for entry in json.loads((build / "compile_commands.json").read_text())
               if entry["file"] in wanted]
    settings = Path(".clang-tidy").read_bytes() + subprocess.run([TIDY, "--version"], check=True,
                                                                  capture_output=True).stdout
    done = cache()
    untidy = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for said in pool.map(lambda entry: look(entry, settings, done), entries):
            if said:
                untidy += 1
                print(said, flush=True)
    if len(entries) < len(wanted):
        print(f"{len(wanted) - len(entries)} files are not built here and were not looked at")
    print(f"{len(entries) - untidy} files are tidy, {untidy} are not")
    return 1 if untidy else 0


sys.exit(main())
