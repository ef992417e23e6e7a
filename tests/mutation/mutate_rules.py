#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes one thing of a rules pack at a time and asks the table of situations whether it notices.

  mutate_rules.py TST_SITUATIONS [--pack FILE]… [--jobs N] [--least PERCENT]

A change: one more in a number, a day later, another verdict, a condition turned into its opposite, a term, a word
of a list, a needed fact, a disagreement or a flag taken away. What nobody is shown by an assessment
(texts, labels, reasons, pages, values that are only told) is left alone: the contents' tables are
about those. A pack that the loader refuses counts as noticed, and is counted apart.

judged.json beside this script says of a change that no table can notice why nobody would: it is told
apart and still counts as unnoticed. A judgement of a change that is noticed, or is none, fails.
"""
import argparse
import copy
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VERDICTS = ("possible", "not_yet", "no_longer", "never", "unknown")
KINDS = ("act_before", "wait_until", "opens_at", "overdue_since")
PARTS = ("parameters", "bounds", "conditions", "outdated_by", "stale", "refund_due", "refunds", "end_reasons",
         "carriers", "problems", "actions", "upcoming", "situations")
CONDITION_LISTS = {"status", "seen", "last_of", "known", "steps", "tracking", "is"}
FLAGS = {"by_item", "refuted_by_sight", "from_required", "holds_when_stale", "by_problems", "refund", "closes"}
# Shown beside an assessment, not decided by it.
TOLD = {"text", "title", "description", "path", "page", "headline", "detail", "buttons", "tone", "sources", "rules",
        "label", "why", "waiting", "evidence", "closes", "amounts", "groups", "group"}


DROP = object()


def changes(value, path=()):
    """(what is changed in words, the path, what stands there instead; DROP to take it away)."""
    if isinstance(value, dict):
        yield from changes_of_object(value, path)
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield from changes(entry, path + (index,))


def changes_of_object(value, path):
    for key, entry in value.items():
        here = path + (key,)
        if key in TOLD:
            continue
        if key == "verdict":
            for other in VERDICTS:
                if other != entry:
                    yield f"{entry} becomes {other}", here, other
                    break
        elif key == "deadline_kind":
            yield f"{entry} becomes another kind", here, KINDS[(KINDS.index(entry) + 1) % len(KINDS)]
        elif key == "next_step":
            yield "the next step is another", here, "wait" if entry != "wait" else "check_status"
        elif key == "default" and isinstance(entry, int):
            yield "another value is the usual one", here, next(
                (one["value"] for one in value["values"] if one["value"] != entry and not one.get("shown_only")), entry + 1)
        elif key == "value" and isinstance(entry, int) and not value.get("shown_only"):
            yield f"{entry} becomes {entry + 1}", here, entry + 1
        elif key in ("least", "most"):
            yield f"{entry} becomes {entry + 1}", here, entry + 1
        elif key == "before":
            yield f"{entry} becomes a day later", here, str(date.fromisoformat(entry) + timedelta(days=1))
        elif key in FLAGS and entry is True:
            yield f"without {key}", here, DROP
        elif key == "when":
            yield "the condition is its opposite", here, {"not": entry}
        elif key in ("from", "until", "deadline", "disagreement", "unless_seen", "take"):
            yield f"without {key}", here, DROP
        elif key in ("all", "any", "needs") or (key in CONDITION_LISTS and isinstance(entry, list)):
            yield from shorter(entry, here, key)
        elif path == ("outdated_by",) or (key == "codes" and path[0] == "end_reasons"):
            yield from shorter([*entry, None], here, key)
        if path == ("conditions",):
            yield "the condition is its opposite", here, {"not": entry}
        yield from changes(entry, here)


def shorter(entry, here, key):
    if len(entry) < 2 and key not in ("needs",):
        return
    for index, one in enumerate(one for one in entry if one is not None):
        yield f"without {json.dumps(one)[:60]} of {key}", here + (index,), DROP


def bound_terms(pack):
    """A bound's list of ways to know it: each way is taken away in turn."""
    for name, bound in pack.get("bounds", {}).items():
        if isinstance(bound, list) and len(bound) > 1:
            for index in range(len(bound)):
                yield f"bound {name} without its way {index + 1}", ("bounds", name, index), DROP


