// Looks for words in the cells. Lines that a cell breaks are whole here.

import {byId} from "./dom.js";
import {word} from "./words.js";

export class Search {
  hits = [];
  at = -1;

  /** `onHit(page, cell)` brings the cell to view. */
  constructor(viewer, onHit) {
    Object.assign(this, {viewer, onHit, field: byId("search")});
    this.field.addEventListener("input", () => this.run());
    this.field.addEventListener("keydown", (event) => this.onKey(event));
  }

  focus() {
    this.field.focus();
    this.field.select();
  }

  onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter") this.go(event.shiftKey ? -1 : 1);
    if (event.key === "Escape") this.clear();
  }

  clear() {
    this.field.value = "";
    this.run();
    this.viewer.root.focus();
  }

  run() {
    const wanted = plain(this.field.value);
    this.hits = wanted ? this.viewer.pages.flatMap((page) => hitsOn(page, wanted)) : [];
    this.at = -1;
    this.mark();
    if (this.hits.length > 0) this.go(1);
    else byId("found").textContent = wanted ? word("notFound") : "";
  }

  /** Marks the hits again, as the cells are new. */
  mark() {
    for (const cell of document.querySelectorAll(".cell.found")) cell.classList.remove("found");
    for (const {page, cell} of this.hits) page.cells.children[cell]?.classList.add("found");
  }

  /** Finds what is there now, and stays where it was. */
  renew() {
    const wanted = plain(this.field.value);
    if (!wanted) return;
    this.hits = this.viewer.pages.flatMap((page) => hitsOn(page, wanted));
    this.mark();
  }

  go(direction) {
    const count = this.hits.length;
    if (count === 0) return;
    this.at = (this.at + direction + count) % count;
    byId("found").textContent = word("foundOf", this.at + 1, count);
    this.onHit(this.hits[this.at].page, this.hits[this.at].cell);
  }
}

/** Without blanks and differences of width: ２３１ is 231. */
export const plain = (text) => text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();

function hitsOn(page, wanted) {
  return page.model.cells.flatMap((cell, index) => plain(cell.text).includes(wanted) ? [{page, cell: index}] : []);
}
