"""libhxl, the Humanitarian Exchange Language's own library, validates and reads the tables that --hxl writes.

The validator is its command hxlvalidate with the schema that it has built in: numbers under #affected, dates under
#date, no stray white space, spelling. Tables that were broken on purpose must not pass.
"""

import csv
import io
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import hxl

from reports import documents, extract, facts, must_differ, must_equal

VALIDATOR = Path(sys.executable).parent / "hxlvalidate"
# Hashtags of the HXL 1.1 dictionary (hxlstandard.org); a new one is a decision, not an accident.
CORE = {
    "#adm1", "#adm2", "#adm3", "#affected", "#cause", "#country", "#date", "#description", "#event", "#geo", "#impact",
    "#loc", "#meta",
}


def validation(table):
    """Whether the validator passes the table, and what it tells."""
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        file.write(table)
        file.flush()
        run = subprocess.run([VALIDATOR, file.name], capture_output=True, check=False)
    told = run.stdout.decode() + run.stderr.decode()
    return run.returncode == 0 and "\n0 error(s)" in told and told.endswith("Validation succeeded.\n"), told


def must_be_valid(table, what):
    """Exits if the validator tells of an error, or of a warning other than white space in a quotation."""
    passes, told = validation(table)
    warnings = len(re.findall(r"^\[warning\]", told, re.MULTILINE)) - told.count("Found extra whitespace")
    if not passes or warnings:
        sys.exit(f"{what}: {told}")


def changed(table, tag, value):
    """The table with another value under the first column with `tag`, in a row that has one there."""
    rows = list(csv.reader(io.StringIO(table.decode(), newline="")))
    column = rows[1].index(tag)
    row = next(row for row in rows[2:] if row[column])
    row[column] = value
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def read(table):
    """The table as libhxl reads it."""
    return hxl.data(io.BytesIO(table)).cache()


def main():
    reports = documents()
    tables = {
        "csv": extract("--to", "csv", "--hxl", documents=reports),
        "csv with byte order mark": extract("--to", "csv", "--hxl", "--bom", documents=reports),
        "tsv": extract("--to", "tsv", "--hxl", documents=reports),
        "wide csv": extract("--to", "csv", "--hxl", "--wide", documents=reports),
        "csv without facts": extract("--to", "csv", "--hxl", documents=[]),
    }
    for what, table in tables.items():
        must_be_valid(table, what)
        tags = [tag for tag in read(table).display_tags]
        strange = {tag.split("+")[0] for tag in tags} - CORE
        if strange or len(tags) < 40 or len(tags) != len(set(tags)):
            sys.exit(f"{what}: {strange or tags}")
        if not table.splitlines()[1].decode().startswith("#"):
            sys.exit(f"{what}: no row of hashtags")

    # The validator does look: each of these has an error.
    table = tables["csv"]
    for tag, value in (("#affected+num", "many"), ("#date+start", "soon"), ("#affected+num+min", "'12")):
        passes, told = validation(changed(table, tag, value))
        if passes or f'"{value}"' not in told:
            sys.exit(f"{value!r} passes as {tag}: {told}")
    if validation(extract("--to", "csv", documents=reports))[0]:
        sys.exit("a table without hashtags passes")

    # What is read by hashtags is what the facts say.
    expected = [
        (fact["id"], fact["count"]["best"], (fact["time"] or {}).get("start")) for fact in facts(reports)
    ]
    for what in ("csv", "csv with byte order mark", "tsv"):
        found = [
            (row.get("#meta+id+fact"), int(n) if (n := row.get("#affected+num-min-max")) else None,
             row.get("#date+start") or None)
            for row in read(tables[what])
        ]
        must_equal(expected, found, what)
        must_differ(expected, found[1:], what)
    wide = read(tables["wide csv"])
    killed = sum(int(n) for row in wide if (n := row.get("#affected+killed!")))
    plain = csv.DictReader(io.StringIO(tables["wide csv"].decode().removeprefix("\ufeff"), newline=""))
    must_equal(sum(int(row["killed"]) for row in plain if row["killed"].isdigit()), killed, "killed of the wide table")
    pcodes = [code for row in wide for code in (row.get("#adm1+code+v_pcode") or "").split("|") if code]
    if killed < 100 or len(pcodes) < 50 or not all(re.fullmatch(r"[A-Z]{2}\d{2}", code) for code in pcodes):
        sys.exit(f"killed {killed}, P-codes {set(pcodes)}")
    print(f"libhxl {hxl.__version__}: {len(expected)} facts of {len(reports)} reports are valid and read alike")


if __name__ == "__main__":
    main()
