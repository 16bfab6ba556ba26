// The bar for sign-offs below the pages: who has signed the sheet that is shown, and what stands in the way of its
// being final.

import {byId, make} from "./dom.js";
import {noteEntry} from "./notes.js";
import {askForName} from "./signing.js";
import {word} from "./words.js";

/** Shows how far a sheet is approved. `actions` has onChoose(note) and onCompare(); `sheet` may be undefined. */
export function showApproval(item, sheet, actions) {
  const bar = byId("approval");
  const shown = JSON.stringify([item?.id, sheet, word("sign"), item?.current]);
  if (bar.dataset.shown === shown) return;
  bar.dataset.shown = shown;
  bar.hidden = !sheet || (sheet.signatories.length === 0 && !sheet.draft);
  if (bar.hidden) return showObstacles(item, [], actions);
  byId("signatories").replaceChildren(...sheet.signatories.map((entry) => signatory(item, sheet, entry)));
  byId("outlook").replaceChildren(changedFields(sheet, actions.onCompare), outlook(item, sheet, actions));
}

function signatory(item, sheet, entry) {
  const {role, sign, name, date, next} = entry;
  const button = next && sheet.content && item.signs
    ? make("button", {type: "button", className: "sign"}, word("sign")) : null;
  button?.addEventListener("click", () => askForName(item, sheet, entry));
  button?.setAttribute("aria-label", word("signAs", role));
  return make("li", {className: `signatory ${sign}`},
    make("span", {className: "seal", aria: {hidden: "true"}}),
    make("b", {}, role),
    make("span", {}, name ? `${name} ${date[word("dateForm")]}` : ""),
    make("span", {className: "sign-state"}, word(`sign.${sign}`)),
    button);
}

/** What has changed since somebody signed leads to the comparison with it. */
function changedFields(sheet, onCompare) {
  const count = sheet.sinceSignoff.length;
  if (count === 0) return sheet.formChanged ? make("span", {}, word("formChanged")) : "";
  const button = make("button", {type: "button"}, word("changedFields", count));
  button.addEventListener("click", onCompare);
  return button;
}

function outlook(item, sheet, actions) {
  if (sheet.obstacles.length === 0) {
    showObstacles(item, [], actions);
    return make("span", {className: "final"}, word("final"));
  }
  const isOpen = !byId("obstacles").hidden;
  const button = make("button", {type: "button", id: "toggle-obstacles", aria: {expanded: isOpen, controls: "obstacles"}},
    word("obstacles", sheet.obstacles.length));
  button.addEventListener("click", () => setOpen(byId("obstacles").hidden));
  showObstacles(item, sheet.obstacles, actions);
  return button;
}

function setOpen(isOpen) {
  byId("obstacles").hidden = !isOpen;
  byId("toggle-obstacles")?.setAttribute("aria-expanded", isOpen);
}

function showObstacles(item, obstacles, {onChoose}) {
  byId("obstacle-list").replaceChildren(...obstacles.map((note) => noteEntry(item, note, onChoose)));
  if (obstacles.length === 0) byId("obstacles").hidden = true;
}

/** Lets Escape close the list of what stands in the way. */
export function setUpApproval() {
  byId("obstacles").addEventListener("keydown", ({key}) => {
    if (key !== "Escape") return;
    setOpen(false);
    byId("toggle-obstacles")?.focus();
  });
}
