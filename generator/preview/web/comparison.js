// Shows what has changed since the page was opened, since the last sign-off, or since the published edition: on the
// cells, and as a list.

import {showChanges} from "./cells.js";
import {compare} from "./compare.js";
import {announce, byId, make} from "./dom.js";
import {word} from "./words.js";

const opened = new Map();  // the items as they were when they were first shown
let isOn = false;

export function noteOpened(item) {
  if (item.current && !opened.has(item.id)) opened.set(item.id, item);
}

/** What each choice of the list compares with: gives the changes of an item, or nothing if there is nothing to
    compare with. */
const sources = {
  opened: (item) => compare(opened.get(item.id) ?? item, item),
  signoff: (item) => item.sheets.some(({signatories}) => signatories.some(({name}) => name))
    ? item.sheets.flatMap((sheet) => sheet.sinceSignoff) : null,
  edition: (item) => item.sheets.some(({sinceEdition}) => sinceEdition)
    ? item.sheets.flatMap((sheet) => sheet.sinceEdition ?? []) : null,
};

const chosen = () => byId("since").value;

/** Marks what has changed; nothing while nobody compares. */
export function showComparison(viewer, item, onChoose) {
  const changes = isOn ? sources[chosen()](item) : [];
  for (const page of viewer.pages) {
    page.changes = cellsOf(changes ?? [], page.number - 1);
    showChanges(page);
  }
  byId("compare").setAttribute("aria-pressed", isOn);
  byId("changes").hidden = !isOn;
  byId("change-list").replaceChildren(listed(changes, onChoose));
  if (isOn) announce(changes ? word("changes", changes.length) : word(`nothing.${chosen()}`));
}

/** The changes of a page by the numbers of their cells. */
const cellsOf = (changes, page) =>
  new Map(changes.filter(({cell, exact}) => exact && cell[0] === page).map((change) => [change.cell[1], change]));

function listed(changes, onChoose) {
  if (!changes) return make("p", {className: "fine"}, word(`nothing.${chosen()}`));
  if (changes.length === 0) return make("p", {className: "fine"}, word("unchanged"));
  return make("ol", {}, ...changes.map((change) => entry(change, onChoose)));
}

function entry(change, onChoose) {
  const button = make("button", {type: "button", className: `note change ${change.kind}`},
    make("span", {className: "kind"}, word(`kind.${change.kind}`)),
    make("span", {className: "message"}, change.label),
    change.before ? make("del", {}, change.before) : null,
    change.after ? make("ins", {}, change.after) : null);
  button.addEventListener("click", () => onChoose(change));
  return make("li", {}, button);
}

/** Turns it on or off, or on with another state to compare with. */
export function toggleComparison(since) {
  isOn = since ? true : !isOn;
  if (since) byId("since").value = since;
}

/** Offers only what there is to compare with. */
export function offerEdition(hasEdition) {
  const option = byId("since").querySelector("[value=edition]");
  option.disabled = !hasEdition;
}
