// The pages of an item: which are there, how large, which one is looked at.

import {byId, idle} from "./dom.js";
import {Page} from "./pages.js";
import {studio} from "./studio.js";

const cssPixelsPerPoint = 96 / 72;
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];
const stride = 60;  // pixels that an arrow key scrolls
const settle = 100;  // milliseconds until a zoom or resize is drawn sharply

export class Viewer extends EventTarget {
  pages = [];
  fit = "width";  // "width", "page" or "" for a zoom of its own
  zoom = 1;
  isSingle = false;
  current = 0;
  places = new Map();  // of the items that were shown before

  constructor() {
    super();
    this.root = byId("viewer");
    this.list = byId("pages");
    this.worker = new pdfjsLib.PDFWorker();
    this.near = new IntersectionObserver((entries) => this.noteNear(entries), {root: this.root, rootMargin: "50% 0px"});
    this.root.addEventListener("scroll", () => this.noteCurrent(), {passive: true});
    new ResizeObserver(() => this.resizeSoon()).observe(this.root);
  }

  /** Shows an item as it is now in its PDF. What stays as it was is not drawn again, and nothing moves but the page that is looked
      at, if it is number `page` now. */
  async show(item, pdf, page) {
    const isOther = item.id !== this.item?.id;
    const old = this.pdf;
    if (isOther && this.item) this.places.set(this.item.id, {page: this.current, top: this.root.scrollTop});
    Object.assign(this, {pdf, item, printed: item.printed});
    this.reconcile();
    if (isOther) this.comeBack();
    else this.arrange();
    this.moveTo(page);
    this.dispatchEvent(new Event("view"));
    await this.drawNear();
    if (old && old !== pdf) idle().then(() => old.destroy());
    this.noteCurrent();
  }

  /** To where the item was left that is shown again; to the beginning of one that is new. */
  comeBack() {
    const {page, top} = this.places.get(this.item.id) ?? {page: 0, top: 0};
    this.current = Math.min(page, Math.max(this.pages.length - 1, 0));
    this.arrange();
    this.root.scrollTo(0, top);
  }

  /** Has the PDF loaded anew even if its number stays: another start of the program counts anew. */
  forget() {
    this.printed = null;
    this.expected = null;
  }

  /** The PDF of an item: the one that is shown already if it still is the newest. */
  async open(item) {
    if (item.id === this.item?.id && item.printed === this.printed) return this.pdf;
    if (item.pages.length === 0) return null;
    const address = pdfAddress(item);
    const {expected} = this;
    if (expected?.address !== address) return this.load(address);
    this.expected = null;
    return expected.pdf;
  }

  /** Has the PDF of the shown item loaded already while the item itself is still to be asked for. */
  expect(id, printed) {
    if (id !== this.item?.id) return;
    const unused = this.expected;
    const address = pdfAddress({id, printed});
    this.expected = {address, pdf: this.load(address)};
    this.expected.pdf.catch(() => {});  // whoever opens it hears of it
    unused?.pdf.then((pdf) => pdf.destroy(), () => {});
  }

  async load(address) {
    const response = await fetch(address);
    if (response.status !== 200) throw new Stale();
    const data = new Uint8Array(await response.arrayBuffer());
    const ownerDocument = await studio();
    return pdfjsLib.getDocument({data, ownerDocument, worker: this.worker, isEvalSupported: false}).promise;
  }

  reconcile() {
    const models = this.item.pages;
    while (this.pages.length > models.length) {
      const page = this.pages.pop();
      this.near.unobserve(page.element);
      page.element.remove();
    }
    models.forEach((model, index) => {
      const page = this.pages[index] ?? this.add(index + 1);
      page.update(this.pdf, model, this.item);
    });
    this.current = Math.min(this.current, Math.max(models.length - 1, 0));
  }

  add(number) {
    const page = new Page(number);
    this.pages.push(page);
    this.list.append(page.element);
    this.near.observe(page.element);
    return page;
  }

  noteNear(entries) {
    for (const {target, isIntersecting} of entries) {
      const page = this.pages.find(({element}) => element === target);
      if (page) page.isNear = isIntersecting;
    }
    this.drawNear();
  }

  /** Draws what can be seen, then what is about to be. */
  async drawNear() {
    const near = this.pages.filter((page) => page.isNear || page === this.pages[this.current]);
    const seen = near.filter((page) => this.canBeSeen(page));
    await Promise.all(seen.map((page) => page.draw()));
    this.dispatchEvent(new Event("drawn"));
    for (const page of near) page.draw();
  }

  canBeSeen({element}) {
    const page = element.getBoundingClientRect();
    const window = this.root.getBoundingClientRect();
    return page.bottom > window.top && page.top < window.bottom && page.height > 0;
  }

  // --- Size --------------------------------------------------------------------------------------

