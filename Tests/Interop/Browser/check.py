"""The html page in Chromium: by keyboard, by finger, in light and dark, on paper, without a network, and with 2 MB of text.

Screenshots and a PDF are left in the folder that PAGES names, to be looked at.
"""

import csv
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from reports import CORPORA, EXTRACT, documents, must_equal

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
HOSTILE = 'مقتل 3 مدنيين <script>document.title="hit"</script> في "حلب" <img src=x onerror=alert(1)> &amp; بقصف روسي.'


def extract(*arguments):
    return subprocess.run([EXTRACT, *arguments], check=True, capture_output=True).stdout


def long_text(size):
    """Sentences of the test corpora, shuffled, as many bytes as asked for."""
    sentences = [part.strip() for document in documents() for part in re.split(r"(?<=[.\n])\s+", document["text"])]
    sentences = [sentence for sentence in sentences if len(sentence) > 10]
    chance = random.Random(6)
    parts, length = [], 0
    while length < size:
        parts.append(" ".join(chance.choices(sentences, k=4)))
        length += len(parts[-1].encode()) + 2
    return "\n\n".join(parts)


class Pages:
    """Opens pages and remembers every error and every request beyond them."""

    def __init__(self, browser, folder):
        self.browser, self.folder = browser, folder
        self.problems = []

    def open(self, name, **options):
        page = self.browser.new_context(**options).new_page()
        page.on("pageerror", lambda error: self.problems.append(f"{name}: {error}"))
        page.on("console", lambda message: self.problems.append(f"{name}: {message.text}"))
        page.on("dialog", lambda dialog: self.problems.append(f"{name}: {dialog.message}"))
        page.on("request", lambda request: request.url.startswith(("file:", "blob:")) or self.problems.append(request.url))
        page.goto((self.folder / name).as_uri())
        return page


def check(fact, what):
    if not fact:
        sys.exit(f"failed: {what}")


def card(page):
    """The words of the card, nothing where it is closed."""
    return page.locator("#card").inner_text() if page.locator("#card").is_visible() else ""


def by_keyboard(page):
    focused = "document.activeElement"
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate(f"{focused}.matches('.text .c')"):
            break
    check(page.evaluate(f"{focused}.textContent") == "64 مدنياً", "tabs lead to the first count")
    check("64" in card(page) and "killed" in card(page) and "Syria" in card(page), f"the card tells the fact: {card(page)}")
    check(page.evaluate(f"{focused}.getAttribute('aria-describedby')") == "card", "the card describes the count")
    page.keyboard.press("Escape")
    check(not card(page), "Escape closes the card")
    page.keyboard.press("Enter")
    check(page.evaluate("location.hash").startswith("#f"), "Enter leads to the row")
    check(page.evaluate("document.querySelector('tr:target') !== null"), "the row is there")

    page.focus("#table thead th:nth-child(3) button")
    page.keyboard.press("Enter")
    counts = page.eval_on_selector_all("#table tbody tr", "rows => rows.map(row => Number(row.cells[2].dataset.s))")
    check(counts == sorted(counts) and len(set(counts)) > 5, f"Enter sorts by count: {counts}")
    check(page.get_attribute("#table thead th:nth-child(3)", "aria-sort") == "ascending", "the heading tells so")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    numbers = page.eval_on_selector_all("#table tbody tr", "rows => rows.map(row => Number(row.cells[0].textContent))")
    check(numbers == sorted(numbers), "a third press brings back the text's order")


def by_filter(page, facts):
    shown = "[...document.querySelectorAll('#table tbody tr')].filter(row => !row.hidden).length"
    for words, expected in (
        ("حلب", [f for f in facts if any(place["id"] == "SY02" for place in f["places"])]),
        ("aleppo", [f for f in facts if any(place["id"] == "SY02" for place in f["places"])]),
        ("syrian_regime", [f for f in facts if "syrian_regime" in f["perpetrators"]]),
        ("nothing of the kind", []),
    ):
        page.fill("#words", words)
        page.wait_for_timeout(300)
        must_equal(len(expected), page.evaluate(shown), f"rows with {words}")
        check(page.inner_text("#status").startswith(f"{len(expected)} of {len(facts)} "), f"the page tells how many: {words}")
    page.fill("#words", "aleppo")
    page.wait_for_timeout(300)
    with page.expect_download() as download:
        page.click("#csv")
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text("utf-8-sig"), newline="")))
    must_equal([f["id"] for f in facts if any(place["id"] == "SY02" for place in f["places"])], [row["id"] for row in rows], "CSV")


