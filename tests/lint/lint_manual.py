#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command and option that --help names stands in the manual and is completed by bash, and nothing else."""
import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

OPTION = re.compile(r"--[a-z][a-z-]*")


def help_of(program, *words):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    done = subprocess.run([program, *words, "--help"], capture_output=True, text=True, check=True, env=environment)
    return done.stdout


def manual(path):
    """The page without its marks."""
    text = re.sub(r'^\.\\".*$', "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return re.sub(r"[ \"]", " ", text.replace("\\-", "-"))


def commands_of(text):
    """Command words with the options on their lines."""
    found = {}
    for line in text.splitlines():
        match = re.match(r"  ([a-z]+)\b(.*)$", line)
        if match:
            found[match[1]] = set(OPTION.findall(match[2]))
    return found


def completed(script, function, words):
    """What bash offers behind these words, the last of them begun."""
    array = " ".join(f"'{word}'" for word in words)
    code = (f". '{script}'; COMP_WORDS=({array}); COMP_CWORD={len(words) - 1}; {function}; "
            'printf "%s\\n" "${COMPREPLY[@]}"')
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def compare(what, expected, found, findings):
    for word in sorted(expected - found):
        findings.append(f"{what}: {word} is missing")
    for word in sorted(found - expected):
        findings.append(f"{what}: {word} is not in --help")


def check_cli(program, folder, findings):
    shown = help_of(program, "--lang", "en")
    commands = commands_of(shown)
    general = set(OPTION.findall(shown.splitlines()[2])) | {"--help", "--version"}
    page = manual(folder / "man/recourse-cli.1")
    entries = set(re.findall(r"^\.B\w* +([a-z]+)\b", page, re.MULTILINE))
    compare("recourse-cli.1", set(commands), entries - {"recourse"}, findings)
    every = general.union(*commands.values())
    compare("recourse-cli.1", every, set(OPTION.findall(page)), findings)
    script = folder / "completion/recourse-cli.bash"

    def offered(*words):
        return completed(script, "_recourse_cli", ["recourse-cli", *words])
    compare("completion", set(commands), offered(""), findings)
    compare("completion", {"rules", "record", "restore"}, offered("r"), findings)
    compare("completion", general, offered("-"), findings)
    compare("completion behind --book", set(commands), offered("--book", "x", ""), findings)
    for command, options in commands.items():
        compare(f"completion of {command}", general | options, offered(command, "--"), findings)
    compare("completion of rules", {"check"}, offered("rules", ""), findings)
    compare("completion of --dates", {"dmy"}, offered("import", "--dates", "d"), findings)


def check_window(program, folder, findings):
    shown = help_of(program, "--lang", "en")
    options = set(OPTION.findall(shown)) - {"--help-all"}
    compare("recourse.1", options, set(OPTION.findall(manual(folder / "man/recourse.1"))) - {"--help-all"}, findings)
    compare("completion of recourse", options,
            completed(folder / "completion/recourse.bash", "_recourse", ["recourse", "-"]), findings)


def check_pages(folder, findings):
    if not shutil.which("man"):
        return
    for page in sorted((folder / "man").glob("*.1")):
        done = subprocess.run(["man", "--warnings", "-l", "-Tutf8", str(page)], capture_output=True, text=True,
                              check=False, env=dict(os.environ, LC_ALL="C.UTF-8", MANWIDTH="80"))
        if done.returncode != 0 or done.stderr.strip():
            findings.append(f"{page.name}: {done.stderr.strip()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--window", required=True)
    arguments = parser.parse_args()
    folder = arguments.root / "packaging"
    findings = []
    check_cli(arguments.cli, folder, findings)
    check_window(arguments.window, folder, findings)
    check_pages(folder, findings)
    print("\n".join(findings) or "clean")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