def whole_entries(pack):
    """Each rule of an action, situation, upcoming event and staleness is taken away in turn."""
    for part in ("situations", "upcoming", "stale"):
        for index, entry in enumerate(pack.get(part, [])):
            yield f"without {part[:-1] if part[-1] == 's' else part} {entry.get('id', index)}", (part, index), DROP
    for number, action in enumerate(pack["actions"]):
        for index in range(len(action["verdicts"])):
            yield f"{action['id']} without its verdict {index + 1}", ("actions", number, "verdicts", index), DROP


def mutants(pack):
    for part in PARTS:
        if part in pack:
            for words, path, other in changes(pack[part], (part,)):
                yield f"{where(pack, path)}: {words}", path, other
    for words, path, other in (*bound_terms(pack), *whole_entries(pack)):
        yield words, path, other


def where(pack, path):
    """The path with ids in place of numbers, so that a person finds it."""
    steps, value = [], pack
    for step in path:
        value = value[step]
        name = value.get("id") if isinstance(value, dict) and isinstance(step, int) else None
        steps.append(str(name or step))
    return ".".join(steps)


def changed(pack, path, other):
    mutant = copy.deepcopy(pack)
    parent = mutant
    for step in path[:-1]:
        parent = parent[step]
    if other is DROP:
        del parent[path[-1]]
    else:
        parent[path[-1]] = other
    return mutant


def tell(stem, unnoticed):
    """Prints what went unnoticed; False where a judgement is about something else."""
    judged = json.loads((Path(__file__).parent / "judged.json").read_text(encoding="utf-8")).get(stem, {})
    for words in unnoticed:
        print(f"judged: {stem}: {words}: {judged[words]}" if words in judged else f"unnoticed: {stem}: {words}")
    superfluous = [words for words in judged if words not in unnoticed]
    for words in superfluous:
        print(f"judged, but no change that goes unnoticed: {stem}: {words}")
    return not superfluous


def verdict_on(program, mutant, folder, number):
    path = folder / f"{number}.json"
    path.write_text(json.dumps(mutant, ensure_ascii=False), encoding="utf-8")
    run = subprocess.run([program, "saysWhatTheTableExpects"], env={**os.environ, "RECOURSE_RULES": str(path)},
                         capture_output=True, text=True, check=False, timeout=120)
    path.unlink()
    if "pack refused:" in run.stdout + run.stderr:
        return "refused"
    return "unnoticed" if run.returncode == 0 else "noticed"


def try_pack(program, file, jobs):
    pack = json.loads(file.read_text(encoding="utf-8"))
    tried = list(mutants(pack))
    counts = {"noticed": 0, "refused": 0, "unnoticed": 0}
    unnoticed = []
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(jobs) as pool:
        folder = Path(name)
        if verdict_on(program, pack, folder, "whole") != "unnoticed":
            sys.exit(f"{file.name}: the table fails as it is")
        answers = pool.map(lambda one: verdict_on(program, changed(pack, one[1][1], one[1][2]), folder, one[0]),
                           enumerate(tried))
        for (words, _, _), answer in zip(tried, answers):
            counts[answer] += 1
            if answer == "unnoticed":
                unnoticed.append(words)
    in_order = tell(file.stem, unnoticed)
    share = 100 * (len(tried) - counts["unnoticed"]) / max(1, len(tried))
    print(f"{file.name}: {len(tried)} changes, {counts['noticed']} noticed by the table, {counts['refused']} refused "
          f"by the loader, {counts['unnoticed']} unnoticed: {share:.1f} of 100")
    return share, in_order


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--pack", type=Path, action="append")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--least", type=float, default=0, help="fail where a pack is below so many of 100")
    call = parser.parse_args()
    packs = call.pack or [path for path in sorted((ROOT / "resources/rules").glob("*.json"))
                          if not path.name.endswith(".schema.json")]
    results = [try_pack(str(Path(call.program).resolve()), path, call.jobs) for path in packs]
    sys.exit(0 if all(in_order and share >= call.least for share, in_order in results) else 1)


if __name__ == "__main__":
    main()
