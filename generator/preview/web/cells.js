// The cells of a page: where they were written, and the marks of what is wrong with them.

import {announce, byId, make} from "./dom.js";
import {openPlace, shortName} from "./source.js";
import {word} from "./words.js";

/** Lays a button over every cell. The mouse goes through them to the text: they are for keys. Only what is not as
    it was is touched, which is little at most times. */
export function layOutCells(page) {
  const {model, item, cells} = page;
  const marks = marksOf(item, page.number - 1);
  const looks = model.cells.map((cell, index) => look(page, cell, marks.get(index)));
  while (cells.children.length > looks.length) cells.lastChild.remove();
  looks.forEach((wanted, index) => {
    if (wanted !== page.looks?.[index] || !cells.children[index]) dress(button(cells, index), wanted);
  });
  page.looks = looks;
  cells.setAttribute("role", "group");
  cells.setAttribute("aria-label", word("cellsOf", page.number));
  if (cells.firstChild && !cells.querySelector("[tabindex='0']")) cells.firstChild.tabIndex = 0;
}

/** All that a button shows and says, as a text by which two can be compared. */
function look(page, cell, mark) {
  const {width, height} = page.model;
  const [x, y, w, h] = cell.rect;
  const box = {left: percent(x / width), top: percent(y / height), width: percent(w / width), height: percent(h / height)};
  return JSON.stringify([mark ?? "", spokenName(page, cell, mark), box]);
}

const percent = (share) => `${share * 100}%`;

function button(cells, index) {
  const there = cells.children[index];
  if (there) return there;
  const element = make("button", {type: "button", className: "cell", tabIndex: -1, data: {cell: index}});
  cells.append(element);
  return element;
}

function dress(element, look) {
  const [mark, name, box] = JSON.parse(look);
  element.classList.remove("error", "warning");
  if (mark) element.classList.add(mark);
  Object.assign(element.style, box);
  element.setAttribute("aria-label", name);
}

/** Marks the cells that have changed, each kind by a shape of its own. */
export function showChanges(page) {
  for (const element of page.cells.querySelectorAll("[data-change]")) {
    delete element.dataset.change;
    element.removeAttribute("aria-description");
  }
  for (const [index, change] of page.changes) {
    const element = page.cells.children[index];
    if (!element) continue;
    element.dataset.change = change.kind;
    element.setAttribute("aria-description", describe(change));
  }
}

const describe = ({kind, before}) => before ? word(kind, before) : word(`kind.${kind}`);

function spokenName(page, cell, mark) {
  const parts = [mark && word(mark), cell.label, cell.text || word("empty"), shortName(page.item, placeOf(page, cell))];
  return parts.filter(Boolean).join("、");
}

/** The worse mark of each cell of a page. */
function marksOf(item, page) {
  const marks = new Map();
  for (const note of item.notes) {
    if (!note.cell || !note.exact || note.cell[0] !== page) continue;
    if (marks.get(note.cell[1]) !== "error") marks.set(note.cell[1], note.severity);
  }
  return marks;
}

/** An empty cell was written nowhere: the cell before it in its row tells where it would be. */
export function placeOf(page, cell) {
  if (cell.place) return cell.place;
  const row = page.model.cells.filter((other) =>
    other.table === cell.table && other.row === cell.row && other.place && !other.heading);
  return row.filter((other) => other.rect[0] <= cell.rect[0]).pop()?.place ?? row[0]?.place ?? null;
}

/** The cell at a point of the window, the smallest if there are several; -1 if there is none. */
export function cellAt(page, clientX, clientY) {
  const box = page.element.getBoundingClientRect();
  const x = ((clientX - box.left) / box.width) * page.model.width;
  const y = ((clientY - box.top) / box.height) * page.model.height;
  let best = -1;
  page.model.cells.forEach(({rect: [left, top, width, height]}, index) => {
    const isInside = x >= left && x < left + width && y >= top && y < top + height;
    if (isInside && (best < 0 || width * height < area(page.model.cells[best]))) best = index;
  });
  return best;
}

const area = (cell) => cell.rect[2] * cell.rect[3];

/** Outlines a cell and names it in the corner; none with -1. */
export function pointOut(page, index) {
  document.querySelector(".cell.pointed")?.classList.remove("pointed");
  const corner = byId("place");
  corner.hidden = index < 0;
  if (index < 0) return;
  const cell = page.model.cells[index];
  page.cells.children[index].classList.add("pointed");
  const change = page.changes?.get(index);
  corner.replaceChildren(
    make("b", {}, cell.label || cell.text.slice(0, 40)),
    make("span", {}, shortName(page.item, placeOf(page, cell))),
    change ? make("span", {className: "change"}, describe(change)) : "");
}

/** Opens the place of a cell in the editor, or copies its name. */
export async function follow(page, index) {
  const place = placeOf(page, page.model.cells[index]);
  if (place) announce(await openPlace(page.item, place));
}

/** Brings a cell into view and lets it pulse, so that the eye finds it. */
export function pulse(page, index) {
  const element = page.cells.children[index];
  if (!element) return;
  element.scrollIntoView({block: "center", inline: "center", behavior: "auto"});
  element.classList.remove("pulsing");
  void element.offsetWidth;  // starts the animation anew
  element.classList.add("pulsing");
}

/** The cell beside `index` in the direction of an arrow key; itself if there is none. */
export function cellBeside(page, index, key) {
  const from = middle(page.model.cells[index]);
  let best = index;
  let least = Infinity;
  page.model.cells.forEach((cell, other) => {
    const to = middle(cell);
    const [along, across] = distances(key, to.x - from.x, to.y - from.y);
    const distance = along + across * 3;
    if (other !== index && along > 1 && distance < least) [best, least] = [other, distance];
  });
  return best;
}

const middle = ({rect: [x, y, width, height]}) => ({x: x + width / 2, y: y + height / 2});

/** How far something lies in the direction of a key, and beside it. */
function distances(key, x, y) {
  switch (key) {
    case "ArrowRight": return [x, Math.abs(y)];
    case "ArrowLeft": return [-x, Math.abs(y)];
    case "ArrowDown": return [y, Math.abs(x)];
    default: return [-y, Math.abs(x)];
  }
}
