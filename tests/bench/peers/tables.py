"""The tables of published web pages: what every peer is given to set."""

import html.parser
import pathlib
from dataclasses import dataclass, field


@dataclass
class Cell:
    rows: int
    columns: int
    is_heading: bool
    lines: list[str] = field(default_factory=lambda: [""])


@dataclass
class Sheet:
    title: str = ""
    tables: list[list[list[Cell]]] = field(default_factory=list)  # rows of cells


class Reader(html.parser.HTMLParser):
    """Collects the title and the tables of one page."""

    def __init__(self):
        super().__init__()
        self.sheet = Sheet()
        self.cell = None
        self.is_title = False

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "table":
            self.sheet.tables.append([])
        elif tag == "tr":
            self.sheet.tables[-1].append([])
        elif tag in ("td", "th"):
            self.cell = Cell(int(given.get("rowspan", 1)), int(given.get("colspan", 1)), tag == "th")
            self.sheet.tables[-1][-1].append(self.cell)
        elif tag in ("p", "br", "li") and self.cell and self.cell.lines[-1]:
            self.cell.lines.append("")
        elif tag == "h1":
            self.is_title = True

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.cell = None
        elif tag == "h1":
            self.is_title = False

    def handle_data(self, data):
        if self.cell:
            self.cell.lines[-1] += data.strip("\n")
        elif self.is_title:
            self.sheet.title += data


def read_sheet(path):
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    return reader.sheet


def read_sheets(edition):
    """The sheets of a folder that `mokuhyo publish` made."""
    return [read_sheet(path) for path in sorted(pathlib.Path(edition, "sheets").glob("*.html"))]


def column_count(table):
    return sum(cell.columns for cell in table[0])


# Millimetres on A3 within margins of 10: set by hand, as who writes for these tools must.
WIDTHS = {8: [20, 60, 30, 60, 40, 80, 20, 90], 11: [10, 45, 35, 45, 35, 35, 45, 50, 12, 48, 40]}


def widths(table):
    count = column_count(table)
    return WIDTHS.get(count) or [400 / count] * count


def header_rows(table):
    """Rows at the top that hold headings of columns only."""
    return next((i for i, row in enumerate(table) if not all(cell.is_heading for cell in row)), 0)
