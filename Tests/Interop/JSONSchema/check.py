"""Every JSON output is valid by the schema that `extract schema` prints, as Python's jsonschema sees it."""

import copy
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

from reports import CORPORA, EXTRACT, documents, extract

# Reports that use what few others do: ranges, unknown days, Hijri dates, sums that do not add up, stray characters.
ODD = [
    "مقتل ما بين 20 و30 شخصاً في 31 حزيران، بينهم 40 طفلاً.",
    "الاثنين 1 كانون الأول 2024: إصابة 3 مدنيان في الدانا \"ريف إدلب\"\t\\ \u0007",
    "نزوح عشرات الآلاف منذ محرم 1440، ونزوح 200 عائلة من 2.3 مليون.",
    "",
    "\ufeff\u2028 لم يقتل أحد 99999999999999999999 قتيلاً",
]


def validator(root):
    """The published schema of an output, checked itself."""
    run = subprocess.run([EXTRACT, "schema", root], capture_output=True, check=True)
    schema = json.loads(run.stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def lines(bytes):
    return [json.loads(line) for line in bytes.decode().split("\n")[:-1]]


def findings(reports):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "findings.jsonl"
        extract("--to", "jsonl", "--findings", str(path), documents=reports)
        return lines(path.read_bytes())


def broken(value):
    """Copies of an object with one thing wrong: a key missing, one too many, one of another type; at every depth."""
    for key in value:
        without = copy.deepcopy(value)
        del without[key]
        yield f"without {key}", without
        other = copy.deepcopy(value)
        other[key] = {"unheard of": [value[key]]}
        yield f"other {key}", other
        if isinstance(value[key], dict):
            for what, inner in broken(value[key]):
                changed = copy.deepcopy(value)
                changed[key] = inner
                yield f"{key} {what}", changed
    yield "one key more", {**value, "more": 1}


def main():
    reports = documents()
    for path in sorted((CORPORA / "findings").glob("*.jsonl")):
        reports += [{"id": f"{path.stem}/{n}", "text": case["text"]} for n, case in enumerate(lines(path.read_bytes()))]
    reports += [{"id": f"odd {number}", "text": text, "date": "2024-12-02"} for number, text in enumerate(ODD)]
    layers = "numbers,other_numbers,dates,places,actors,events"
    outputs = {
        "fact": lines(extract("--to", "jsonl", documents=reports)),
        "documents": [json.loads(extract("--to", "json", documents=reports)), json.loads(extract("--to", "json", documents=[]))],
        "finding": findings(reports),
        "span": lines(extract("annotate", "--layers", layers, documents=reports)),
    }
    for root, values in outputs.items():
        check = validator(root)
        for value in values:
            for error in check.iter_errors(value):
                sys.exit(f"{root}: {error.message} at {error.json_path} in {json.dumps(value, ensure_ascii=False)[:600]}")
        # A schema that lets everything pass would prove nothing.
        samples = [value for value in values if value.get("value", True)][:40]
        for sample in samples:
            for what, value in broken(sample):
                if check.is_valid(value):
                    sys.exit(f"{root}: valid {what}: {json.dumps(value, ensure_ascii=False)[:600]}")
    counts = {root: len(values) for root, values in outputs.items()}
    if counts["fact"] < 1000 or counts["finding"] < 10 or counts["span"] < 5000:
        sys.exit(f"too little to validate: {counts}")
    print(f"jsonschema: valid are {', '.join(f'{count} of {root}' for root, count in counts.items())}")


if __name__ == "__main__":
    main()
