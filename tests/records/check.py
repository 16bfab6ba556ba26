#!/usr/bin/env python3
"""check.py PROGRAM [COUNT]: converts COUNT made-up records to sheets, prints them as one pack and reads
the PDF back: two pages a sheet, and no character lost."""

import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

import yaml

import records

PAGES_A_SHEET = 2


def texts(value, key=""):
    """What a sheet's author wrote and the form prints, piece by piece."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name != "template":
                yield from texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, key)
    elif value:
        yield key, value


def printed(key, text):
    """The text as the form has it: dates, numbers and choices print in forms of their own."""
    if key in ("作成日", "方向性") or (key == "評価" and len(text) < 5):
        return ""
    return "".join(text.split())


def is_number(text):
    return re.fullmatch(r"[△－\-]?[0-9０-９,，．.]*", text) is not None


def lost(sheet, page_text):
    """The pieces that the pages do not show; numbers may be grouped anew."""
    page = "".join(page_text.split())
    plain = page.replace(",", "")
    missing = []
    for key, text in texts(sheet):
        wanted = printed(key, text)
        if is_number(wanted):
            digits = wanted.translate(str.maketrans("０１２３４５６７８９．－", "0123456789.-")).replace("，", "").replace(",", "")
            if digits not in plain and wanted not in page:
                missing.append((key, text))
        elif wanted not in page:
            missing.append((key, text))
    return missing


def without_nothing(value):
    """What a record does not have its sheet does not write."""
    if isinstance(value, dict):
        return {key: without_nothing(inner) for key, inner in value.items() if inner is not None}
    return value


def write_pack(folder, sheets):
    for number, sheet in enumerate(sheets, 1):
        path = folder / f"{number:04}"
        path.mkdir(parents=True)
        with open(path / "sheet.yaml", "w", encoding="utf-8") as file:
            yaml.safe_dump(without_nothing(sheet), file, allow_unicode=True, sort_keys=False, width=1000,
                           default_style=None if number % 2 else '"')
    (folder / "pack.yaml").write_text("title: 令和6年度 事務事業評価\n", encoding="utf-8")


def run(arguments):
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{arguments[:3]}: exit code {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-6000:]}")
    return done


def pages_of(pdf):
    text = run(["pdftotext", "-raw", str(pdf), "-"]).stdout
    return text.split("\f")[:-1]


def problems(sheets, pages):
    if len(pages) != PAGES_A_SHEET * len(sheets):
        yield f"{len(pages)} pages for {len(sheets)} sheets"
    for number, sheet in enumerate(sheets):
        own = "\n".join(pages[PAGES_A_SHEET * number:PAGES_A_SHEET * (number + 1)])
        for key, text in lost(sheet, own):
            yield f"sheet {number + 1}: {key}: {text!r} is not on its pages"


def main():
    program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 40
    sheets = records.sheets(count)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(os.environ.get("MOKUHYO_RECORDS", temporary))
        write_pack(folder / "pack", sheets)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run([program, "render", str(folder / "pack"), "-o", str(folder / "pack.pdf")])
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        pages = pages_of(folder / "pack.pdf")
        size = (folder / "pack.pdf").stat().st_size
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{count} sheets, {len(pages)} pages, {size} bytes, {seconds:.1f} s of CPU, "
          f"{after.ru_maxrss // 1024} MB")
    found = list(problems(sheets, pages))
    sys.exit("\n".join(found[:40] + [f"{len(found)} problems"]) if found else 0)


if __name__ == "__main__":
    main()
