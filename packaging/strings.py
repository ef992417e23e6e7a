#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the program and their translations.

  strings.py update      makes translations/*.ts current with the sources, forms and packs
  strings.py check       fails where a .ts is not current or a translation is not right
  strings.py unfinished  lists what each language still lacks
  strings.py pseudo DIR  makes two invented languages for tests: longer, in brackets; one right to left
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PACK_CONTEXT = "RulesPack"
READER_CONTEXT = "ReaderPack"
SOURCE_LANGUAGE = "en"
PLACEHOLDER = re.compile(r"%L?(\d{1,2})")
COUNT = re.compile(r"%L?n")
FIELD = re.compile(r"\{[a-z_]+\}")


def find_tool(name, given=None):
    """A Qt tool by its path, else from Qt's folders, which Debian keeps out of PATH."""
    for candidate in (given, shutil.which(name), f"/usr/lib/qt6/bin/{name}", shutil.which(name + "6")):
        if candidate and os.access(candidate, os.X_OK):
            return candidate
    sys.exit(f"{name} is not installed (Debian: qt6-l10n-tools)")


def source_files(root):
    found = [p for folder, ends in (("src", (".cpp", ".h")), ("forms", (".ui",)))
             for p in (root / folder).rglob("*") if p.suffix in ends]
    return sorted(found)


def ts_files(root):
    return sorted((root / "translations").glob("recourse_*.ts"))


def language_of(ts):
    return ts.stem.removeprefix("recourse_")


def pack_texts(root):
    """Every English text of the shipped rules packs, each once, in a stable order."""
    texts = {}
    for path in sorted((root / "resources" / "rules").glob("*.json")):
        pack = json.loads(path.read_text(encoding="utf-8"))
        entries = pack.get("texts")
        if path.name.endswith(".schema.json") or not isinstance(entries, dict):
            continue
        for key in sorted(entries):
            english = entries[key].get("en") if isinstance(entries[key], dict) else None
            if english:
                texts.setdefault(english, f"{path.stem}: {key}")
    return texts


def reader_titles(root):
    """What the shipped reader packs call the files that they read, each once, in a stable order."""
    titles = {}
    for path in sorted((root / "resources" / "readers").glob("*.json")):
        pack = json.loads(path.read_text(encoding="utf-8"))
        if path.name.endswith(".schema.json"):
            continue
        if pack.get("title"):
            titles.setdefault(pack["title"], f"{path.stem}")
        for shape in [*pack.get("shapes", []), *pack.get("tables", [])]:
            if shape.get("title"):
                titles.setdefault(shape["title"], f"{path.stem}: {shape.get('id')}")
    return titles


def cpp_literal(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def write_pack_source(root, path):
    """lupdate reads C++ and forms only: the packs' texts are shown to it as C++."""
    lines = [f"//: Rules pack, text {where}\nQT_TRANSLATE_NOOP(\"{PACK_CONTEXT}\", {cpp_literal(text)});"
             for text, where in pack_texts(root).items()]
    lines += [f"//: What a file of orders is, {where}\nQT_TRANSLATE_NOOP(\"{READER_CONTEXT}\", {cpp_literal(title)});"
              for title, where in reader_titles(root).items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def run_lupdate(lupdate, root, files):
    """Brings the given .ts files (copies or the real ones) up to the sources; returns lupdate's complaints."""
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        packs = Path(folder) / "rulespacks.cpp"
        write_pack_source(root, packs)
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join(str(p) for p in [*source_files(root), packs]) + "\n", encoding="utf-8")
        for ts in files:
            language = language_of(ts)
            command = [lupdate, "-silent", "-locations", "none", "-I", str(root / "src"),
                       "-source-language", SOURCE_LANGUAGE, "-target-language", language, "-no-obsolete"]
            if language == SOURCE_LANGUAGE:
                command.append("-pluralonly")
            run = subprocess.run([*command, f"@{listing}", "-ts", str(ts)],
                                 capture_output=True, text=True, check=False)
            if run.returncode != 0:
                sys.exit(f"lupdate failed for {ts.name}:\n{run.stdout}{run.stderr}")
            complaints += [line.replace(f"{root}/", "") for line in (run.stdout + run.stderr).splitlines()
                           if "lacks Q_OBJECT" in line]
    return sorted(set(complaints))


class Message:
    """One text of one language."""

    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.numerus = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.state = translation.get("type", "") if translation is not None else "unfinished"
        if translation is None:
            self.forms = []
        elif self.numerus:
            self.forms = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.forms = [translation.text or ""]

    @property
    def unfinished(self):
        return self.state == "unfinished" or not self.forms or not all(self.forms)


def messages(ts):
    for context in ET.parse(ts).getroot().findall("context"):
        name = context.findtext("name") or ""
        for element in context.findall("message"):
            message = Message(name, element)
            if message.state not in ("vanished", "obsolete"):
                yield message


def faults_of(message):
    """What a translation breaks, as sentences; empty where it is right or not there yet."""
    if message.unfinished:
        return []
    found = []
    for form in message.forms:
        if set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(message.source)):
            found.append(f"placeholders %1… differ: {form!r}")
        if set(FIELD.findall(form)) != set(FIELD.findall(message.source)):
            found.append(f"fields {{…}} differ: {form!r}")
        if COUNT.search(form) and not COUNT.search(message.source):
            found.append(f"%n stands in the translation only: {form!r}")
        if message.source[:1].isspace() != form[:1].isspace() or message.source[-1:].isspace() != form[-1:].isspace():
            found.append(f"a space at the edge differs: {form!r}")
        if "<" in form and "<" not in message.source:
            found.append(f"markup in the translation: {form!r}")
    if COUNT.search(message.source) and not any(COUNT.search(form) for form in message.forms):
        found.append("no form shows the number (%n)")
    return found


def check(root, lupdate, out=print):
    """Number of faults found in translations/ of root."""
    faults = 0
    files = ts_files(root)
    if not files:
        out("no translations/recourse_*.ts")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        for ts in files:
            copy = Path(folder) / ts.name
            shutil.copy(ts, copy)
            for complaint in run_lupdate(lupdate, root, [copy]):
                out(f"{complaint}: its texts would be looked up elsewhere than they are translated")
                faults += 1
            if copy.read_bytes() != ts.read_bytes():
                before = {(m.context, m.source) for m in messages(ts)}
                after = {(m.context, m.source) for m in messages(copy)}
                out(f"{ts.name} is not current with the sources; run: packaging/dev strings update")
                for context, source in sorted(after - before)[:10]:
                    out(f"    missing [{context}] {source!r}")
                for context, source in sorted(before - after)[:10]:
                    out(f"    no longer there [{context}] {source!r}")
                faults += 1
            todo = 0
            for message in messages(ts):
                todo += message.unfinished
                for fault in faults_of(message):
                    out(f"{ts.name} [{message.context}] {message.source!r}: {fault}")
                    faults += 1
            if todo:
                out(f"{ts.name}: {todo} texts are not translated; list them with: packaging/dev strings")
                faults += 1
    return faults


def unfinished(root):
    for ts in ts_files(root):
        todo = [m for m in messages(ts) if m.unfinished]
        total = sum(1 for _ in messages(ts))
        print(f"{ts.name}: {total - len(todo)} of {total} done")
        for message in todo:
            print(f"  [{message.context}] {message.source!r}")


ACCENTED = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתאבגד")
KEPT = re.compile(r"(%L?\d{1,2}|%L?n|\{[a-z_]+\}|&&|&(?=\w)|\*\.\w+|https?://\S+|\n)")


def disguise(text, right_to_left):
    """Longer by a third, unmistakable, in brackets; placeholders and accelerators stay."""
    parts = []
    for part in KEPT.split(text):
        if KEPT.fullmatch(part):
            parts.append(part)
        else:
            parts.append(part.lower().translate(HEBREW) if right_to_left else part.translate(ACCENTED))
    words = max(1, len(text.split()))
    filler = ("ארוך" if right_to_left else "lóng") if len(text) > 2 else ""
    padding = " ".join([filler] * max(1, round(words / 3))) if filler else ""
    return "[" + "".join(parts) + (" " + padding if padding else "") + "]"


def pseudo(root, folder, lupdate, lrelease):
    """recourse_qps.qm (left to right) and recourse_qpr.qm (right to left) in folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, language, right_to_left in (("qps", "de", False), ("qpr", "he", True)):
        ts = folder / f"recourse_{language}.ts"
        ts.unlink(missing_ok=True)
        run_lupdate(lupdate, root, [ts])
        tree = ET.parse(ts)
        for element in tree.getroot().iter("message"):
            translation = element.find("translation")
            translation.attrib.pop("type", None)
            text = disguise(element.findtext("source") or "", right_to_left)
            forms = translation.findall("numerusform")
            for form in forms:
                form.text = text
            if not forms:
                translation.text = text
        target = folder / f"recourse_{name}.ts"
        tree.write(target, encoding="utf-8", xml_declaration=True)
        ts.unlink()
        subprocess.run([lrelease, "-silent", str(target), "-qm", str(target.with_suffix(".qm"))], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "check", "unfinished", "pseudo"))
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--lupdate")
    parser.add_argument("--lrelease")
    call = parser.parse_args()
    if call.command == "unfinished":
        unfinished(call.root)
    elif call.command == "check":
        sys.exit(1 if check(call.root, find_tool("lupdate", call.lupdate)) else 0)
    elif call.command == "update":
        for complaint in run_lupdate(find_tool("lupdate", call.lupdate), call.root, ts_files(call.root)):
            print(complaint, file=sys.stderr)
    elif call.folder is None:
        parser.error("pseudo needs a folder")
    else:
        pseudo(call.root, call.folder, find_tool("lupdate", call.lupdate), find_tool("lrelease", call.lrelease))


if __name__ == "__main__":
    main()
