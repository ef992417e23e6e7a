#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrows between layers, and what a layer may not know of Qt, of SQL and of the clock."""
import re

from lintlib import cpp_files, run, strings_of, without_comments

ALLOWED = {
    "core": set(),
    "domain": {"core"},
    "services": {"core", "domain"},
    "storage": {"core", "domain"},
    "formats": {"core", "domain"},
    "evidence": {"core", "domain", "formats", "paper"},
    "wording": {"core", "domain"},
    "paper": {"core"},
    "presentation": {"core", "domain", "services", "wording"},
    "ui": {"core", "paper", "presentation"},
    "cli": {"core", "domain", "services", "wording", "formats", "evidence", "storage", "paper"},
    "app": {"core", "domain", "services", "wording", "formats", "evidence", "storage", "paper", "presentation", "ui"},
}

SQL = r"Q(Sql\w+|tSql)"
NETWORK = r"QtNetwork|QNetwork\w+|QTcp\w+|QUdp\w+|QSsl\w+"
WIDGETS = (r"QtWidgets|QWidget|Q\w*(Dialog|Button|Label|LineEdit|TextEdit|ComboBox|CheckBox|View|Window|"
           r"Layout|Wizard|WizardPage|Menu|MenuBar|ToolBar|StatusBar|Delegate|MessageBox|Style|Splitter)|"
           r"QApplication")
DRAW = r"QtGui|QIcon|QPixmap|QColor|QFont|QBrush|QPen|QPainter|QPalette|QGuiApplication"
PAINT = rf"{DRAW}|QImage"
FORBIDDEN_QT = {
    "core": rf"QObject|QVariant|QFile|QTimer|QSettings|{SQL}|{NETWORK}|{WIDGETS}|{PAINT}",
    "domain": rf"QObject|QVariant|QFile|QDir|QTimer|QSettings|{SQL}|{NETWORK}|{WIDGETS}|{PAINT}",
    "services": rf"{SQL}|{NETWORK}|{WIDGETS}|{PAINT}",
    "storage": rf"{NETWORK}|{WIDGETS}|{PAINT}",
    "formats": rf"{SQL}|{NETWORK}|{WIDGETS}|{DRAW}",  # a picture is a foreign format too
    "evidence": rf"{SQL}|{NETWORK}|{WIDGETS}",
    "wording": rf"{SQL}|{NETWORK}|{WIDGETS}|{PAINT}",
    "paper": rf"{SQL}|{NETWORK}|{WIDGETS}",
    "presentation": rf"{SQL}|{NETWORK}|{WIDGETS}|{PAINT}",
    "ui": rf"{SQL}|QNetwork\w+|QTcp\w+|QUdp\w+|QSsl\w+",
    "cli": rf"{SQL}|{NETWORK}|{WIDGETS}",
    "app": SQL,
}
# Layers without windows still show trees and lists to the item views: these are no widgets.
NO_WIDGET = {"QStringView", "QByteArrayView", "QAnyStringView", "QUtf8StringView", "QLatin1StringView",
             "QTextLayout", "QPageLayout", "QAbstractTextDocumentLayout"}

CLOCK = re.compile(r"\b(currentDateTime(Utc)?|currentDate|currentTime|current(M)?SecsSinceEpoch|"
                   r"system_clock::now|(?<![\w.>:])time\(\s*(nullptr|NULL|0)\s*\))")
NAMES_TL = re.compile(r"\btl::|<tl/")
SQL_TEXT = re.compile(r"^\s*(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|"
                      r"CREATE\s+(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA\s)")
PROMPTS = re.compile(r"\bQ(MessageBox|FileDialog|InputDialog)\b")
NESTED_LOOP = re.compile(r"\bQEventLoop\b|\bprocessEvents\s*\(|\bwaitForFinished\s*\(")
CONTEXTLESS = re.compile(r"\.\s*(then|onCanceled|onFailed)\s*\(\s*\[")


def call_arguments(code, opening):
    """The top-level arguments of the call whose bracket opens at `opening`."""
    depth, start, arguments = 0, opening + 1, []
    for at in range(opening, len(code)):
        sign = code[at]
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
            if depth == 0:
                arguments.append(code[start:at].strip())
                return arguments
        elif sign == "," and depth == 1:
            arguments.append(code[start:at].strip())
            start = at + 1
    return arguments


def connects_without_context(code):
    """Lines of connect() calls with three arguments: nothing ends such a connection."""
    for match in re.finditer(r"(?<![\w])connect\s*\(", code):
        arguments = call_arguments(code, match.end() - 1)
        if len(arguments) == 3 and "SIGNAL(" not in arguments[1]:
            yield code.count("\n", 0, match.start()) + 1


def lint_source(root, path, report):
    layer = path.relative_to(root / "src").parts[0]
    text = path.read_text(encoding="utf-8")
    code = without_comments(text, keep_strings=False)
    shown = without_comments(text)
    if layer not in ALLOWED:
        report.add(path, 1, f"'{layer}' is no layer of the map")
        return
    for number, line in enumerate(shown.splitlines(), 1):
        include = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
        if include:
            if include[1].startswith("."):
                report.add(path, number, "include from src, not relatively")
            target = include[1].split("/")[0]
            if "/" in include[1] and target != layer and target in ALLOWED and target not in ALLOWED[layer]:
                report.add(path, number, f"{layer} may not include {target}")
        header = re.match(r"\s*#\s*include\s+<([^>]+)>", line)
        if header:
            for part in header[1].split("/"):
                if part not in NO_WIDGET and re.fullmatch(FORBIDDEN_QT[layer], part):
                    report.add(path, number, f"{layer} may not include <{header[1]}>")
    for number, line in enumerate(code.splitlines(), 1):
        if CLOCK.search(line) and path != root / "src/core/clock.cpp":
            report.add(path, number, "ask the injected Clock")
        if PROMPTS.search(line) and layer != "ui":
            report.add(path, number, "message boxes and file dialogs belong to ui")
        if NESTED_LOOP.search(line) and layer in ("ui", "presentation"):
            report.add(path, number, "no nested event loop and no waiting in the window's thread")
        if layer in ("ui", "presentation") and CONTEXTLESS.search(line):
            report.add(path, number, "a continuation needs a context object")
    if layer != "storage":
        for number, words in strings_of(text):
            if SQL_TEXT.search(words):
                report.add(path, number, "SQL belongs to storage")
    for number in connects_without_context(code):
        report.add(path, number, "connect with a context object")


def lint(root, report):
    for path in cpp_files(root, ("src",)):
        lint_source(root, path, report)
    for path in cpp_files(root):
        if path == root / "src/core/result.h":
            continue
        code = without_comments(path.read_text(encoding="utf-8"), keep_strings=False)
        for number, line in enumerate(code.splitlines(), 1):
            if NAMES_TL.search(line):
                report.add(path, number, "name core::Result, not tl::expected")


if __name__ == "__main__":
    run(lint, __doc__)
