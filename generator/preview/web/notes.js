// What there is to say about the sheets, at the right.

import {byId, make} from "./dom.js";
import {shortName, shortPath} from "./source.js";
import {said, word} from "./words.js";

/** Lists what is wrong; `onChoose(note)` is called for the one that is chosen. */
export function listNotes(item, onChoose) {
  const entries = item.notes.map((note, index) => noteEntry(item, note, onChoose, {note: index}));
  byId("note-list").replaceChildren(entries.length > 0
    ? make("ol", {}, ...entries) : make("p", {className: "fine"}, word("fine")));
  showCount(item);
}

/** A finding in a list. */
export function noteEntry(item, note, onChoose, data = {}) {
  const button = make("button", {type: "button", className: `note ${note.severity}`, data},
    make("span", {className: "kind"}, word(note.severity)),
    make("span", {className: "message"}, said(note.message)),
    said(note.hint) ? make("span", {className: "hint"}, said(note.hint)) : null,
    make("span", {className: "where"}, note.place ? shortName(item, note.place) : shortPath(note.path)));
  button.addEventListener("click", () => onChoose(note));
  return make("li", {}, button);
}

function showCount(item) {
  const count = byId("note-count");
  const errors = item.notes.filter(({severity}) => severity === "error").length;
  count.textContent = item.notes.length || "";
  count.className = `count ${errors > 0 ? "error" : "warning"}`;
  count.hidden = item.notes.length === 0;
  byId("toggle-notes").setAttribute("aria-label", `${word("notes")} ${count.textContent}`);
}

/** The banner over pages that are not those of the newest files, that are shown as what was asked for is `gone`, or whose
    pack is `broken`; `onOpen(note)` is called when its place is pressed, `onChoose(item, page)` for the pack. */
export function showBanner(item, {onOpen, gone, broken, onChoose}) {
  const parts = [
    gone ? make("strong", {}, word("gone", gone)) : null,
    broken ? packButton(broken, onChoose) : null,
    ...!item.current && item.notes.length > 0 ? firstError(item, onOpen) : []].filter(Boolean);
  byId("banner").hidden = parts.length === 0;
  byId("banner").replaceChildren(...parts);
}

function packButton(pack, onChoose) {
  const button = make("button", {type: "button", className: "place-link"}, word("brokenPack", pack.name));
  button.addEventListener("click", () => onChoose(pack, 0));
  return button;
}

function firstError(item, onOpen) {
  const first = item.notes[0];
  return [
    make("strong", {}, word(item.pages.length > 0 ? "stale" : "nothing")),
    make("span", {}, said(first.message)),
    ...first.place ? [placeButton(item, first, onOpen)] : []];
}

function placeButton(item, note, onOpen) {
  const button = make("button", {type: "button", className: "place-link"}, shortName(item, note.place));
  button.addEventListener("click", () => onOpen(note));
  return button;
}
