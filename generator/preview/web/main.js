// Puts the page together: what is shown, and what happens when something changes or is pressed.

import {setUpApproval, showApproval} from "./approval.js";
import {cellAt, cellBeside, follow, pointOut, pulse} from "./cells.js";
import {noteOpened, offerEdition, showComparison, toggleComparison} from "./comparison.js";
import {announce, byId, make} from "./dom.js";
import {listen} from "./events.js";
import {listenToKeys, showHelp} from "./keys.js";
import {listNotes, showBanner} from "./notes.js";
import {makeWay, setUpPanels} from "./panels.js";
import {Search} from "./search.js";
import {filterSheets, listSheets, markSheet} from "./sidebar.js";
import {setUpSigning} from "./signing.js";
import {openPlace, takeSources, takeToken} from "./source.js";
import {Stale, Viewer, pdfAddress} from "./viewer.js";
import {changeLanguage, word, writeWords} from "./words.js";

pdfjsLib.GlobalWorkerOptions.workerSrc = "/pdfjs/pdf.worker.js";
takeToken();
writeWords();

const viewer = new Viewer();
const search = new Search(viewer, (page, cell) => lookAt(page, cell));
let starts = 0;  // of the program, as far as is known: each counts its revisions anew
let list = {items: [], revision: 0, start: starts};
let item = null;
let chosen = null;  // the entry that was asked for; another one is shown while it is gone
let noteAt = -1;

// --- What is shown ---------------------------------------------------------------------------------

let isRefreshing = false;
let isOutdated = false;

/** Fetches what is new and shows it. What comes while it does so is fetched once it is done. */
async function refresh() {
  isOutdated = true;
  if (isRefreshing) return;
  isRefreshing = true;
  while (isOutdated) {
    isOutdated = false;
    await refreshOnce().catch((error) => { isOutdated ||= error instanceof Stale; });
  }
  isRefreshing = false;
}

async function refreshOnce() {
  const listing = fetchList();
  listing.catch(() => {});  // it is waited for below
  if (item && item.id === chosen?.id && viewer.printed !== null) await showIfNew();
  list = await listing;
  takeSources(list);
  offerEdition(list.edition);
  const found = list.items.find(({id}) => id === chosen?.id);
  const entry = found ?? list.items[0];
  chosen = found ?? chosen ?? entry;
  if (entry && (item?.id !== entry.id || item.revision !== entry.revision || viewer.printed === null)) {
    await showItem(await fetchJson(`/items/${entry.id}`));
  }
  showList();
  if (!item) return;
  showBannerOf(item);
  showSheetOf(viewer.current);
}

/** The list as it is now; only what has changed is fetched. */
async function fetchList() {
  const start = starts;
  const fresh = await fetchJson(`/list/${list.start === start ? list.revision : 0}`);
  const entries = new Map([...list.items, ...fresh.items].map((entry) => [entry.id, entry]));
  return {...fresh, start, items: fresh.order.map((id) => entries.get(id)).filter(Boolean)};
}

/** Whoever looks at a sheet waits for its page, not for the list of all. */
async function showIfNew() {
  const fresh = await fetchJson(`/items/${item.id}`).catch(() => item);  // it may be gone: the list tells
  if (fresh.revision !== item.revision) await showItem(fresh);
}

async function fetchJson(address) {
  const response = await fetch(address);
  if (response.status !== 200) throw new Stale();
  return response.json();
}

const showItem = async (fresh) => present(fresh, await viewer.open(fresh));

/** Changes pages, their number and the list at once; then the pages are drawn. */
async function present(fresh, pdf) {
  const isUpdate = item?.id === fresh.id;
  const page = isUpdate ? pageNow(item, fresh, viewer.current) : undefined;
  item = fresh;
  document.body.classList.toggle("stale", !item.current);
  item.signs = list.signs;
  noteOpened(item);
  showList();
  await viewer.show(item, pdf, page);
  document.documentElement.dataset.revision = item.revision;
  compare();
  showBannerOf(item);
  listNotes(item, lookAtNote);
  search.renew();
  showTitle();
  if (isUpdate) announce(item.current ? word("updated") : word("stale"));
  else announce(document.title);
}

