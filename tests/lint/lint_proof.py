#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every row of the facts is covered by the table of situations and contents, or excused with a reason.

tests/data/rows.json counts the rows and excuses those that state nothing an order could show. A row
may stand in its list "missing" while the table grows; it is told, and does not fail. The README's
sentence of counts is kept by this check; --write writes sentence and list anew.
"""
import json
import re
import sys

from lintlib import run

SENTENCE = re.compile(r"Of the \d+ rows of facts[^\n]*?counted by `tests/lint/lint_proof\.py`\.")


def order_of(row):
    return row[0] != "S", int(row[1:])


class Table:
    """What the situations and contents of the tree cover."""

    def __init__(self, root):
        self.covered = {}
        self.situations = self.instants = self.contents = 0
        for folder, part in (("situations", "situations"), ("contents", "contents")):
            for path in sorted((root / "tests/data" / folder).glob("*.json")):
                for entry in json.loads(path.read_text(encoding="utf-8")).get(part, []):
                    self.count(part, entry)
                    for row in entry.get("covers", []):
                        self.covered.setdefault(row, (path, entry["name"]))

    def count(self, part, entry):
        if part == "contents":
            self.contents += 1
        else:
            self.situations += 1
            self.instants += sum(3 if "edge" in one else 1 for one in entry["at"])


def sentence_of(rows, table, excused, missing):
    still = f", and {len(missing)} are not covered yet" if missing else ""
    return (f"Of the {len(rows)} rows of facts that the rules were written from, "
            f"{len(rows) - len(excused) - len(missing)} are covered by {table.situations} situations at "
            f"{table.instants} instants and {table.contents} entries of texts, {len(excused)} are background, noise or "
            f"duplicates, each excused in `tests/data/rows.json`{still}; counted by `tests/lint/lint_proof.py`.")


def lint(root, report, *arguments):
    path = root / "tests/data/rows.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    rows = [f"{letter}{number}" for letter, count in document["rows"].items() for number in range(1, count + 1)]
    excused, listed = document["excused"], document["missing"]
    table = Table(root)
    missing = [row for row in rows if row not in table.covered and row not in excused]
    for row, (file, name) in sorted(table.covered.items()):
        if row not in rows:
            report.add(file, 0, f"'{name}' covers {row}, which is no row")
        elif row in excused:
            report.add(file, 0, f"'{name}' covers {row}, which rows.json excuses")
    for row, reason in excused.items():
        if row not in rows or not reason.strip():
            report.add(path, 0, f"{row} is no row, or is excused without a reason")
    sentence = sentence_of(rows, table, excused, missing)
    readme = root / "README.md"
    text = readme.read_text(encoding="utf-8")
    if "--write" in arguments:
        readme.write_text(SENTENCE.sub(lambda _: sentence, text), encoding="utf-8")
        document["missing"] = missing
        path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        listed, text = missing, sentence
    for row in sorted(set(missing) - set(listed), key=order_of):
        report.add(path, 0, f"{row} is neither covered nor excused")
    for row in sorted(set(listed) - set(missing), key=order_of):
        report.add(path, 0, f"{row} is missing no longer (--write takes it off the list)")
    if sentence not in text:
        report.add(readme, 0, f"is not current (--write makes it so): {sentence}")
    print(sentence)
    if missing:
        print(f"not covered yet: {', '.join(missing)}")


if __name__ == "__main__":
    run(lint, __doc__)
