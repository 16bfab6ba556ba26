"""The same sheets as input for each peer: A3 landscape, 8 point BIZ UD Gothic, a heading that repeats."""

import html
import json
from xml.sax.saxutils import escape

from tables import header_rows, widths

FONT = "BIZ UDGothic"
FONT_FILE = "/usr/share/fonts/truetype/bizud-gothic/BIZUDGothic-Regular.ttf"


def places(table):
    """Each cell with its row and column, as in the grid of the table."""
    taken = set()
    for row, cells in enumerate(table):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            taken |= {(row + i, column + k) for i in range(cell.rows) for k in range(cell.columns)}
            yield row, column, cell


# --- Typst ----------------------------------------------------------------------------------------

TYPST_PAGE = f"""#set page("a3", flipped: true, margin: 10mm)
#set text(font: ("{FONT}", "Noto Sans CJK JP"), size: 8pt, lang: "ja")
#set par(justify: true)
#set table(stroke: 0.4pt, inset: 3pt)
"""


def typst_text(lines):
    quoted = ("".join("\\" + c if c in '"\\' else c for c in line) for line in lines)
    return " #linebreak() ".join(f'#"{line}"' for line in quoted)


def typst_cell(cell):
    shade = ", fill: luma(230), align: center + horizon" if cell.is_heading else ""
    return f"table.cell(rowspan: {cell.rows}, colspan: {cell.columns}{shade})[{typst_text(cell.lines)}],\n"


def typst_table(table):
    columns = ", ".join(f"{width}mm" for width in widths(table))
    head = header_rows(table)
    heading = "".join(typst_cell(cell) for row in table[:head] for cell in row)
    body = "".join(typst_cell(cell) for row in table[head:] for cell in row)
    return f"#table(columns: ({columns}),\ntable.header({heading}),\n{body})\n"


def typst(sheets):
    pages = ("= " + typst_text([sheet.title]) + "\n" + "".join(map(typst_table, sheet.tables)) for sheet in sheets)
    return TYPST_PAGE + "#pagebreak()\n".join(pages)


# --- HTML, for Chromium and WeasyPrint ------------------------------------------------------------

HTML_STYLE = f"""@page {{ size: A3 landscape; margin: 10mm }}
body {{ font: 8pt/1.4 "{FONT}", "Noto Sans CJK JP"; margin: 0 }}
section {{ break-after: page }}
table {{ border-collapse: collapse; table-layout: fixed; width: 400mm; margin: 2mm 0 }}
td, th {{ border: 0.4pt solid; padding: 2pt; text-align: justify; vertical-align: top; line-break: strict }}
th {{ background: #e6e6e6; font-weight: normal; text-align: center; vertical-align: middle }}
"""


def html_cell(cell):
    tag = "th" if cell.is_heading else "td"
    text = "<br>".join(html.escape(line) for line in cell.lines)
    return f'<{tag} rowspan="{cell.rows}" colspan="{cell.columns}">{text}</{tag}>'


def html_rows(rows):
    return "".join("<tr>" + "".join(map(html_cell, row)) + "</tr>\n" for row in rows)


def html_table(table):
    columns = "".join(f'<col style="width: {width}mm">' for width in widths(table))
    head = header_rows(table)
    heading = f"<thead>{html_rows(table[:head])}</thead>" if head else ""
    return f"<table>{columns}{heading}<tbody>{html_rows(table[head:])}</tbody></table>"


def html_page(sheets):
    sections = (
        f"<section><h1>{html.escape(sheet.title)}</h1>{''.join(map(html_table, sheet.tables))}</section>\n"
        for sheet in sheets
    )
    return (
        f'<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>組織目標管理シート</title>'
        f"<style>{HTML_STYLE}</style>{''.join(sections)}</html>"
    )


# --- XSL-FO, for FOP ------------------------------------------------------------------------------

FO_BEGIN = """<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="BIZ UDGothic" font-size="8pt" language="ja">
<fo:layout-master-set><fo:simple-page-master master-name="a3" page-width="420mm" page-height="297mm" margin="10mm">
<fo:region-body/></fo:simple-page-master></fo:layout-master-set>
"""
FOP_SETTINGS = f"""<fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>
<font kerning="no" embed-url="file://{FONT_FILE}"><font-triplet name="{FONT}" style="normal" weight="normal"/></font>
</fonts></renderer></renderers></fop>
"""


