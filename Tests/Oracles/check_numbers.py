"""Reads numbers in words by num2words and pyarabic back with `extract annotate`, and fails where one differs.

    python3 -m pip install num2words pyarabic
    python3 Tests/Oracles/check_numbers.py [how many numbers, 20000] [folder of the built products, .build/release]

Every text goes through as written and after `extract normalize` with each profile, «و» (and) glued and spaced:
six readings for each of the two generators.
"""

import json
import subprocess
import sys
from pathlib import Path

from num2words import num2words
from pyarabic.number import ArNumbers

from spell_numbers import numbers, with_glued_and, with_spaced_and

PROFILES = (None, "faithful", "matching")


def run(program, arguments, documents):
    lines = "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)
    result = subprocess.run(
        [program, *arguments, "--from", "jsonl"], input=lines.encode(), stdout=subprocess.PIPE, check=True
    )
    return [json.loads(line) for line in result.stdout.decode().splitlines()]


def texts(count):
    """(number, generator's name, text) with «و» both ways."""
    pyarabic = ArNumbers()
    for number in numbers(count):
        for name, text in (("num2words", num2words(number, lang="ar")), ("pyarabic", pyarabic.int2str(str(number)))):
            yield number, f"{name}, glued", with_glued_and(text)
            yield number, f"{name}, spaced", with_spaced_and(text)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    program = Path(sys.argv[2] if len(sys.argv) > 2 else ".build/release") / "extract"
    cases = list(texts(count))
    documents = [{"id": str(index), "text": text} for index, (_, _, text) in enumerate(cases)]
    failures = 0
    for profile in PROFILES:
        folded = documents if profile is None else run(program, ["normalize", "--profile", profile], documents)
        spans = [[] for _ in cases]
        for span in run(program, ["annotate", "--layers", "numbers"], folded):
            spans[int(span["document"])].append(span)
        for (number, generator, text), found, document in zip(cases, spans, folded):
            expected = {"best": number, "low": number, "high": number, "qualifier": "exact"}
            whole = (0, len(document["text"]))
            if [(span["value"], (span["start"], span["end"])) for span in found] != [(expected, whole)]:
                failures += 1
                if failures <= 20:
                    got = [(span["text"], span["value"]["best"]) for span in found]
                    print(f"{number}\t{generator}, profile {profile}\t{text}\t{got}")
    print(f"{len(cases) * len(PROFILES)} readings of {count} numbers, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