  resizeSoon() {
    if (!this.item) return;
    this.resize();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.drawNear(), settle);
  }

  resize() {
    this.arrange();
    this.dispatchEvent(new Event("view"));
  }

  /** Gives all pages their size; what is in the middle of the window stays there. */
  arrange() {
    const anchor = this.anchor();
    for (const page of this.pages) page.resize(this.scaleOf(page.model) * cssPixelsPerPoint);
    for (const [index, {element}] of this.pages.entries()) {
      element.hidden = this.isSingle && index !== this.current;
    }
    this.restore(anchor);
  }

  scaleOf(model) {
    if (!this.fit) return this.zoom;
    const margin = this.margin;
    const width = (this.root.clientWidth - margin * 2) / (model.width * cssPixelsPerPoint);
    const height = (this.root.clientHeight - margin * 2) / (model.height * cssPixelsPerPoint);
    return Math.max(this.fit === "page" ? Math.min(width, height) : width, steps[0]);
  }

  /** Around pages, as the stylesheet says. */
  get margin() {
    return parseFloat(getComputedStyle(this.root).getPropertyValue("--page-margin"));
  }

  /** The zoom of the page that is looked at. */
  get shownZoom() {
    const page = this.pages[this.current];
    return page ? this.scaleOf(page.model) : this.zoom;
  }

  anchor() {
    const page = this.pages[this.current];
    if (!page) return null;
    const box = page.element.getBoundingClientRect();
    const window = this.root.getBoundingClientRect();
    if (box.height === 0) return null;
    const x = (window.left + window.width / 2 - box.left) / box.width;
    const y = (window.top + window.height / 2 - box.top) / box.height;
    return {page, x, y};
  }

  restore(anchor) {
    if (!anchor || anchor.page.element.hidden) return;
    const box = anchor.page.element.getBoundingClientRect();
    const window = this.root.getBoundingClientRect();
    const left = box.left + box.width * anchor.x - (window.left + window.width / 2);
    const top = box.top + box.height * anchor.y - (window.top + window.height / 2);
    if (Math.abs(left) >= 1 || Math.abs(top) >= 1) this.root.scrollBy(left, top);
  }

  setFit(fit) {
    this.fit = fit;
    this.resizeSoon();
  }

  setZoom(zoom) {
    Object.assign(this, {fit: "", zoom: Math.min(Math.max(zoom, steps[0]), steps.at(-1))});
    this.resizeSoon();
  }

  /** To the next larger (1) or smaller (-1) step. */
  step(direction) {
    const now = this.shownZoom;
    const larger = steps.find((step) => step > now + 0.005) ?? steps.at(-1);
    const smaller = steps.findLast((step) => step < now - 0.005) ?? steps[0];
    this.setZoom(direction > 0 ? larger : smaller);
  }

  setSingle(isSingle) {
    this.isSingle = isSingle;
    this.arrange();
    this.goTo(this.current);
  }

  // --- Place -------------------------------------------------------------------------------------

  goTo(index) {
    const page = this.pages[Math.min(Math.max(index, 0), this.pages.length - 1)];
    if (!page) return;
    this.current = page.number - 1;
    if (this.isSingle) this.arrange();
    this.root.scrollTo({top: page.element.offsetTop - this.margin});
    this.drawNear();
    this.dispatchEvent(new Event("view"));
  }

  /** Looks at another page as at the current one: at the same place of it. */
  moveTo(index) {
    const [from, to] = [this.pages[this.current], this.pages[index]];
    if (!to || from === to) return;
    const way = to.element.offsetTop - from.element.offsetTop;
    this.current = index;
    if (this.isSingle) this.arrange();
    else this.root.scrollBy(0, way);
  }

  /** Scrolls, or turns pages where there is nothing to scroll to the side. */
  onArrow(key) {
    const turn = {ArrowLeft: -1, ArrowRight: 1}[key] ?? 0;
    const canScroll = this.root.scrollWidth > this.root.clientWidth + 1;
    if (turn !== 0 && !canScroll) this.goTo(this.current + turn);
    else this.root.scrollBy(turn * stride, {ArrowUp: -stride, ArrowDown: stride}[key] ?? 0);
    return true;
  }

  /** The page that is looked at is the one across the upper third of the window; one that was gone to stays it for as
      long as all of it is seen, as the last pages may not come up so high. */
  noteCurrent() {
    if (this.isSingle || this.isWhole(this.pages[this.current])) return;
    const window = this.root.getBoundingClientRect();
    const line = window.top + window.height / 3;
    const found = this.pages.findLastIndex(({element}) => element.getBoundingClientRect().top <= line);
    const index = Math.max(found, 0);
    if (index === this.current) return;
    this.current = index;
    this.dispatchEvent(new Event("view"));
  }

  isWhole(page) {
    const box = page?.element.getBoundingClientRect();
    const window = this.root.getBoundingClientRect();
    return box !== undefined && box.top >= window.top - 1 && box.bottom <= window.bottom + 1;
  }

  /** The page at a point of the window. */
  pageAt(x, y) {
    return this.pages.find(({element}) => {
      const box = element.getBoundingClientRect();
      return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    });
  }
}

/** The item has changed since it was asked for. */
export class Stale extends Error {}

export const pdfAddress = (item) => `/items/${item.id}/${item.printed}.pdf`;
