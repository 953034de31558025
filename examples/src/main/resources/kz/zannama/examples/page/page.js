// What is told while somebody types. Without it every page works the same.
"use strict";
const box = document.getElementById("q");
const list = document.getElementById("suggestions");
let timer = 0;
let asked = "";
async function suggest() {
  const typed = box.value.trim();
  if (typed.length < 2 || typed === asked) return;
  asked = typed;
  const answer = await fetch("/suggest?q=" + encodeURIComponent(typed));
  if (!answer.ok || asked !== typed) return;
  const titles = await answer.json();
  list.replaceChildren(...titles.map((title) => {
    const option = document.createElement("option");
    option.value = title.replace(/\s+/g, " ");
    return option;
  }));
}
if (box && list) {
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 150);
  });
}

// A link to a provision is copied as a citation: its place, the act, the address.
const act = document.getElementById("act-name");
document.addEventListener("click", (event) => {
  const link = event.target.closest("a.here");
  if (!link || !act || !navigator.clipboard) return;
  const place = link.getAttribute("aria-label").replace(/^[^:]*:\s*/, "");
  navigator.clipboard.writeText(`${place}, ${act.textContent}\n${link.href}`).catch(() => {});
});

// Tables are sorted by a column whose head is pressed, where no cell spans several.
function value(row, column) {
  const text = row.cells[column].textContent.trim();
  const number = Number(text.replace(/[\s\u00a0]/g, "").replace(",", "."));
  return text !== "" && Number.isFinite(number) ? number : text;
}
function compare(one, other) {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : String(one).localeCompare(String(other), document.documentElement.lang);
}
for (const table of document.querySelectorAll(".act table")) {
  const heads = [...table.rows].filter((row) => row.querySelector("th"));
  const rows = [...table.rows].filter((row) => !row.querySelector("th"));
  if (heads.length === 0 || rows.length < 2 || table.querySelector("[rowspan], [colspan]")) continue;
  [...heads[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sorted = [...rows].sort((a, b) => compare(value(a, column), value(b, column)));
      if (down) sorted.reverse();
      rows[0].parentNode.append(...sorted);
    });
  });
}
