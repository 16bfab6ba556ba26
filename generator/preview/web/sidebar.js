// The sheets at the left, with how each stands.

import {byId, make} from "./dom.js";
import {word} from "./words.js";

/** Lists all items and their sheets; `onChoose(item, page)` is called for the one that is chosen. */
export function listSheets(list, onChoose) {
  const nav = byId("sheets");
  const focused = nav.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  nav.replaceChildren(...[...grouped(list.items)].map(([name, items]) => group(name, items, onChoose)));
  if (focused) nav.querySelector(`[data-key="${focused}"]`)?.focus();
}

/** Marks the sheet that is looked at. */
export function markSheet(item, sheet) {
  const nav = byId("sheets");
  const chosen = nav.querySelector(`[data-key="${item.id}-${Math.max(sheet, 0)}"]`);
  const old = nav.querySelector("[aria-current]");
  if (old === chosen) return;
  old?.removeAttribute("aria-current");
  chosen?.setAttribute("aria-current", "true");
  chosen?.scrollIntoView({block: "nearest"});
}

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
  const sheets = item.sheets.length > 0 ? item.sheets : [{name: item.name, title: "", page: 0, errors: 0, warnings: 0}];
  return sheets.map((sheet, index) => {
    const button = make("button", {type: "button", data: {key: `${item.id}-${index}`}},
      make("span", {className: "name"}, shortTitle(sheet)), ...marks(sheet));
    button.addEventListener("click", () => onChoose(item, sheet.page ?? 0));
    return make("li", {}, button);
  });
}

/** A sheet's title without the name of the form, which all have: what follows the first blank. */
function shortTitle({title, name}) {
  const blank = title.search(/[\s\u3000]/);
  return (blank > 0 ? title.slice(blank + 1) : title) || name;
}

function marks({errors, warnings}) {
  return [mark("error", errors, word("errors", errors)), mark("warning", warnings, word("warnings", warnings))];
}

function mark(kind, count, spoken) {
  if (count === 0) return null;
  return make("span", {className: `count ${kind}`}, make("span", {className: "unseen"}, spoken),
    make("span", {aria: {hidden: "true"}}, String(count)));
}
