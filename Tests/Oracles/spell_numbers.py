"""Prints `number<TAB>text` for numbers below 10^12, in words by num2words and pyarabic.

A second opinion on the number grammar beside ICU's, for a manual run:

    python3 -m pip install num2words pyarabic
    python3 Tests/Oracles/spell_numbers.py [how many, 20000] > numbers.tsv

Every text must read back to its number, «و» (and) glued as well as spaced.
"""

import random
import re
import sys

from num2words import num2words
from pyarabic.number import ArNumbers


def numbers(count):
    """All numbers below 1000, then every length as often as another, every fourth one round."""
    generator = random.Random(20)
    yield from range(min(count, 1000))
    for index in range(max(count - 1000, 0)):
        number = generator.randrange(10 ** generator.randint(1, 12))
        if index % 4 == 0:
            number = number % 1000 * 10 ** generator.randint(0, 9)
        yield number


def with_glued_and(text):
    return re.sub(r"\bو ", "و", text)


def with_spaced_and(text):
    """«و» apart from each number word that it joins; no number word begins with it but «واحد» and «واحدة» (one)."""
    return re.sub(r"\bو(?=\S)(?!احدة?\b)", "و ", text)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    pyarabic = ArNumbers()
    for index, number in enumerate(numbers(count)):
        for text in (num2words(number, lang="ar"), pyarabic.int2str(str(number))):
            print(f"{number}\t{with_glued_and(text) if index % 2 else text}")


if __name__ == "__main__":
    main()
