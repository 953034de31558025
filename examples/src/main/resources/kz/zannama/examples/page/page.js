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
