"""Memory and time of a release build on inputs far larger than tests have; Python's own library is all it needs.

    python3 Tests/Scale/check.py [thousands of documents, 100] [the command, .build/release/extract]

- JSON Lines of short shuffled reports, a tenth and all of them: the peak of memory does not grow, below 150 MB.
- One document ten times as long costs no more than 20 times the time, for texts of lists, of one line, of one sentence
  without end, of digits, of brackets, of dates and of parts of parts: no look-up goes through all that stands before it.
- Two jobs give the same as one, and are told how much faster.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

CORPORA = Path(__file__).resolve().parent.parent / "Corpora"
CHANCE = random.Random(6)
SENTENCES = [
    part.strip()
    for path in sorted(CORPORA.glob("*/*.txt"))
    for part in re.split(r"(?<=[.\n])\s+", path.read_text("utf-8"))
    if 10 < len(part) < 600
]


class Cost:
    """A run's processor seconds, wall-clock seconds, peak of memory in MB, and output."""

    def __init__(self, command, arguments, path, output=None):
        output = output or os.devnull
        with open(output, "wb") as file:
            process = subprocess.Popen([command, "--to", "jsonl", *arguments, str(path)], stdout=file)
            begin = os.times().elapsed
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = os.times().elapsed - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{path}: exit {process.returncode}")
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def reports(path, count, length):
    """Writes documents of so many shuffled sentences; figures are shuffled too."""
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            text = " ".join(CHANCE.choices(SENTENCES, k=length))
            text = re.sub(r"\b\d{1,3}\b", lambda _: str(CHANCE.randint(2, 400)), text)
            file.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
    return path.stat().st_size / 1e6


def text(separator, size):
    parts, length = [], 0
    while length < size:
        parts.append(CHANCE.choice(SENTENCES))
        length += len(parts[-1].encode()) + len(separator)
    return separator.join(parts)


def rows(size):
    lines, length = ["مقتل 90000 مدنياً، توزعوا كالآتي:"], 0
    while length < size:
        lines.append("\t" * (len(lines) % 200) + f"- {CHANCE.randint(1, 99)} مدنياً في حلب، بينهم {CHANCE.randint(1, 9)} أطفال")
        length += len(lines[-1].encode())
    return "\n".join(lines)


def lines(line, head=""):
    return lambda size: head + line * (size // len(line.encode()))


SHAPES = {
    "paragraphs": (1_000_000, lambda size: text("\n\n", size)),
    "one line": (1_000_000, lambda size: text(" ", size).replace("\n", " ")),
    "one sentence": (500_000, lambda size: re.sub(r"[.!؟?\n]", "", text(" ", size))),
    "rows of a list": (1_000_000, rows),
    "digits": (1_000_000, lambda size: f"مقتل {'7' * size} مدنياً في حلب."),
    "nested brackets": (100_000, lambda size: f"مقتل {'(' * (size // 2)}3 مدنيين{')' * (size // 2)}"),
    "rows of one heading": (200_000, lines("- حلب: 4 مدنيين\n", "توزع القتلى على النحو التالي:\n")),
    "dated sentences": (200_000, lines("قتل 7 مدنيين في درعا يوم 3 آذار 2019.\n")),
    "periods without a date": (200_000, lines("قال المجلس إن القصف منذ اندلاعه أوقع 9 قتلى بينهم طفلان في المدينة. ")),
    "open brackets": (100_000, lines("((( ", "قتل ")),
    "parts of parts": (100_000, lambda size: "مقتل 90000 مدنياً" + " بينهم 7 مدنيين" * (size // 27)),
}


def main():
    count = int(sys.argv[1]) * 1000 if len(sys.argv) > 1 else 100_000
    command = sys.argv[2] if len(sys.argv) > 2 else ".build/release/extract"
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        few = reports(path, count // 10, 1)
        least = Cost(command, [], path)
        many = reports(path, count, 1)
        one = Cost(command, ["--jobs", "1"], path, path.with_suffix(".one"))
        two = Cost(command, ["--jobs", "2"], path, path.with_suffix(".two"))
        print(f"{count} reports, {many:.0f} MB: {one.wall:.1f} s, two jobs {two.wall:.1f} s ({one.wall / two.wall:.2f} times)")
        print(f"peak of memory: {least.memory:.0f} MB for {few:.0f} MB, {two.memory:.0f} MB for {many:.0f} MB")
        if two.memory > 150 or two.memory > least.memory * 1.5 + 10:
            failures.append("memory grows with the input")
        if path.with_suffix(".one").read_bytes() != path.with_suffix(".two").read_bytes():
            failures.append("two jobs give something else")
        path = Path(folder) / "long.txt"
        path.write_text("", "utf-8")
        start = Cost(command, [], path).processor
        for shape, (size, make) in SHAPES.items():
            costs = []
            for factor in (1, 10):
                path.write_text(make(size * factor), "utf-8")
                costs.append(Cost(command, ["--jobs", "1"], path))
            small, large = (max(0.02, cost.processor - start) for cost in costs)
            print(f"{shape}: {size / 1e6:g} MB in {small:.2f} s, {size / 1e5:g} MB in {large:.2f} s ({large / small:.1f} times)")
            if large > 20 * small:
                failures.append(f"{shape}: cost grows faster than the text")
    if failures:
        sys.exit("; ".join(failures))


if __name__ == "__main__":
    main()
