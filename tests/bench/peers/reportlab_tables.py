"""Sets tables with ReportLab, as a script of its users would: reportlab_tables.py DATA.json PDF"""

import json
import sys
from xml.sax.saxutils import escape

from inputs import FONT, FONT_FILE
from reportlab.lib.colors import HexColor, black
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A3, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

TEXT = ParagraphStyle("text", fontName=FONT, fontSize=8, leading=11, wordWrap="CJK", alignment=TA_JUSTIFY)
HEADING = ParagraphStyle("heading", TEXT, alignment=TA_CENTER)
TITLE = ParagraphStyle("title", TEXT, fontSize=12, leading=18)


def table(data):
    grid = [[""] * len(data["widths"]) for _ in range(data["rows"])]
    looks = [("GRID", (0, 0), (-1, -1), 0.4, black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    for row, column, rows, columns, is_heading, lines in data["cells"]:
        grid[row][column] = Paragraph("<br/>".join(map(escape, lines)), HEADING if is_heading else TEXT)
        area = ((column, row), (column + columns - 1, row + rows - 1))
        if rows * columns > 1:
            looks.append(("SPAN", *area))
        if is_heading:
            looks.append(("BACKGROUND", *area, HexColor("#e6e6e6")))
    widths = [width * mm for width in data["widths"]]
    return Table(grid, colWidths=widths, repeatRows=data["header_rows"], style=looks)


def main(source, target):
    registerFont(TTFont(FONT, FONT_FILE))
    story = []
    for sheet in json.load(open(source, encoding="utf-8")):
        story += [Paragraph(escape(sheet["title"]), TITLE), *map(table, sheet["tables"]), PageBreak()]
    margins = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), 10 * mm)
    SimpleDocTemplate(target, pagesize=landscape(A3), **margins).build(story)


main(*sys.argv[1:])
