#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped packs and the shipped book are as their JSON Schemas say."""
import json

from lintlib import run
from jsonschemacheck import Schema

DOCUMENTS = (("resources/rules/rules.schema.json", "resources/rules", "*.json"),
             ("resources/readers/reader.schema.json", "resources/readers", "*.json"),
             ("resources/samples/book.schema.json", "resources/samples", "*.json"))


def line_of(path, text):
    """Where the innermost named key of a path is first seen; a hint for the reader, no more."""
    keys = [step for step in path if isinstance(step, str)]
    return next((number for number, line in enumerate(text.splitlines(), 1)
                 if keys and f'"{keys[-1]}":' in line), 0)


def lint(root, report):
    for schema_name, folder, pattern in DOCUMENTS:
        schema_path = root / schema_name
        documents = [path for path in sorted((root / folder).glob(pattern))
                     if not path.name.endswith(".schema.json")]
        if not schema_path.exists():
            if documents:
                report.add(schema_path, 0, "is missing")
            continue
        schema = Schema(json.loads(schema_path.read_text(encoding="utf-8")))
        for words in schema.unknown_keywords():
            report.add(schema_path, 0, f"the check does not know {words}")
        for path in documents:
            text = path.read_text(encoding="utf-8")
            for where, words in schema.errors(json.loads(text)):
                name = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where).lstrip(".")
                report.add(path, line_of(where, text), f"{name or 'the document'} {words}")


if __name__ == "__main__":
    run(lint, __doc__)
