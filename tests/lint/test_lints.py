#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each lint is shown a small tree that breaks its rule and one that keeps it: a lint can fail."""
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
SPDX = "// SPDX-FileCopyrightText: 2026 The Recourse developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n\n"
FORM = """<ui version="4.0"><class>Form</class><widget class="QWidget" name="Form">
<widget class="QPushButton" name="a"><property name="text"><string>{}</string></property></widget>
<widget class="QPushButton" name="b"><property name="text"><string>{}</string></property></widget>
</widget></ui>"""
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>RulesPack</name>
    <message>
        <source>{}</source>
        <extracomment>Rules pack, text shop: t</extracomment>
        <translation{}>{}</translation>
    </message>
</context>
</TS>
"""


class Lints(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)

    def write(self, name, text, spdx=True):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text((SPDX if spdx else "") + text, encoding="utf-8")

    def lint(self, name):
        return subprocess.run([sys.executable, str(HERE / f"lint_{name}.py"), "--root", str(self.root)],
                              capture_output=True, text=True, check=False)

    def assert_finds(self, name, words):
        run = self.lint(name)
        self.assertEqual(run.returncode, 1, run.stdout + run.stderr)
        self.assertIn(words, run.stdout)

    def assert_clean(self, name):
        run = self.lint(name)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def test_layers_sees_each_broken_arrow(self):
        broken = {
            "an upward include": ("src/domain/a.cpp", '#include "storage/book.h"\n', "domain may not include storage"),
            "a view that knows orders": ("src/ui/a.cpp", '#include "domain/order.h"\n', "ui may not include domain"),
            "a relative include": ("src/domain/a.cpp", '#include "../core/clock.h"\n', "include from src"),
            "QObject in domain": ("src/domain/a.h", "#include <QObject>\n", "domain may not include <QObject>"),
            "SQL header in ui": ("src/ui/a.cpp", "#include <QSqlQuery>\n", "ui may not include <QSqlQuery>"),
            "a module's header": ("src/cli/a.cpp", "#include <QtWidgets/QLabel>\n", "cli may not include"),
            "a colour in presentation": ("src/presentation/a.cpp", "#include <QColor>\n", "may not include <QColor>"),
            "the machine's clock": ("src/services/a.cpp", "auto n = QDateTime::currentDateTimeUtc();\n", "Clock"),
            "time()": ("src/services/a.cpp", "auto n = std::time(nullptr); auto m = time(nullptr);\n", "Clock"),
            "a message box": ("src/app/a.cpp", "QMessageBox::warning(nullptr);\n", "belong to ui"),
            "SQL text": ("src/services/a.cpp", 'auto s = u"SELECT id FROM orders"_s;\n', "SQL belongs to storage"),
            "tl": ("src/domain/a.cpp", "tl::expected<int, int> e;\n", "core::Result"),
            "a bare connect": ("src/ui/a.cpp", "connect(a, &A::b,\n    [this](int x, int y) { f(x, y); });\n", "context"),
            "a bare continuation": ("src/ui/a.cpp", "job.then([this] { show(); });\n", "context object"),
            "a nested loop": ("src/ui/a.cpp", "QEventLoop loop;\n", "nested event loop"),
            "an unknown layer": ("src/helpers/a.cpp", "int a;\n", "no layer"),
        }
        for name, (path, text, words) in broken.items():
            with self.subTest(name):
                self.write(path, text)
                self.assert_finds("layers", words)
                (self.root / path).unlink()

    def test_layers_accepts_what_the_map_allows(self):
        self.write("src/core/clock.cpp", "auto n = QDateTime::currentSecsSinceEpoch();\n")
        self.write("src/core/result.h", "#pragma once\nusing E = tl::expected<int, int>;\n")
        self.write("src/ui/a.cpp", '#include "ui/b.h"\n#include "presentation/c.h"\n#include "ui_form.h"\n'
                                   "// tl:: and QDateTime::currentDateTime() are named in words here\n"
                                   "connect(a, &A::b, this, [this](int x, int y) { f(x, y); });\n"
                                   "QMessageBox box; timeline(0); m_time(0);\n")
        self.write("src/storage/a.cpp", 'auto s = u"SELECT id FROM orders"_s;\n#include <QSqlQuery>\n')
        self.assert_clean("layers")

    def test_spdx_sees_a_file_without_licence(self):
        shutil.copy(HERE.parents[1] / "LICENSE", self.root)
        self.write("src/core/a.h", "#pragma once\n")
        self.assert_clean("spdx")
        self.write("src/core/b.h", "#pragma once\n", spdx=False)
        self.assert_finds("spdx", "src/core/b.h:1: lacks the two SPDX lines")
        self.write("src/core/b.h", "int twice;\n")
        self.assert_finds("spdx", "#pragma once")

    def test_size_sees_long_files(self):
        self.write("src/core/a.cpp", "int a;\n" * 490)
        self.assert_clean("size")
        self.write("src/core/a.h", "int a;\n" * 201)
        self.assert_finds("size", "200 at most")

    def test_format_sees_loose_code(self):
        shutil.copy(HERE.parents[1] / ".clang-format", self.root)
        self.write("src/core/a.cpp", "int a;\n")
        if self.lint("format").returncode == 77:
            self.skipTest("clang-format 14 is not installed")
        self.assert_clean("format")
        self.write("src/core/a.cpp", "int    a ;\n")
        self.assert_finds("format", "clang-format")

    def test_rules_sees_spans_pages_and_labels(self):
        self.write("resources/rules/shop.json", """{"statuses": [{"status": "cancelled", "labels": ["Order is closed",
            "ORDER_CLOSED"]}], "pages": [{"id": "help", "path": "/help/now?a=b"}]}""", spdx=False)
        self.write("src/domain/a.cpp", "auto d = std::chrono::hours(24) * count + std::chrono::days{1}; // 72h\n"
                                       "constexpr int kDay = 24 * 3600; auto s = hours * 3600 + days * kDay;\n"
                                       "constexpr int kHoursPerDay = 24; int days = 0; auto x = day1 * 15;\n")
        self.assert_clean("rules")
        for text in ("auto d = std::chrono::hours(72);", "auto d = 72h;", "auto d = days{14};", "d.addDays(15);",
                     "constexpr int kDisputeDays = 15;", "int replyHours{72};", "auto t = 15 * kDay;",
                     "auto t = 3600 * 72;", "auto t = at.addSecs(86'400 * 10);"):
            with self.subTest(text):
                self.write("src/formats/a.cpp", text + "\n")
                self.assert_finds("rules", "span of a rule")
        for text in ("/p/order/detail.html?orderId=%1", "/p/refund/x", "https://host/help/now"):
            with self.subTest(text):
                self.write("src/formats/a.cpp", f'auto p = u"{text}"_s;\n')
                self.assert_finds("rules", "page of the site")
        for text in ("Order is closed", "ORDER_CLOSED"):
            with self.subTest(text):
                self.write("src/formats/a.cpp", f'auto p = u"{text}"_s;\n')
                self.assert_finds("rules", "site's label")

    def proof(self, situations, rows, readme="Of the 0 rows of facts counted by `tests/lint/lint_proof.py`."):
        self.write("tests/data/situations/a.json", json.dumps({"situations": situations}), spdx=False)
        self.write("tests/data/rows.json", json.dumps(rows), spdx=False)
        self.write("README.md", readme + "\n", spdx=False)

    def test_proof_sees_rows_that_nobody_covers(self):
        one = [{"name": "one", "covers": ["S1"], "at": [{}]}]
        cases = {
            "neither covered nor excused": (one, {"rows": {"S": 2}, "excused": {}, "missing": []}, "S2 is neither"),
            "both": (one, {"rows": {"S": 1}, "excused": {"S1": "noise"}, "missing": []}, "rows.json excuses"),
            "unknown": (one, {"rows": {"C": 1}, "excused": {"C1": "noise"}, "missing": []}, "which is no row"),
            "without a reason": ([], {"rows": {"S": 1}, "excused": {"S1": " "}, "missing": []}, "without a reason"),
            "missing no longer": (one, {"rows": {"S": 1}, "excused": {}, "missing": ["S1"]}, "missing no longer"),
            "an old README": (one, {"rows": {"S": 1}, "excused": {}, "missing": []}, "is not current"),
        }
        for name, (situations, rows, words) in cases.items():
            with self.subTest(name):
                self.proof(situations, rows)
                self.assert_finds("proof", words)
        self.proof(one, {"rows": {"S": 2, "C": 1}, "excused": {"C1": "noise"}, "missing": []})
        subprocess.run([sys.executable, str(HERE / "lint_proof.py"), "--root", str(self.root), "--write"],
                       capture_output=True, check=False)
        self.assert_clean("proof")
        self.assertIn('"S2"', (self.root / "tests/data/rows.json").read_text(encoding="utf-8"))

    def test_schemas_sees_what_a_schema_forbids(self):
        for name in ("resources/rules/rules.schema.json", "resources/rules/aliexpress.json"):
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(HERE.parents[1] / name, self.root / name)
        self.assert_clean("schemas")
        whole = (self.root / "resources/rules/aliexpress.json").read_text(encoding="utf-8")
        broken = {
            "a key that nobody knows": ("market", 'market": "x",\n "surprise', "surprise is not known here"),
            "another format": ("recourse-rules", "recourse-book", "format is not"),
            "a key that is missing": ('"tone"', '"tune"', "lacks 'tone'"),
            "no such verdict": ('"no_longer"', '"too_late"', "none of the known values"),
        }
        for name, (old, new, words) in broken.items():
            with self.subTest(name):
                self.write("resources/rules/aliexpress.json", whole.replace(old, new, 1), spdx=False)
                self.assert_finds("schemas", words)
        self.write("resources/rules/aliexpress.json", whole, spdx=False)
        self.write("resources/rules/rules.schema.json", '{"if": true}', spdx=False)
        self.assert_finds("schemas", "does not know if")

    def test_toplevel_sees_a_stray_entry(self):
        for name in ("src", "forms", "resources", "translations", "tests", "packaging"):
            (self.root / name).mkdir()
        for name in ("CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md"):
            (self.root / name).touch()
        self.assert_clean("toplevel")
        (self.root / "notes.txt").touch()
        self.assert_finds("toplevel", "notes.txt")
        (self.root / "notes.txt").unlink()
        (self.root / "README.md").unlink()
        self.assert_finds("toplevel", "is missing")

    def test_paths_sees_one_machines_paths_and_marks(self):
        self.write("src/core/a.cpp", 'auto p = "https://host/root/x";\n')
        self.assert_clean("paths")
        self.write("src/core/a.cpp", 'auto p = "/' + 'tmp/book";\n')
        self.assert_finds("paths", "one machine")
        self.write("src/core/a.cpp", "// TO" + "DO\n")
        self.assert_finds("paths", "unfinished work")

    def test_translations_sees_what_is_wrong_in_a_language(self):
        self.write("resources/rules/shop.json", '{"texts": {"t": {"en": "Wait %1 days {date}"}}}', spdx=False)
        good = ("Wait %1 days {date}", "", "Noch %1 Tage {date}")
        cases = {
            "placeholders": (("Wait %1 days {date}", "", "Noch %2 Tage {date}"), "placeholders"),
            "fields": (("Wait %1 days {date}", "", "Noch %1 Tage {datum}"), "fields"),
            "unfinished": (("Wait %1 days {date}", ' type="unfinished"', ""), "not translated"),
            "not current": (("Another text", "", "Ein anderer"), "not current"),
        }
        for name, (parts, words) in cases.items():
            with self.subTest(name):
                self.write("translations/recourse_de.ts", TS.format(*parts), spdx=False)
                self.assert_finds("translations", words)
        self.write("translations/recourse_de.ts", TS.format(*good), spdx=False)
        self.assert_clean("translations")
        self.write("forms/a.ui", FORM.format("&amp;Save", "&amp;Send"), spdx=False)
        self.assert_finds("translations", "'&s' stands for 2 things")

    def test_cli_links_sees_widgets(self):
        done = subprocess.run([sys.executable, str(HERE / "lint_cli_links.py"), "/bin/sh"], check=False)
        self.assertEqual(done.returncode, 0)
        sys.path.insert(0, str(HERE))
        import lint_cli_links
        self.assertTrue(lint_cli_links.FORBIDDEN.search("libQt6Widgets.so.6"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