function showBannerOf(shown) {
  const isGone = chosen && !list.items.some(({id}) => id === chosen.id);
  const broken = list.items.find(({name, pack, errors}) => shown.pack !== "" && name === shown.pack && pack === "" && errors > 0);
  showBanner(shown, {onOpen: openNote, gone: isGone ? chosen.name : "", broken, onChoose: choose});
}

function showTitle() {
  const title = item.title || item.sheets[0]?.title || item.name;
  byId("title").textContent = title;
  document.title = `${item.current ? "" : "⚠ "}${title}`;
  byId("download").href = item.pages.length > 0 ? pdfAddress(item) : "";
  byId("download").download = `${item.name}.pdf`;
}

/** Lists all sheets, those of the item that is shown as they are shown: there may be a newer list already. */
function showList() {
  listSheets(list.items.map((entry) => entry.id === item?.id ? item : entry), choose);
}

/** The sheet of an item that a page belongs to: the last one that begins on it or before it. */
const sheetOf = (page, of = item) => of?.sheets.findLastIndex((sheet) => sheet.page !== null && sheet.page <= page) ?? -1;

/** Where a page of an item has gone to: with its sheet, if that stands in another place now. */
function pageNow(before, now, page) {
  const old = before.sheets[sheetOf(page, before)];
  const sheet = now.sheets.find(({name}) => name === old?.name);
  return sheet && sheet.page !== null ? page - old.page + sheet.page : page;
}

async function choose(entry, page) {
  makeWay();
  chosen = entry;
  showBannerOf(item);
  if (entry.id !== item?.id) {
    announce(word("loading"));
    await refresh();
  }
  viewer.goTo(page);
}

/** Marks what has changed, if somebody wants to see it; `since` is what to compare with from now on. */
function compare() {
  if (item) showComparison(viewer, item, lookAtCellOf);
}

function startComparing(since) {
  toggleComparison(since);
  compare();
}

const toggleCompare = () => startComparing();

function showSheetOf(page) {
  const sheet = sheetOf(page);
  markSheet(item, sheet);
  showApproval(item, item.sheets[Math.max(sheet, 0)], {onChoose: lookAtCellOf, onCompare: () => startComparing("signoff")});
}

function showView() {
  byId("page-number").textContent = `${viewer.pages.length > 0 ? viewer.current + 1 : 0} / ${viewer.pages.length}`;
  byId("zoom").textContent = `${Math.round(viewer.shownZoom * 100)}%`;
  byId("fit-width").setAttribute("aria-pressed", viewer.fit === "width");
  byId("fit-page").setAttribute("aria-pressed", viewer.fit === "page");
  byId("single").setAttribute("aria-pressed", viewer.isSingle);
  if (item) showSheetOf(viewer.current);
}

// --- What happens ----------------------------------------------------------------------------------

function lookAt(page, cell) {
  if (viewer.isSingle) viewer.goTo(page.number - 1);
  pulse(page, cell);
  pointOut(page, cell);
}

/** Leads to the cell of a finding or of a change, if it has one. */
function lookAtCellOf({cell}) {
  if (!cell) return;
  makeWay();
  lookAt(viewer.pages[cell[0]], cell[1]);
}

/** What no cell shows is opened where it is written. */
function lookAtNote(note) {
  noteAt = item.notes.indexOf(note);
  lookAtCellOf(note);
  if (!note.exact) openNote(note);
}

async function openNote({place}) {
  if (place) announce(await openPlace(item, place));
}

function stepNote(direction) {
  const count = item?.notes.length ?? 0;
  if (count === 0) return announce(word("fine"));
  noteAt = (noteAt + direction + count) % count;
  const button = document.querySelector(`[data-note="${noteAt}"]`);
  button?.focus();
  button?.scrollIntoView({block: "nearest"});
  lookAtNote(item.notes[noteAt]);
}

// Not `hidden`: some browsers print nothing of what is not laid out.
const printFrame = make("iframe", {className: "unseen", tabIndex: -1, aria: {hidden: "true"}});

