"""The extractor as a filter under Spark: reports in, facts out, in as many processes as there are partitions.

A report's facts depend on that report alone, so any partition of the reports gives the same facts. The command has to
be on every worker (`spark-submit --files extract`, or in the image); it needs nothing beside it but the ICU library.
"""

import json
import subprocess

import pandas

# A fact as Spark SQL knows it; every key of the JSON, none left out.
PERIOD = "STRUCT<start: STRING, end: STRING, precision: STRING, edtf: STRING, text: STRING>"
FACT = f"""
  id STRING, document STRING, event STRING,
  count STRUCT<best: BIGINT, low: BIGINT, high: BIGINT, qualifier: STRING, unit: STRING, text: STRING>,
  victim STRUCT<status: STRING, age: STRING, sex: STRING, role: STRING, affiliation: STRING, nationality: STRING,
    text: STRING>,
  part_of STRING, perpetrators ARRAY<STRING>, attribution STRING, targets ARRAY<STRING>, weapons ARRAY<STRING>,
  places ARRAY<STRUCT<name: STRING, name_en: STRING, id: STRING, level: STRING, lat: DOUBLE, lon: DOUBLE>>,
  time {PERIOD}, toll STRING, source STRING, assertion STRING,
  evidence STRUCT<start: BIGINT, end: BIGINT, sentence: BIGINT, text: STRING>, rule STRING
"""


def extraction(command):
    """A function for mapInPandas: rows of id, text and perhaps date give a column of facts as JSON.

    One process a batch (spark.sql.execution.arrow.maxRecordsPerBatch, 10,000 rows). A report that cannot be read ends
    the command with 1, so the task fails and says why.
    """

    def facts(batches):
        for batch in batches:
            rows = batch.to_dict("records")
            lines = "".join(
                json.dumps({key: value for key, value in row.items() if value is not None}) + "\n" for row in rows
            )
            run = subprocess.run(command, input=lines.encode(), capture_output=True, check=False)
            if run.returncode != 0:
                raise RuntimeError(run.stderr.decode())
            yield pandas.DataFrame({"json": run.stdout.decode().splitlines()}, dtype="object")

    return facts


def by_pandas(reports, extract="extract"):
    """The facts of a data frame of reports (id, text, perhaps date), by mapInPandas."""
    from pyspark.sql.functions import from_json

    lines = reports.mapInPandas(extraction([extract, "--from", "jsonl", "--to", "jsonl", "--jobs", "1"]), "json STRING")
    return lines.select(from_json("json", FACT).alias("fact")).select("fact.*")


def by_pipe(lines, extract="extract"):
    """The facts of an RDD of JSON Lines (spark.sparkContext.textFile), as JSON Lines again; one process a partition."""
    return lines.pipe(f"{extract} --from jsonl --to jsonl --jobs 1", checkCode=True)
