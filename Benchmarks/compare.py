#!/usr/bin/env python3
"""Compares whole extraction with what else is used on Arabic reports: same texts, same run, one thread.

    python3 -m venv .venv && .venv/bin/pip install spacy dateparser
    swift build -c release --package-path .. --product extract
    .venv/bin/python compare.py ../.build/release/extract

Prints a table of throughputs and ratios, the cost of starting, and the peak memory of a large JSON Lines file.
What is not installed is left out. The texts are documents of about 4 KB: phrases of the composed documents in
Tests/Corpora, shuffled anew for each document, the same at every run.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MB = 1_000_000


def phrases() -> list[str]:
    """The composed documents cut at punctuation and every six words."""
    found = []
    for file in sorted((ROOT / "Tests" / "Corpora").rglob("*.txt")):
        for piece in re.split(r"[.\n،؛:]+", file.read_text(encoding="utf-8")):
            words = piece.split()
            for start in range(0, len(words), 6):
                part = words[start : start + 6]
                if len(part) > 2:
                    found.append(" ".join(part))
    return found


def documents(total: int, length: int = 4096) -> list[str]:
    """Documents of about `length` bytes, `total` bytes in all."""
    stock, dice = phrases(), random.Random(7)
    made, size = [], 0
    while size < total:
        text, count = [], 0
        while count < length:
            phrase = dice.choice(stock) + dice.choice([" ", " ", "، ", ". ", ".\n"])
            text.append(phrase)
            count += len(phrase.encode())
        made.append("".join(text))
        size += count
    return made


def megabytes(texts: list[str]) -> float:
    return sum(len(text.encode()) for text in texts) / MB


def lines(texts: list[str], path: Path) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for index, text in enumerate(texts):
            record = {"id": f"d{index}", "date": "2019-06-15", "text": text}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


def run(command: list[str], one_core: bool = False) -> tuple[float, int]:
    """Seconds and peak kilobytes of a process whose output is dropped.

    On one core the seconds are the processor's, so that other work on the machine does not count.
    """
    pin = (lambda: os.sched_setaffinity(0, {0})) if one_core and hasattr(os, "sched_setaffinity") else None
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, preexec_fn=pin)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed with {process.returncode}")
    if one_core:
        seconds = usage.ru_utime + usage.ru_stime
    peak = usage.ru_maxrss if sys.platform != "darwin" else usage.ru_maxrss // 1024
    return seconds, peak


def best(command: list[str], times: int, one_core: bool = False) -> float:
    return min(run(command, one_core)[0] for _ in range(times))


def rate(texts: list[str], work) -> float:
    """Megabytes a second of `work` over `texts`, the best of two rounds."""
    seconds = []
    for _ in range(2):
        start = time.process_time()
        for text in texts:
            work(text)
        seconds.append(time.process_time() - start)
    return megabytes(texts) / min(seconds)


def listed(table: str, classes: set[str]) -> list[str]:
    """The forms that the rows of some classes list, longest first."""
    forms = set()
    for line in (ROOT / "Lexicons" / table).read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) == 5 and cells[0] in classes:
            forms.update(cells[4].split("|"))
    return sorted(forms, key=len, reverse=True)


def regex_rate(texts: list[str]) -> float:
    """Event word, up to three words, figure, person: what a script would search for."""
    events = "|".join(map(re.escape, listed("events.tsv", {"verb", "masdar", "victim"})))
    people = "|".join(map(re.escape, listed("people.tsv", {"person", "nationality"})))
    numbers = "|".join(map(re.escape, listed("numbers.tsv", {"number"})))
    pattern = re.compile(
        rf"\b[وف]?(?:{events})\b(?:\s+\w+){{0,3}}?\s+(?P<count>\d[\d,.]*|{numbers})\s+(?P<who>{people})"
    )
    return rate(texts, lambda text: [match.groupdict() for match in pattern.finditer(text)])


# The classes of `extract lexicon forms` that tell of events, people, numbers, weapons, targets, actors and places.
TOLD = {
    "actor", "adjective", "attack.noun", "attack.verb", "group", "incident", "masdar", "nationality", "number",
    "number_scale", "organization", "person", "place", "quantity_qualifier", "target", "vague_quantity", "verb",
    "victim", "weapon",
}  # fmt: skip

# What folding makes one letter, and the vowel signs and the tatweel that it takes out.
FOLDS = str.maketrans("أإآٱؤئىة", "ااااوييه", "ـ" + "".join(map(chr, range(0x64B, 0x660))))


def program_forms(extract: str) -> list[str]:
    """Every spelling that the program itself recognises of what is told, folded, longest first."""
    listed = subprocess.run([extract, "lexicon", "forms"], capture_output=True, check=True, encoding="utf-8").stdout
    pairs = [line.split("\t") for line in listed.splitlines()]
    return sorted({form for name, form in pairs if name in TOLD}, key=lambda form: (-len(form), form))


def alternation_rate(texts: list[str], extract: str) -> float:
    """The same words as the program: one alternation of all its spellings. Folding the texts is not counted."""
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, program_forms(extract)))})\b")
    return rate([text.translate(FOLDS) for text in texts], lambda text: [m.span() for m in pattern.finditer(text)])


def spacy_rate(texts: list[str]) -> float:
    """A blank pipeline and three rules: event and count, count and person, «بينهم» and count."""
    import spacy
    from spacy.matcher import Matcher

    nlp = spacy.blank("ar")
    nlp.max_length = 1 << 30
    matcher = Matcher(nlp.vocab)
    events = listed("events.tsv", {"verb", "masdar", "victim"})
    people = listed("people.tsv", {"person", "nationality"})
    count = {"LIKE_NUM": True}
    matcher.add("event", [[{"TEXT": {"IN": events}}, {"OP": "?"}, {"OP": "?"}, count]])
    matcher.add("people", [[count, {"TEXT": {"IN": people}}]])
    matcher.add("part", [[{"TEXT": {"IN": ["بينهم", "منهم", "بينها"]}}, count, {"OP": "?"}]])
    return rate(texts, lambda text: matcher(nlp(text)))


def dates_rate(texts: list[str]) -> float:
    from dateparser.search import search_dates

    return rate(texts, lambda text: search_dates(text, languages=["ar"]))


def throughput(extract: str, size: float, folder: Path) -> None:
    texts = documents(int(size * MB))
    table, small = lines(texts, folder / "all.jsonl"), lines(["قتل 3."], folder / "one.jsonl")
    command = [extract, "--from", "jsonl", "--to", "jsonl"]
    started = best([*command, str(small)], 5, one_core=True)
    seconds = best([*command, str(table)], 3, one_core=True) - started
    own = megabytes(texts) / seconds
    print(f"| whole extraction, one core | MB/s | extract is |\n|---|---|---|\n| extract | {own:.2f} | |")
    others = [
        ("Python re, lemmas of event, figure, person as one rule", regex_rate, 100, 20),
        ("Python re, alternation of all spellings", lambda texts: alternation_rate(texts, extract), 3, 20),
        ("spaCy blank ar, three Matcher rules", spacy_rate, 100, 20),
        ("dateparser search_dates", dates_rate, 1, 500),
    ]
    for name, measure, count, goal in others:
        try:
            other = measure(texts[:count])
        except ImportError:
            print(f"| {name} | not installed | |")
            continue
        print(f"| {name} | {other:.4f} | {own / other:.1f} × (goal {goal} ×) |")
    if (os.cpu_count() or 1) > 1:
        # By the clock: only a quiet machine tells what a further core gives.
        both = megabytes(texts) / (best([*command, str(table)], 3) - started)
        print(f"| extract, all {os.cpu_count()} cores | {both:.2f} | {both / own:.2f} × one core |")


def starting(extract: str, folder: Path) -> None:
    file = folder / "report.txt"
    file.write_text(documents(4096)[0], encoding="utf-8")
    # Interpreters behind a shim or in a virtual environment start later than the bare one.
    interpreter = os.path.realpath(sys.executable)
    commands = [[interpreter, "-c", "0"], [extract, "--version"], [extract, "--to", "jsonl", str(file)]]
    # In turn, so that a busy moment of the machine meets all of them.
    rounds = [[run(command, one_core=True)[0] for command in commands] for _ in range(30)]
    python, version, whole = (min(times) for times in zip(*rounds))
    print("\n| start, processor time | ms | to python3 -c 0 |\n|---|---|---|")
    print(f"| python3 -c 0 | {python * 1e3:.1f} | |")
    print(f"| extract --version | {version * 1e3:.1f} | {version / python:.2f} × (goal 0.5 ×) |")
    print(f"| extract, a file of 4 KB | {whole * 1e3:.1f} | {whole / python:.2f} × (goal 1.5 ×) |")


def memory(extract: str, size: int, folder: Path) -> None:
    texts = documents(4 * MB)
    path = folder / "large.jsonl"
    part = lines(texts, folder / "part.jsonl").read_bytes()
    with path.open("wb") as file:
        for _ in range(max(1, size * MB // len(part))):
            file.write(part)
    seconds, peak = run([extract, "--from", "jsonl", "--to", "jsonl", str(path)])
    length = path.stat().st_size / MB
    print(f"\npeak memory for {length:.0f} MB of JSON Lines: {peak / 1024:.0f} MB, {length / seconds:.2f} MB/s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("extract", help="the release build of the command")
    parser.add_argument("--mb", type=float, default=4, help="megabytes of text for extract")
    parser.add_argument("--large-mb", type=int, default=100, help="megabytes of JSON Lines for the peak of memory")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        throughput(options.extract, options.mb, Path(folder))
        starting(options.extract, Path(folder))
        memory(options.extract, options.large_mb, Path(folder))


if __name__ == "__main__":
    main()