def fo_cell(cell):
    look = ' background-color="#e6e6e6" text-align="center" display-align="center"' if cell.is_heading else ""
    blocks = "".join(f"<fo:block>{escape(line)}</fo:block>" for line in cell.lines)
    return (
        f'<fo:table-cell border="0.4pt solid" padding="2pt" number-rows-spanned="{cell.rows}" '
        f'number-columns-spanned="{cell.columns}"{look}>{blocks}</fo:table-cell>'
    )


def fo_rows(rows):
    return "".join("<fo:table-row>" + "".join(map(fo_cell, row)) + "</fo:table-row>\n" for row in rows)


def fo_table(table):
    columns = "".join(f'<fo:table-column column-width="{width}mm"/>' for width in widths(table))
    head = header_rows(table)
    heading = f"<fo:table-header>{fo_rows(table[:head])}</fo:table-header>" if head else ""
    return (
        f'<fo:table table-layout="fixed" width="400mm" border-collapse="collapse" space-before="2mm">{columns}'
        f"{heading}<fo:table-body>{fo_rows(table[head:])}</fo:table-body></fo:table>"
    )


def fo(sheets):
    pages = (
        f'<fo:page-sequence master-reference="a3"><fo:flow flow-name="xsl-region-body">'
        f'<fo:block font-size="12pt">{escape(sheet.title)}</fo:block>{"".join(map(fo_table, sheet.tables))}'
        f"</fo:flow></fo:page-sequence>\n"
        for sheet in sheets
    )
    return FO_BEGIN + "".join(pages) + "</fo:root>"


# --- A spreadsheet, for LibreOffice ---------------------------------------------------------------

FODS_BEGIN = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:style style:name="Default" style:family="table-cell">
<style:table-cell-properties fo:wrap-option="wrap" fo:border="0.4pt solid #000000" style:vertical-align="top"/>
<style:text-properties style:font-name-asian="{FONT}" style:font-family-asian="{FONT}" fo:font-family="{FONT}"
 fo:font-size="8pt" style:font-size-asian="8pt"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="a3"><style:page-layout-properties fo:page-width="420mm"
 fo:page-height="297mm" style:print-orientation="landscape" fo:margin="10mm" style:scale-to-X="1"/></style:page-layout>
<style:style style:name="sheet" style:family="table" style:master-page-name="a3"/>
"""
FODS_MASTER = """</office:automatic-styles><office:master-styles><style:master-page style:name="a3"
 style:page-layout-name="a3"/></office:master-styles><office:body><office:spreadsheet>
"""


def column_style(width):
    return (
        f'<style:style style:name="w{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}mm"/></style:style>\n'
    )


def fods_row(cells, columns):
    text = ""
    for column in range(columns):
        cell = cells.get(column)
        if not cell:
            text += "<table:covered-table-cell/>"
            continue
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.lines)
        text += (
            f'<table:table-cell table:number-rows-spanned="{cell.rows}" '
            f'table:number-columns-spanned="{cell.columns}" office:value-type="string">{lines}</table:table-cell>'
        )
    return f"<table:table-row>{text}</table:table-row>\n"


def fods_sheet(number, sheet):
    table = max(sheet.tables, key=len)  # one grid of columns a sheet: that of the goals
    grid = {}
    for row, column, cell in places(table):
        grid.setdefault(row, {})[column] = cell
    columns = "".join(f'<table:table-column table:style-name="w{width}"/>' for width in widths(table))
    rows = "".join(fods_row(grid.get(row, {}), len(widths(table))) for row in range(len(table)))
    return f'<table:table table:name="{number}" table:style-name="sheet">{columns}{rows}</table:table>\n'


def fods(sheets):
    all_widths = {width for sheet in sheets for width in widths(max(sheet.tables, key=len))}
    tables = (fods_sheet(number, sheet) for number, sheet in enumerate(sheets, 1))
    end = "</office:spreadsheet></office:body></office:document>"
    return FODS_BEGIN + "".join(map(column_style, sorted(all_widths))) + FODS_MASTER + "".join(tables) + end


# --- Data, for the script that a user of ReportLab writes (reportlab_tables.py) -------------------


def data_of(table):
    cells = [[row, column, cell.rows, cell.columns, cell.is_heading, cell.lines] for row, column, cell in places(table)]
    return {"widths": widths(table), "header_rows": header_rows(table), "rows": len(table), "cells": cells}


def data(sheets):
    return json.dumps([{"title": sheet.title, "tables": list(map(data_of, sheet.tables))} for sheet in sheets])
