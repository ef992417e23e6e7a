#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes one thing away from a reader pack at a time and asks the readers' tests whether they notice.

  mutate_readers.py FOLDER_OF_TESTS [--pack STEM]… [--jobs N] [--least PERCENT]

A change: a key, or an entry of a list, that is not there. A pack that the loader refuses counts as noticed,
and is counted apart. What goes unnoticed is told with its path.
"""
import argparse
import copy
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# In the order in which the program tries them, with the tests that tell what comes of each.
PACKS = {
    "aliexpress-site": ["tst_capturereader"],
    "aliexpress-pages": ["tst_pagereader", "tst_pictures"],
    "aliexpress-mails": ["tst_mailwords", "tst_mailreader", "tst_mailfixtures", "tst_textreader"],
    "date-sentences": ["tst_sentences", "tst_capturereader", "tst_pagereader"],
    "exporters": ["tst_exporters", "tst_extensioncsv", "tst_sheets"],
    "column-words": ["tst_tableguess"],
}
# What a pack says of itself, and the words for people.
LEFT_ALONE = {"format", "format_version", "id", "version", "title"}


def places(value, path=()):
    """The path of every key and of every entry of a list."""
    if isinstance(value, dict):
        for key, entry in value.items():
            if key not in LEFT_ALONE or (path and path[-1] == "values"):
                yield path + (key,)
                yield from places(entry, path + (key,))
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield path + (index,)
            yield from places(entry, path + (index,))


def where(pack, path):
    """The path with ids and short texts in place of numbers, so that a person finds it."""
    steps, value = [], pack
    for step in path:
        value = value[step]
        name = value.get("id") if isinstance(value, dict) and isinstance(step, int) else None
        if isinstance(value, str) and isinstance(step, int):
            name = json.dumps(value, ensure_ascii=False)[:60]
        steps.append(str(name or step))
    return ".".join(steps)


def without(pack, path):
    mutant = copy.deepcopy(pack)
    parent = mutant
    for step in path[:-1]:
        parent = parent[step]
    del parent[path[-1]]
    return mutant


def verdict_on(folder_of_tests, texts, stem, mutant):
    with tempfile.TemporaryDirectory() as name:
        for number, (other, text) in enumerate(texts.items()):
            text = json.dumps(mutant, ensure_ascii=False) if other == stem else text
            (Path(name) / f"{number}-{other}.json").write_text(text, encoding="utf-8")
        for test in PACKS[stem]:
            run = subprocess.run([folder_of_tests / test], env={**os.environ, "RECOURSE_READERS": name},
                                 capture_output=True, text=True, errors="replace", check=False, timeout=300)
            if "pack refused:" in run.stderr:
                return "refused"
            if run.returncode != 0:
                return "noticed"
    return "unnoticed"


def try_pack(folder_of_tests, texts, stem, jobs):
    pack = json.loads(texts[stem])
    if verdict_on(folder_of_tests, texts, stem, pack) != "unnoticed":
        sys.exit(f"{stem}: the tests fail as it is")
    tried = list(places(pack))
    with ThreadPoolExecutor(jobs) as pool:
        answers = list(pool.map(lambda path: verdict_on(folder_of_tests, texts, stem, without(pack, path)), tried))
    for path, answer in zip(tried, answers):
        if answer == "unnoticed":
            print(f"unnoticed: {stem}: {where(pack, path)}")
    counts = Counter(answers)
    share = 100 * (len(tried) - counts["unnoticed"]) / max(1, len(tried))
    print(f"{stem}: {len(tried)} changes, {counts['noticed']} noticed by the tests, {counts['refused']} refused by "
          f"the loader, {counts['unnoticed']} unnoticed: {share:.1f} of 100", flush=True)
    return share


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tests", type=Path)
    parser.add_argument("--pack", action="append", choices=PACKS)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--least", type=float, default=0, help="fail where a pack is below so many of 100")
    call = parser.parse_args()
    texts = {stem: (ROOT / f"resources/readers/{stem}.json").read_text(encoding="utf-8") for stem in PACKS}
    shares = [try_pack(call.tests.resolve(), texts, stem, call.jobs) for stem in call.pack or PACKS]
    sys.exit(0 if min(shares) >= call.least else 1)


if __name__ == "__main__":
    main()
