#!/usr/bin/env python3
"""Makes a pack of many sheets from those of another: many_sheets.py SAMPLE FOLDER COUNT.

Each sheet has the shape of a sample sheet, with sentences put together anew from the clauses of
all of them, so that hardly a text stands twice. The same COUNT gives the same files.
"""

import pathlib
import random
import re
import sys

SENTENCE = re.compile(r"^(\s*(?:- )?[^:#]+: )(.+。)$")
SECTION = re.compile(r"^(課|section): (.+)$")


def sheets_of(pack):
    """The files of each sheet as lists of lines, with a character that no usual font has mended."""
    folders = sorted(path for path in pack.iterdir() if path.is_dir())
    return [
        {file.name: file.read_text("utf-8").replace("发", "発").splitlines() for file in sorted(folder.glob("*.yaml"))}
        for folder in folders
    ]


def clauses_of(sheets):
    sentences = [
        match[2]
        for sheet in sheets
        for lines in sheet.values()
        for match in map(SENTENCE.match, lines)
        if match
    ]
    return [clause for sentence in sentences for clause in re.findall(r"[^、。]+[、。]", sentence)]


def varied(line, number, clauses, chance):
    if match := SECTION.match(line):
        return f"{match[1]}: {match[2]} 第{number}係"
    match = SENTENCE.match(line)
    if not match:
        return line
    text = ""
    while len(text) < len(match[2]):
        text += chance.choice(clauses)
    return match[1] + "「" + text[:-1].replace("「", "").replace("」", "") + "」。"


def main(sample, folder, count):
    sheets = sheets_of(pathlib.Path(sample))
    clauses = clauses_of(sheets)
    for number in range(1, int(count) + 1):
        chance = random.Random(number)
        place = pathlib.Path(folder) / f"{number:05}"
        place.mkdir(parents=True, exist_ok=True)
        for name, lines in sheets[number % len(sheets)].items():
            text = "\n".join(varied(line, number, clauses, chance) for line in lines) + "\n"
            (place / name).write_text(text, "utf-8")
    pack = "title: 令和5年度 組織目標管理シート\npublisher: 見本市\n"
    (pathlib.Path(folder) / "pack.yaml").write_text(pack, "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
