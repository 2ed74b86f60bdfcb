"use strict";
// Shows what a mark means, sorts, filters and exports the table. The page reads without it.
(() => {
  const data = JSON.parse(document.getElementById("page-data").textContent);
  const table = document.getElementById("table");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  rows.forEach((row, index) => { row.number = index; });
  const firstShown = rows.filter((row) => !row.hidden).length;
  let limit = firstShown;
  for (const element of document.querySelectorAll(".needs")) element.hidden = false;

  // The card that tells of a mark.
  const card = document.getElementById("card");
  let owner = null;
  const add = (parent, name, text) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };
  const describe = (row) => {
    const cells = [...row.cells];
    const column = (key) => heads.findIndex((head) => head.dataset.key === key);
    const event = cells[column("table.event")].textContent.replace("↳", "").trim();
    const title = `${cells[column("table.count")].textContent} ${event}`;
    add(card, "h4", title);
    const list = add(card, "dl");
    heads.forEach((head, index) => {
      const key = head.dataset.key;
      const text = cells[index].textContent.trim();
      if (!text || ["table.number", "table.document", "table.event", "table.count", "table.words"].includes(key)) return;
      add(list, "dt", head.textContent);
      add(list, "dd", text);
    });
  };
  const show = (mark) => {
    if (owner === mark) return;
    hide();
    if (mark.classList.contains("c")) {
      const names = mark.dataset.f ? mark.dataset.f.trim().split(" ") : [mark.hash.slice(1)];
      for (const name of names.slice(0, 4)) {
        const row = document.getElementById(name);
        if (row) describe(row);
      }
    } else {
      add(card, "span", data.meanings[Number(mark.dataset.m)]);
    }
    if (!card.hasChildNodes()) return;
    owner = mark;
    card.hidden = false;
    mark.setAttribute("aria-describedby", "card");
    const box = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const width = card.offsetWidth;
    const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), document.documentElement.clientWidth - width - 8);
    const below = box.bottom + 4;
    const fits = below + card.offsetHeight < innerHeight || box.top < card.offsetHeight + 4;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(fits ? below : box.top - card.offsetHeight - 4) + scrollY}px`;
  };
  const hide = () => {
    if (owner) owner.removeAttribute("aria-describedby");
    owner = null;
    card.hidden = true;
    card.replaceChildren();
  };
  const marks = ".text .c, .text mark[data-m]";
  const markOf = (event) => (event.target.closest ? event.target.closest(marks) : null);
  let leaving = 0;
  for (const kind of ["mouseover", "focusin"]) {
    document.addEventListener(kind, (event) => {
      const mark = markOf(event);
      clearTimeout(leaving);
      if (mark) show(mark);
      else if (kind === "mouseover" && owner && !event.target.closest("#card") && document.activeElement !== owner) {
        // Time to reach the card with the pointer.
        leaving = setTimeout(hide, 250);
      }
    });
  }
  document.addEventListener("focusout", hide);
  // A finger does not hover: a tap opens the card of a mark, a second one follows its link to the table.
  let touched = null;
  document.addEventListener("pointerdown", (event) => {
    const mark = markOf(event);
    touched = event.pointerType === "mouse" ? null : { mark, isOpen: mark !== null && mark === owner };
    if (touched && !mark && !event.target.closest("#card")) hide();
  });
  document.addEventListener("click", (event) => {
    const mark = markOf(event);
    const opens = touched && mark && touched.mark === mark && !touched.isOpen;
    touched = null;
    if (!opens) return;
    event.preventDefault();
    show(mark);
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });

  // Sorting. A third press brings back the order of the text.
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  let sorted = { column: 0, factor: 1 };
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.s !== undefined ? Number(cell.dataset.s) : cell.textContent.replace("↳", "").trim();
  };
  const sort = (column) => {
    sorted = sorted.column !== column ? { column, factor: 1 }
      : sorted.factor === 1 ? { column, factor: -1 } : { column: 0, factor: 1 };
    heads.forEach((head, index) => {
      head.setAttribute("aria-sort", index !== sorted.column ? "none" : sorted.factor === 1 ? "ascending" : "descending");
    });
    const keyed = rows.map((row) => ({ row, key: sorted.column === 0 ? row.number : value(row, sorted.column) }));
    keyed.sort((one, other) => {
      if (one.key === other.key) return one.row.number - other.row.number;
      if (one.key === "") return 1;
      if (other.key === "") return -1;
      return sorted.factor * (typeof one.key === "number" ? one.key - other.key : collator.compare(one.key, other.key));
    });
    keyed.forEach((entry, index) => { rows[index] = entry.row; });
    const fragment = document.createDocumentFragment();
    for (const row of rows) fragment.append(row);
    body.append(fragment);
    update();
  };
  heads.forEach((head, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(index));
    head.replaceChildren(button);
    head.setAttribute("aria-sort", index === 0 ? "ascending" : "none");
  });

  // Filtering. Vowel signs and the variants of alef, yeh and teh marbuta are the same for the search.
  const fold = (text) => text.toLowerCase().normalize("NFKC").replace(/[\u064B-\u065F\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه");
  let facts = null;
  // The facts as the CSV file has them, read when they are first needed.
  const factOf = (row) => (facts ??= JSON.parse(document.getElementById("fact-data").textContent))[row.number];
  // Names that a row shows in one language or not at all.
  const named = ["place", "place_en", "perpetrators", "targets", "weapons", "source"].map((name) => data.columns.indexOf(name));
  const names = (row) => named.map((column) => factOf(row)[column] ?? "").join(" ");
  const words = document.getElementById("words");
  const event = document.getElementById("event");
  const totals = document.getElementById("totals");
  const more = document.getElementById("more");
  const status = document.getElementById("status");
  const eventColumn = heads.findIndex((head) => head.dataset.key === "table.event");
  const update = () => {
    const wanted = fold(words.value).split(/\s+/).filter(Boolean);
    let matching = 0;
    for (const row of rows) {
      const cell = row.cells[eventColumn];
      let fits = !(totals.checked && cell.querySelector(".part"));
      if (fits && event.value) fits = cell.textContent.replace("↳", "").trim().split(" (")[0] === event.value;
      if (fits && wanted.length) {
        row.folded ??= fold(`${row.textContent} ${names(row)}`);
        fits = wanted.every((word) => row.folded.includes(word));
      }
      row.classList.toggle("out", !fits);
      row.hidden = !fits || matching >= limit;
      if (fits) matching += 1;
    }
    more.hidden = matching <= limit;
    const numbers = [matching, rows.length];
    status.textContent = data.words["filter.shown"].replace(/#/g, () => numbers.shift());
  };
  let timer = 0;
  words.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(update, 150); });
  event.addEventListener("change", update);
  totals.addEventListener("change", update);
  more.addEventListener("click", () => { limit = Infinity; update(); });
  document.getElementById("filter").addEventListener("submit", (submission) => submission.preventDefault());

  // A link to a row that is not shown shows it.
  const reveal = (name) => {
    const row = name && document.getElementById(name);
    if (!row || row.parentNode !== body || !row.hidden) return;
    words.value = "";
    event.value = "";
    totals.checked = false;
    if (rows.indexOf(row) >= limit) limit = Infinity;
    update();
  };
  document.addEventListener("click", (click) => {
    const link = click.target.closest && click.target.closest("a[href^='#f']");
    if (link && !click.defaultPrevented) reveal(link.hash.slice(1));
  });

  // The rows that fit the filter as CSV, in their present order; words that a spreadsheet would calculate get an apostrophe.
  const cell = (entry) => {
    if (entry === null || entry === undefined) return "";
    let text = String(entry);
    if (typeof entry === "string" && /^[=+\-@\t\r\n＝＋－＠]/.test(text)) text = `'${text}`;
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  const download = () => {
    const lines = [data.columns, ...rows.filter((row) => !row.classList.contains("out")).map(factOf)];
    const text = lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
    link.download = `${data.words["table.file"]}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  document.getElementById("csv").addEventListener("click", download);

  update();
  reveal(location.hash.slice(1));
})();
