#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""recourse-cli runs where no window can: the built program links no Widgets, not even by another library."""
import argparse
import re
import subprocess
import sys

FORBIDDEN = re.compile(r"libQt6Widgets|libQt6PrintSupport")


def linked_libraries(program):
    """What the loader would bring in, others' needs included."""
    listing = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*(\S+)", listing, re.MULTILINE)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    found = [name for name in linked_libraries(parser.parse_args().program) if FORBIDDEN.search(name)]
    print(f"links {', '.join(found)}" if found else "clean")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
