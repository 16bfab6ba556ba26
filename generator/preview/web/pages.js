// One page: its picture, its text for selecting, and its cells above them.

import {idle, make} from "./dom.js";
import {layOutCells} from "./cells.js";
import {keepSelection} from "./selection.js";
import {studio} from "./studio.js";
import {word} from "./words.js";

const largestPicture = 24_000_000;  // pixels; a browser draws nothing beyond its limit

export class Page {
  constructor(number) {
    this.number = number;
    this.picture = make("canvas", {aria: {hidden: "true"}});
    this.text = make("div", {className: "text", aria: {hidden: "true"}});
    this.cells = make("div", {className: "cells"});
    this.element = make("section", {className: "page"}, this.picture, this.text, this.cells);
    this.drawn = "";
  }

  /** Takes over what the page shows now; it is drawn by `draw`. */
  update(document, model, item) {
    this.document = document;
    this.model = model;
    this.item = item;
    this.element.setAttribute("aria-label", word("pageOf", this.number));
    layOutCells(this);
  }

  resize(scale) {
    this.scale = scale;
    this.element.style.width = `${Math.round(this.model.width * scale)}px`;
    this.element.style.height = `${Math.round(this.model.height * scale)}px`;
  }

  /** Draws the page if it does not look as it should; the old picture stays until then. */
  async draw() {
    const wanted = `${this.model.content} ${this.scale} ${devicePixelRatio}`;
    if (wanted === this.drawn || wanted === this.pending) return;
    this.pending = wanted;
    try {
      await this.drawAs(wanted);
    } catch (error) {
      if (this.pending === wanted) throw error;  // otherwise something newer took its place
    } finally {
      if (this.pending === wanted) this.pending = "";
    }
  }

  async drawAs(wanted) {
    const page = await this.document.getPage(this.number);
    const picture = await paint(page, this.scale);
    if (this.pending !== wanted) return;
    this.picture.replaceWith(picture);
    this.picture = picture;
    this.drawn = wanted;
    idle().then(() => this.layText(page, wanted)).catch(() => {});  // a newer text has taken its place
  }

  /** What can be selected is laid over the picture once that is seen. */
  async layText(page, wanted) {
    if (this.drawn !== wanted) return;
    const textContent = await page.getTextContent();
    if (this.drawn !== wanted) return;
    const container = make("div", {className: "text", aria: {hidden: "true"}});
    const viewport = page.getViewport({scale: this.scale});
    await pdfjsLib.renderTextLayer({textContent, container, viewport, textDivs: []}).promise;
    if (this.drawn !== wanted) return;
    keepSelection(this.text, container);
    this.text = container;
  }
}

async function paint(page, scale) {
  const {width, height} = page.getViewport({scale});
  const density = Math.min(devicePixelRatio, Math.sqrt(largestPicture / (width * height)));
  const viewport = page.getViewport({scale: scale * density});
  const canvas = make("canvas", {
    width: Math.round(viewport.width), height: Math.round(viewport.height), aria: {hidden: "true"},
  });
  (await studio()).adoptNode(canvas);
  // For a screen PDF.js would wait for a frame after every few strokes.
  await page.render({canvasContext: canvas.getContext("2d", {alpha: false}), viewport, intent: "print"}).promise;
  return canvas;
}
