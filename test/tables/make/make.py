#!/usr/bin/python3
"""Makes the workbooks of workbooks.py and what is expected of each. Run in this folder; needs openpyxl and LibreOffice."""
import csv
import datetime
import json
import subprocess
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from workbooks import BOOKS

OUT = Path("..")
STILL = datetime.datetime(2023, 6, 1)


def value(cell):
    if isinstance(cell, str) and cell.startswith("D2023-"):
        return datetime.datetime.fromisoformat(cell[1:])
    return None if cell == "" else cell


def workbook(book):
    made = Workbook()
    made.remove(made.active)
    made.properties.created = made.properties.modified = STILL
    for spec in book["sheets"]:
        ws = made.create_sheet(spec["name"])
        for row, cells in enumerate(spec["rows"], 1):
            for column, cell in enumerate(cells, 1):
                if value(cell) is None:
                    continue
                own = ws.cell(row, column, value(cell))
                if isinstance(own.value, datetime.datetime):
                    own.number_format = "dd/mm/yyyy"
        for one in spec["tables"]:
            for own in ws[one["headerRow"]]:
                own.font = Font(bold=True)
        for merged in spec.get("merge", []):
            ws.merge_cells(merged)
        for column in spec.get("hide", []):
            ws.column_dimensions[column].hidden = True
        for cell, colour in spec.get("fills", {}).items():
            ws[cell].fill = PatternFill("solid", fgColor=colour)
        if "table" in spec:
            ws.add_table(Table(displayName="Table1", ref=spec["table"]))
        for name, place in spec.get("names", {}).items():
            made.defined_names.append(DefinedName(name, attr_text=place))
    return made


def by_libreoffice(book, to):
    source = Path(f"{book['name']}.xlsx")
    if to == "xlsx":
        # By way of .ods, so that LibreOffice writes the whole of it.
        workbook(book).save(source)
        subprocess.run(["soffice", "--headless", "--convert-to", "ods", str(source)], check=True, capture_output=True)
        source.unlink()
        source = Path(f"{book['name']}.ods")
    else:
        workbook(book).save(source)
    subprocess.run(["soffice", "--headless", "--convert-to", to, "--outdir", str(OUT), str(source)], check=True, capture_output=True)
    source.unlink()
    return f"{book['name']}.{to}"


def with_macros(name):
    """An .xlsm is told by the type of its main part."""
    with zipfile.ZipFile(name) as old:
        parts = [(info, old.read(info)) for info in old.infolist()]
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as new:
        for info, data in parts:
            if info.filename == "[Content_Types].xml":
                data = data.replace(
                    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                )
            new.writestr(info, data)


def write(book):
    how = book["how"]
    if how in ("openpyxl", "xlsm"):
        file = OUT / f"{book['name']}.{'xlsm' if how == 'xlsm' else 'xlsx'}"
        workbook(book).save(file)
        if how == "xlsm":
            with_macros(file)
        return file.name
    if how == "exceljs":
        Path(f"{book['name']}.json").write_text(json.dumps(book["sheets"]))
        subprocess.run(["npx", "--no-install", "tsx", "byExceljs.ts", f"{book['name']}.json", str(OUT / f"{book['name']}.xlsx")], check=True)
        Path(f"{book['name']}.json").unlink()
        return f"{book['name']}.xlsx"
    if how == "ods":
        return by_libreoffice(book, "ods")
    if how == "lo-xlsx":
        return by_libreoffice(book, "xlsx")
    _, separator, encoding = how.split(" ")
    file = OUT / f"{book['name']}.csv"
    with open(file, "w", newline="", encoding=encoding) as out:
        csv.writer(out, delimiter=separator).writerows(book["sheets"][0]["rows"])
    return file.name


expected = []
for book in BOOKS:
    tables = [{"sheet": spec["name"], **one} for spec in book["sheets"] for one in spec["tables"]]
    expected.append({"file": write(book), "what": book["note"], "tables": tables, "forum": book["forum"]})
    print(expected[-1]["file"])
(OUT / "expected.json").write_text(json.dumps(expected, indent=2, ensure_ascii=False) + "\n")
