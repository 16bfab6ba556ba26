#!/usr/bin/env python3
"""What the same sheets cost with others: compare.py MOKUHYO SHEETS [PEER]...

MOKUHYO is the program, SHEETS how many: 6, or the six varied up to that number. Peers that are not
installed are left out and named. Needs for each:
  typst        npm install --no-package-lock --prefix tests/bench/peers
  reportlab    Debian's python3-reportlab
  chromium, weasyprint, fop, libreoffice-calc   Debian's packages of these names
Prints a table for RESULTS.md. All in one run, one after the other: only their ratios say anything.
"""

import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass

import inputs
from tables import read_sheets

HERE = pathlib.Path(__file__).parent
SAMPLE = HERE.parents[2] / "samples/niigata-r5"
LONGEST = 1800  # seconds that a peer may take


@dataclass
class Peer:
    name: str
    needs: str  # the command, module or folder without which it is not there
    suffix: str
    write: Callable
    command: Callable  # of the paths of input and output

    def is_there(self):
        is_installed = shutil.which(self.needs) or importlib.util.find_spec(self.needs)
        return bool(is_installed) or (HERE / self.needs).is_dir()


@dataclass
class Cost:
    wall: float
    cpu: float
    memory: float  # MiB, of the largest process
    size: float  # kB


def chromium(source, target):
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    return ["chromium", *options, f"--print-to-pdf={target}", f"file://{source}"]


def fop(source, target):
    settings = source.with_name("fop.xconf")
    settings.write_text(inputs.FOP_SETTINGS, "utf-8")
    return ["fop", "-q", "-c", settings, "-fo", source, "-pdf", target]


def libreoffice(source, target):
    profile = f"-env:UserInstallation=file://{source.parent}/profile"
    return ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", target.parent, source]


PEERS = [
    Peer("Typst", "node_modules", ".typ", inputs.typst, lambda s, t: ["node", HERE / "typst.mjs", s, t]),
    Peer("ReportLab", "reportlab", ".json", inputs.data, lambda s, t: [sys.executable, HERE / "reportlab_tables.py", s, t]),
    Peer("Chromium", "chromium", ".html", inputs.html_page, chromium),
    Peer("FOP", "fop", ".fo", inputs.fo, fop),
    Peer("LibreOffice", "soffice", ".fods", inputs.fods, libreoffice),
    Peer("WeasyPrint", "weasyprint", ".html", inputs.html_page, lambda s, t: ["weasyprint", "-q", s, t]),
]


def run(words, target):
    """What a process costs, with those it waits for; None if it takes too long or makes no file."""
    target.unlink(missing_ok=True)
    begin = time.monotonic()
    limited = ["timeout", str(LONGEST), *map(str, words)]
    process = subprocess.Popen(limited, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    if not target.exists():
        return None
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, target.stat().st_size / 1000)


def sample_pack(count, work):
    if count == 6:
        return SAMPLE
    pack = work / "pack"
    subprocess.run([sys.executable, HERE.parent / "many_sheets.py", SAMPLE, pack, str(count)], check=True)
    return pack


def row(name, cost, ours):
    if not cost:
        return f"| {name} | no file, or over {LONGEST} s | | | | |"
    ratio = cost.cpu / ours.cpu
    return f"| {name} | {cost.wall:.2f} | {cost.cpu:.2f} | {ratio:.1f} | {cost.memory:.0f} | {cost.size:.0f} |"


def main(program, count, *wanted):
    work = pathlib.Path(tempfile.mkdtemp(prefix="mokuhyo-peers-"))
    pack = sample_pack(int(count), work)
    subprocess.run([program, "publish", pack, "-o", work / "edition"], check=True, capture_output=True)
    sheets = read_sheets(work / "edition")
    target = work / "sheets.pdf"
    ours = run([program, "render", pack, "-o", target], target)
    print(f"| {count} sheets | wall s | CPU s | CPU, of mokuhyo's | peak MiB | size kB |\n|---|---|---|---|---|---|")
    print(row("mokuhyo", ours, ours), flush=True)
    for peer in PEERS:
        if wanted and peer.name not in wanted:
            continue
        if not peer.is_there():
            print(f"{peer.name}: not here ({peer.needs})", file=sys.stderr)
            continue
        source = work / ("sheets" + peer.suffix)
        source.write_text(peer.write(sheets), "utf-8")
        print(row(peer.name, run(peer.command(source, target), target), ours), flush=True)
    shutil.rmtree(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