def by_finger(page):
    """On a telephone: the first tap opens the card, a second one leads to the row, one elsewhere closes."""
    count = page.locator(".text .c").first
    count.tap()
    check("64" in card(page), "a tap opens the card of a count")
    box = page.locator("#card").bounding_box()
    check(box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"], f"the card fits the screen: {box}")
    check(page.evaluate("location.hash") == "", "a tap stays in the text")
    page.screenshot(path=page.folder / "finger.png")
    page.locator("h1").tap()
    check(not card(page), "a tap elsewhere closes the card")
    page.locator(".text mark.p").first.tap()
    check("Syria" in card(page), f"a tap opens the card of a place: {card(page)}")
    count.tap()
    check("64" in card(page), "a tap on another mark opens its card")
    count.tap()
    check(page.evaluate("location.hash").startswith("#f"), "a second tap leads to the row")
    check(page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the screen")


CONTRAST = """() => {
  const parse = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = parse(color).slice(0, 3).map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] > 0) return getComputedStyle(at).backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || element.closest("svg, script")) continue;
    if (!element.getClientRects().length) continue;
    const [one, other] = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a);
    found.push({ ratio: (one + 0.05) / (other + 0.05), text: element.textContent.slice(0, 30), name: element.className });
  }
  return found;
}"""


def by_eye(pages, folder):
    grounds = set()
    for scheme in ("light", "dark"):
        page = pages.open("report.html", color_scheme=scheme, viewport={"width": 1280, "height": 900})
        found = page.evaluate(CONTRAST)
        poor = [entry for entry in found if entry["ratio"] < 4.5]
        check(len(found) > 60 and not poor, f"{scheme}: contrast below 4.5 to 1: {poor[:5]}")
        grounds.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        page.screenshot(path=folder / f"{scheme}.png", full_page=True)
    check(len(grounds) == 2, f"light and dark differ: {grounds}")
    page = pages.open("report.html", color_scheme="dark")
    page.emulate_media(media="print")
    check(not page.locator("#filter").is_visible() and page.locator("#table").is_visible(), "paper has the table, no controls")
    check(page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)", "paper is white")
    page.pdf(path=folder / "report.pdf", format="A4")
    check((folder / "report.pdf").stat().st_size > 20_000, "a PDF comes out")
    arabic = pages.open("arabic.html", viewport={"width": 1280, "height": 900})
    check(arabic.evaluate("document.documentElement.dir") == "rtl", "the Arabic page runs from right to left")
    arabic.screenshot(path=folder / "arabic.png", full_page=True)


def without_script(pages, facts):
    page = pages.open("long.html", java_script_enabled=False)
    rows = page.locator("#table tbody tr")
    check(rows.count() == facts and rows.last.is_visible(), "every row is shown without JavaScript")
    check(not page.locator("#filter").is_visible(), "controls that would do nothing are not")


def at_length(pages, facts):
    """A text of 2 MB."""
    begin = time.monotonic()
    page = pages.open("long.html", viewport={"width": 1280, "height": 900})
    loaded = time.monotonic() - begin
    rows = page.evaluate("document.querySelectorAll('#table tbody tr').length")
    check(rows == facts and rows > 5000, f"every fact has a row: {rows} of {facts}")
    begin = time.monotonic()
    page.fill("#words", "حلب")
    while page.inner_text("#status").startswith(f"{rows} of ") and time.monotonic() < begin + 60:
        page.wait_for_timeout(50)
    filtered = time.monotonic() - begin
    begin = time.monotonic()
    page.evaluate("document.querySelectorAll('#table thead button')[2].click()")
    ordered = time.monotonic() - begin
    page.locator(".text .c").last.focus()
    check(card(page), "the last count has its card")
    check(max(loaded, filtered, ordered) < 20, f"{loaded:.1f} s to load, {filtered:.1f} s to filter, {ordered:.1f} s to sort")
    return f"2 MB: {rows} rows, {loaded:.1f} s to load, {filtered:.1f} s to filter, {ordered:.1f} s to sort"


def main():
    sample = str(CORPORA / "sample" / "report.txt")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(os.environ.get("PAGES", temporary))
        folder.mkdir(exist_ok=True)
        (folder / "hostile.txt").write_text(HOSTILE, "utf-8")
        (folder / "long.txt").write_text(long_text(2_000_000), "utf-8")
        extract("-o", str(folder / "report.html"), "--date", "2021-04-02", sample)
        extract("-o", str(folder / "arabic.html"), "--language", "ar", "--date", "2021-04-02", sample)
        extract("-o", str(folder / "hostile.html"), str(folder / "hostile.txt"))
        extract("-o", str(folder / "long.html"), str(folder / "long.txt"))
        facts = [json.loads(line) for line in extract("--date", "2021-04-02", sample).splitlines()]
        many = len(extract(str(folder / "long.txt")).splitlines())
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            pages = Pages(browser, folder)
            page = pages.open("report.html", viewport={"width": 1280, "height": 900})
            by_keyboard(page)
            by_filter(page, facts)
            page = pages.open("report.html", **playwright.devices["Pixel 5"])
            page.folder = folder
            by_finger(page)
            by_eye(pages, folder)
            page = pages.open("hostile.html")
            check(page.title() != "hit" and page.locator(".text img, .text script").count() == 0, "markup stays text")
            check('<script>document.title="hit"</script>' in page.inner_text(".text"), "and is shown")
            told = at_length(pages, many)
            without_script(pages, many)
            version = browser.version
            browser.close()
        if pages.problems:
            sys.exit(f"errors or requests: {pages.problems[:5]}")
    print(f"Chromium {version}: the page works by keyboard and by finger, in light and dark, on paper; {told}")


if __name__ == "__main__":
    main()
