// The sheets at the left, with how each stands.

import {byId, make} from "./dom.js";
import {plain} from "./search.js";
import {word} from "./words.js";

const enoughToFilter = 20;  // sheets
let shown = "";

/** Lists all items and their sheets; `onChoose(item, page)` is called for the one that is chosen. */
export function listSheets(items, onChoose) {
  const wanted = JSON.stringify([items.map((item) => [item.id, groupOf(item), item.errors, item.sheets.map(look)]), word("sheets")]);
  if (wanted === shown) return;
  shown = wanted;
  const nav = byId("sheet-list");
  const focused = nav.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const current = nav.querySelector("[aria-current]")?.dataset.key;
  nav.replaceChildren(...[...grouped(items)].map(([name, items]) => group(name, items, onChoose)));
  if (focused) nav.querySelector(`[data-key="${focused}"]`)?.focus({preventScroll: true});
  if (current) nav.querySelector(`[data-key="${current}"]`)?.setAttribute("aria-current", "true");
  byId("sheet-filter").hidden = nav.querySelectorAll("li").length < enoughToFilter;
  filterSheets();
}

/** Leaves only the sheets whose titles hold what is looked for. */
export function filterSheets() {
  const wanted = plain(byId("sheet-filter").value);
  for (const entry of byId("sheet-list").querySelectorAll("li")) {
    entry.hidden = wanted !== "" && !plain(entry.textContent).includes(wanted);
  }
  const isEmpty = byId("sheet-list").querySelector("li:not([hidden])") === null;
  byId("sheet-list-end").textContent = isEmpty ? word("noSheet") : "";
}

/** Marks the sheet that is looked at. */
export function markSheet(item, sheet) {
  const nav = byId("sheet-list");
  const chosen = nav.querySelector(`[data-key="${item.id}-${Math.max(sheet, 0)}"]`);
  const old = nav.querySelector("[aria-current]");
  if (old === chosen) return;
  old?.removeAttribute("aria-current");
  chosen?.setAttribute("aria-current", "true");
  chosen?.scrollIntoView({block: "nearest"});
}

/** All that an entry shows of its sheet, by which two can be compared. */
const look = ({name, title, short, page, errors, warnings, draft, stage, signed, roles}) =>
  [name, title, short, page, errors, warnings, draft, stage, signed, roles];

const groupOf = (item) => item.pack || item.title || item.name;

function grouped(items) {
  const groups = new Map();
  for (const item of items) {
    if (!groups.has(groupOf(item))) groups.set(groupOf(item), []);
    groups.get(groupOf(item)).push(item);
  }
  return groups;
}

function group(name, items, onChoose) {
  const list = make("ul");
  for (const item of items) list.append(...entries(item, onChoose));
  return make("section", {}, make("h2", {}, name), list);
}

function entries(item, onChoose) {
  const sheets = item.sheets.length > 0 ? item.sheets : [{name: item.name, title: "", short: "", page: 0, errors: item.errors, warnings: item.warnings, draft: false, stage: "not-asked"}];
  return sheets.map((sheet, index) => {
    const button = make("button", {type: "button", data: {key: `${item.id}-${index}`}},
      make("span", {className: "name"}, sheet.short || sheet.title || sheet.name), ...marks(sheet));
    button.addEventListener("click", () => onChoose(item, sheet.page ?? 0));
    return make("li", {}, button);
  });
}

/** How a sheet stands: each state has a shape and words of its own. */
function marks(sheet) {
  const {errors, warnings} = sheet;
  return [...approval(sheet), mark("error", errors, word("errors", errors)), mark("warning", warnings, word("warnings", warnings))];
}

function approval({draft, stage, signed, roles}) {
  const spoken = {
    "signed": () => word("allSigned"), "changed": () => word("changedSince"),
    "partly-signed": () => word("partlySigned", signed, roles),
  }[stage]?.();
  return [
    draft ? make("span", {className: "draft", title: word("draftSpoken")}, word("draft")) : null,
    spoken ? make("span", {className: `seal-state ${stage}`, title: spoken},
      make("span", {className: "unseen"}, spoken),
      make("span", {aria: {hidden: "true"}}, stage === "partly-signed" ? `${signed}/${roles}` : "")) : null,
  ];
}

function mark(kind, count, spoken) {
  if (count === 0) return null;
  return make("span", {className: `count ${kind}`}, make("span", {className: "unseen"}, spoken),
    make("span", {aria: {hidden: "true"}}, String(count)));
}