/** Prints the PDF itself, by the browser's own viewer. */
function print() {
  if (!item || item.pages.length === 0) return;
  printFrame.title = word("print");
  printFrame.onload = () => printFrame.contentWindow.print();
  printFrame.src = pdfAddress(item);
  document.body.append(printFrame);
}

const focusedCell = () => document.activeElement?.closest(".cell");

function pageOfCell(cell) {
  return viewer.pages.find(({element}) => element.contains(cell));
}

/** On a cell, an arrow key leads to the cell beside it; on the pages it scrolls or turns them. */
function onArrow(event) {
  const cell = focusedCell();
  if (cell) return goBeside(cell, event.key);
  const isOnPages = [document.body, viewer.root].includes(document.activeElement);
  return isOnPages && viewer.onArrow(event.key);
}

function goBeside(cell, key) {
  const page = pageOfCell(cell);
  const beside = page.cells.children[cellBeside(page, Number(cell.dataset.cell), key)];
  cell.tabIndex = -1;
  beside.tabIndex = 0;
  beside.focus();
  return true;
}

listenToKeys({
  j: () => viewer.goTo(viewer.current + 1),
  k: () => viewer.goTo(viewer.current - 1),
  n: () => stepNote(1),
  N: () => stepNote(-1),
  "/": () => search.focus(),
  "+": () => viewer.step(1),
  "=": () => viewer.step(1),
  "-": () => viewer.step(-1),
  0: () => viewer.setZoom(1),
  w: () => viewer.setFit("width"),
  f: () => viewer.setFit("page"),
  s: () => viewer.setSingle(!viewer.isSingle),
  c: toggleCompare,
  p: print,
  d: () => byId("download").click(),
  "?": showHelp,
  ArrowUp: onArrow, ArrowDown: onArrow, ArrowLeft: onArrow, ArrowRight: onArrow,
});

const onClick = (id, action) => byId(id).addEventListener("click", action);
onClick("previous", () => viewer.goTo(viewer.current - 1));
onClick("next", () => viewer.goTo(viewer.current + 1));
onClick("zoom-in", () => viewer.step(1));
onClick("zoom-out", () => viewer.step(-1));
onClick("fit-width", () => viewer.setFit("width"));
onClick("fit-page", () => viewer.setFit("page"));
onClick("single", () => viewer.setSingle(!viewer.isSingle));
onClick("compare", toggleCompare);
byId("since").addEventListener("change", compare);
byId("sheet-filter").addEventListener("input", filterSheets);
onClick("print", print);
onClick("help-button", showHelp);
onClick("language", () => {
  changeLanguage();
  if (item) present(item, viewer.pdf);
  showView();
});

viewer.addEventListener("view", showView);
viewer.root.addEventListener("pointermove", ({clientX, clientY}) => {
  const page = viewer.pageAt(clientX, clientY);
  if (page) pointOut(page, cellAt(page, clientX, clientY));
  else byId("place").hidden = true;
});
viewer.root.addEventListener("pointerleave", () => { byId("place").hidden = true; });
viewer.root.addEventListener("click", ({target, clientX, clientY}) => {
  const cell = target.closest(".cell");  // pressed by a key
  const page = cell ? pageOfCell(cell) : viewer.pageAt(clientX, clientY);
  if (!page || !getSelection().isCollapsed) return;
  const index = cell ? Number(cell.dataset.cell) : cellAt(page, clientX, clientY);
  if (index >= 0) follow(page, index);
});
viewer.root.addEventListener("focusin", ({target}) => {
  if (!target.matches(".cell")) return;
  pointOut(pageOfCell(target), Number(target.dataset.cell));
});

setUpPanels();
setUpApproval();
setUpSigning();
announce(word("loading"));
refresh();
listen((printed) => {
  for (const [id, print] of printed) viewer.expect(id, print);
  refresh();
}, (isConnected) => {
  byId("connection").textContent = word(isConnected ? "connected" : "lost");
  if (!isConnected) return;
  ++starts;
  viewer.forget();
  refresh();
});
