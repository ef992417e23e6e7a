#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The .ts files are current and right, and no form offers one accelerator twice."""
import argparse
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
import strings  # noqa: E402

from lintlib import run  # noqa: E402

ACCELERATOR = re.compile(r"(?<!&)&(\w)")
CLICKABLE = {"QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QGroupBox", "QCommandLinkButton"}


def property_text(widget, name):
    for entry in widget.findall("property"):
        if entry.get("name") == name:
            return entry.findtext("string") or ""
    return ""


def accelerator_groups(form):
    """Lists of texts that share one window: the widgets of the form, each menu of it."""
    root = ET.parse(form).getroot()
    actions = {entry.get("name"): property_text(entry, "text") for entry in root.iter("action")}
    menus = {entry.get("name"): property_text(entry, "title") for entry in root.iter("widget")
             if entry.get("class") == "QMenu"}
    texts = []
    for widget in root.iter("widget"):
        kind = widget.get("class")
        if kind == "QLabel" and any(p.get("name") == "buddy" for p in widget.findall("property")):
            texts.append(property_text(widget, "text"))
        elif kind in CLICKABLE:
            texts.append(property_text(widget, "title" if kind == "QGroupBox" else "text"))
        if kind in ("QMenu", "QMenuBar"):
            names = [entry.get("name") for entry in widget.findall("addaction")]
            yield [actions.get(name) or menus.get(name) or "" for name in names]
    yield texts


def lint_accelerators(root, report):
    translations = {"en": {}}
    for ts in strings.ts_files(root):
        translations[strings.language_of(ts)] = {
            (m.context, m.source): m.forms[0] for m in strings.messages(ts) if m.forms and m.forms[0]}
    for form in sorted((root / "forms").rglob("*.ui")):
        context = ET.parse(form).getroot().findtext("class")
        for texts in accelerator_groups(form):
            for language, words in translations.items():
                shown = [words.get((context, text), text) for text in texts]
                keys = Counter(key.lower() for text in shown for key in ACCELERATOR.findall(text))
                for key, count in keys.items():
                    if count > 1:
                        report.add(form, None, f"{language}: '&{key}' stands for {count} things")


def lint(root, report, *rest):
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate")
    lupdate = strings.find_tool("lupdate", parser.parse_args(rest).lupdate)
    report.count += strings.check(root, lupdate)
    lint_accelerators(root, report)


if __name__ == "__main__":
    run(lint, __doc__)
