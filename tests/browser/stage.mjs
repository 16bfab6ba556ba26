// What most tests of the preview begin with: sheets of their own, previewed, in a tab.

import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {join} from "node:path";

import {launch, open} from "./browser.mjs";
import {Preview, Sheets} from "./program.mjs";

export class Stage {
  /** `options` are those of `mokuhyo preview`, beside those that name an editor. */
  static async open(...options) {
    const stage = new Stage();
    stage.sheets = new Sheets();
    const editor = `touch ${join(stage.sheets.root, "opened-{line}-{column}")}`;
    stage.preview = await Preview.start(stage.sheets.folder, "--editor", editor, ...options);
    stage.browser = await launch();
    stage.page = await open(stage.browser, stage.preview.address);
    return stage;
  }

  /** The places that the editor was started with [12-5]. */
  get opened() {
    return readdirSync(this.sheets.root).filter((name) => name.startsWith("opened-")).map((name) => name.slice("opened-".length));
  }

  /** Waits until the editor was started with a place. */
  async waitForEditor(line, column) {
    const place = `${line}-${column}`;
    for (let tries = 0; tries < 100 && !this.opened.includes(place); ++tries) await this.page.waitForTimeout(50);
    assert.ok(this.opened.includes(place), `${place} was not opened, but ${this.opened}`);
  }

  noComplaints() { assert.deepEqual(this.page.complaints, []); }

  async close() {
    await this.browser?.close();
    await this.preview?.interrupt();
    this.sheets?.remove();
  }
}
