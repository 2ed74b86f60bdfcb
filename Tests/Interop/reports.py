"""The documents of Tests/Corpora, and the command that reads them."""

import json
import os
import subprocess
from pathlib import Path

CORPORA = Path(__file__).resolve().parent.parent / "Corpora"
EXTRACT = os.environ["EXTRACT"]


def documents():
    """Every report as {"id", "text", "date"?}, about 600, in order; ids are folder/name."""
    found = []
    for folder in sorted(path for path in CORPORA.iterdir() if path.is_dir()):
        dates = folder / "dates.json"
        days = json.loads(dates.read_text("utf-8")) if dates.exists() else {}
        for path in sorted(folder.glob("*.txt")):
            document = {"id": f"{folder.name}/{path.stem}", "text": path.read_text("utf-8")}
            if path.stem in days:
                document["date"] = days[path.stem]
            found.append(document)
    assert len(found) > 300, f"only {len(found)} reports in {CORPORA}"
    return found


def json_lines(values):
    """The values, one a line, as the command reads them."""
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)


def extract(*arguments, documents):
    """What the command writes for the documents, as bytes; any problem is an error."""
    run = subprocess.run(
        [EXTRACT, *arguments, "--from", "jsonl"], input=json_lines(documents).encode(), capture_output=True, check=False
    )
    if run.returncode != 0 or run.stderr:
        raise SystemExit(f"extract {arguments} gave {run.returncode}: {run.stderr.decode()}")
    return run.stdout


def facts(documents):
    """The facts of the documents, as dictionaries."""
    return [json.loads(line) for line in extract("--to", "jsonl", documents=documents).decode().splitlines()]


def must_differ(expected, actual, what):
    """A check that could not fail checks nothing: `actual` was made wrong on purpose."""
    if expected == actual:
        raise SystemExit(f"{what}: the check does not see a change")


def must_equal(expected, actual, what):
    """Exits where the two differ."""
    if expected != actual:
        raise SystemExit(f"{what}: expected {str(expected)[:600]}, got {str(actual)[:600]}")
