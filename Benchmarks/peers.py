#!/usr/bin/env python3
"""Times what Python programs fold Arabic with, on the benchmarks' own texts, and prints one line of JSON a measure.

Run with no arguments: the packages go into a virtual environment beside the build, the texts come from the
`Allocations` program. `peers.py FOLDER` times the texts in FOLDER with the packages that are installed.
"""

import json
import pathlib
import statistics
import subprocess
import sys
import time
import venv

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE / ".build"
PACKAGES = ["pyarabic==0.6.15", "camel-tools==1.5.5"]
# The big packages that camel-tools asks for serve its models; its folding needs these few alone.
NEEDS = ["six", "docopt", "emoji", "pyrsistent", "regex"]
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def prepare():
    """Makes the environment and the texts; returns its Python and the folder of the texts."""
    python = BUILD / "peers" / "bin" / "python"
    if not (BUILD / "peers" / "ready").exists():
        venv.create(BUILD / "peers", with_pip=True, clear=True)
        install = [python, "-m", "pip", "install", "--quiet"]
        subprocess.run([*install, PACKAGES[0], *NEEDS], check=True)
        subprocess.run([*install, "--no-deps", PACKAGES[1]], check=True)
        (BUILD / "peers" / "ready").touch()
    texts = BUILD / "texts"
    texts.mkdir(exist_ok=True)
    subprocess.run(
        ["swift", "run", "-c", "release", "Allocations", texts], cwd=HERE, check=True, stdout=sys.stderr)
    return python, texts


def measure(name, text, size, fold, runs):
    """Prints the fastest of `runs` timings of `fold` over `text`, `size` bytes."""
    fold(text)
    seconds = []
    for _ in range(runs):
        start = time.process_time()
        fold(text)
        seconds.append(time.process_time() - start)
    seconds.sort()
    middle = statistics.median(seconds)
    spread = (seconds[(3 * runs) // 4] - seconds[runs // 4]) / middle
    print(json.dumps({"measure": name, "MB/s": size / seconds[0] / 1e6, "spread": spread}), flush=True)


def main(folder):
    from camel_tools.utils import dediac, normalize
    from pyarabic import araby

    def pyarabic(text):
        text = araby.strip_diacritics(araby.strip_tatweel(text))
        text = araby.normalize_hamza(araby.normalize_alef(text), "tasheel")
        return araby.normalize_teh(text).translate(DIGITS)

    def camel(text):
        text = normalize.normalize_alef_ar(dediac.dediac_ar(text))
        text = normalize.normalize_alef_maksura_ar(text)
        return normalize.normalize_teh_marbuta_ar(text).translate(DIGITS)

    for name in ["plain", "vocalised"]:
        whole = (pathlib.Path(folder) / f"{name}.txt").read_bytes()
        measure(f"{name}: bytes.decode", whole, len(whole), bytes.decode, 15)
        part = whole[: 2 << 20].decode(errors="ignore")
        size = len(part.encode())
        measure(f"{name}: pyarabic", part, size, pyarabic, 7)
        measure(f"{name}: camel-tools", part, size, camel, 7)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(sys.argv[1])
    else:
        python, texts = prepare()
        subprocess.run([python, __file__, texts], check=True)
