"""Spark in local mode gives the same facts as one run of the command, by mapInPandas and by rdd.pipe, however split."""

import json
import os
import random
import sys

import pyspark
from pyspark.sql import SparkSession
from pyspark.sql.functions import to_json, struct

from extraction import by_pandas, by_pipe
from reports import EXTRACT, documents, facts, json_lines, must_differ, must_equal


def sorted_facts(facts):
    return sorted(facts, key=lambda fact: fact["id"])


def main():
    reports = documents()
    expected = sorted_facts(facts(reports))
    if len(expected) < 1000:
        sys.exit(f"too little to compare: {len(expected)} facts")
    random.Random(6).shuffle(reports)

    # Workers run in this environment, and nothing listens beyond this machine.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "100")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )
    rows = [(report["id"], report["text"], report.get("date")) for report in reports]
    for partitions in (1, 7):
        frame = session.createDataFrame(rows, "id STRING, text STRING, date STRING").repartition(partitions)
        found = by_pandas(frame, EXTRACT)
        # Written out again with nulls, to compare every key.
        written = found.select(to_json(struct("*"), {"ignoreNullFields": "false"}).alias("json")).collect()
        found = sorted_facts(json.loads(row["json"]) for row in written)
        must_equal(expected, found, f"mapInPandas in {partitions} partitions")
        must_differ(expected, found[1:], "mapInPandas")

    lines = session.sparkContext.parallelize(json_lines(reports).splitlines(), 5)
    piped = by_pipe(lines, EXTRACT)
    parts = [len(part) for part in piped.glom().collect()]
    if len(parts) != 5 or min(parts) == 0:
        sys.exit(f"not every partition gave facts: {parts}")
    must_equal(expected, sorted_facts(json.loads(line) for line in piped.collect()), "rdd.pipe")

    # A line that is no report fails the job instead of getting lost; Spark would log that at length.
    session.sparkContext.setLogLevel("OFF")
    try:
        by_pipe(session.sparkContext.parallelize(['{"id": "x"'], 1), EXTRACT).collect()
    except Exception as error:  # Spark wraps the worker's error in one of Java's.
        if "exited with error code 1" not in str(error):
            raise
    else:
        sys.exit("a line that cannot be read did not fail the job")
    session.stop()
    print(
        f"Spark {pyspark.__version__}: {len(expected)} facts of {len(reports)} shuffled reports agree, "
        "by mapInPandas in 1 and 7 partitions and by rdd.pipe in 5"
    )


if __name__ == "__main__":
    main()
