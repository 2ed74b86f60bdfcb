"""DuckDB reads the command's JSON Lines and CSV with the queries of facts.sql; Python counts the same by itself."""

import json
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

import duckdb

from reports import documents, extract, must_differ, must_equal

SQL = (Path(__file__).parent / "facts.sql").read_text("utf-8")


def killed_by_year(facts):
    counted = [f for f in facts if f["event"] == "killed" and not f["part_of"] and f["assertion"] == "asserted"]
    years = Counter()
    least = Counter()
    for fact in counted:
        start = (fact["time"] or {}).get("start")
        year = int(start[:4]) if start else None
        years[year] += 1
        if fact["count"]["low"] is not None:
            least[year] += fact["count"]["low"]
    return {year: (years[year], least[year] or None) for year in years}


def facts_by_weapon(facts):
    return dict(Counter(weapon for fact in facts for weapon in fact["weapons"]))


def main():
    reports = documents()
    outputs = {
        "facts.jsonl": extract("--to", "jsonl", documents=reports),
        "facts.csv": extract("--to", "csv", documents=reports),
        "tagged.csv": extract("--to", "csv", "--hxl", documents=reports),
    }
    facts = [json.loads(line) for line in outputs["facts.jsonl"].decode().splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        for name, contents in outputs.items():
            (Path(folder) / name).write_bytes(contents)
        os.chdir(folder)
        database = duckdb.connect()
        database.execute(SQL)

        years = {year: (count, low) for year, count, low in database.sql("FROM killed_by_year").fetchall()}
        must_equal(killed_by_year(facts), years, "killed by year")
        must_differ(killed_by_year(facts[1:] + facts[-9:]), years, "killed by year")
        weapons = dict(database.sql("FROM facts_by_weapon").fetchall())
        must_equal(facts_by_weapon(facts), weapons, "facts by weapon")
        if len(years) < 5 or len(weapons) < 8:
            sys.exit(f"too little to compare: {years}, {weapons}")

        # Nothing is lost on the way: every fact comes back as it was written.
        back = [json.loads(row[0]) for row in database.sql("SELECT to_json(f) FROM facts f").fetchall()]
        must_equal(facts, back, "facts through DuckDB")

        # The table has the same facts, with numbers and dates of their own type.
        for view in ("rows", "tagged"):
            table = database.sql(f"SELECT id, count, time_start, lat, evidence_text FROM {view}")
            must_equal(["VARCHAR", "BIGINT", "DATE", "DOUBLE", "VARCHAR"], [str(t) for t in table.types], view)
            expected = [
                (
                    f["id"],
                    f["count"]["best"],
                    (f["time"] or {}).get("start"),
                    f["places"][0]["lat"] if len(f["places"]) == 1 else None,
                )
                for f in facts
            ]
            found = [(i, n, str(day) if day else None, lat) for i, n, day, lat, _ in table.fetchall()]
            must_equal(expected, found, view)
        shot = database.sql("SELECT id FROM rows WHERE list_contains(weapons, 'gunfire')").fetchall()
        must_equal(weapons["gunfire"], len(shot), "facts with gunfire")
        types = {str(t) for t in database.sql("FROM read_csv('tagged.csv', header = true)").types}
        must_equal({"VARCHAR"}, types, "a table with hashtags read as it is")
        os.chdir("/")
    print(f"DuckDB {duckdb.__version__}: {len(facts)} facts of {len(reports)} reports agree, by JSON Lines and by CSV")


if __name__ == "__main__":
    main()
