// What authors do to a pack while it is previewed, and what the page makes of it.

import assert from "node:assert/strict";
import {renameSync} from "node:fs";
import {join} from "node:path";
import {after, afterEach, before, describe, test} from "node:test";

import {afterUpdate, open} from "./browser.mjs";
import {Stage} from "./stage.mjs";

const goals = "01-shimin-seikatsu/goals.yaml";
let stage, browser, sheets, preview, page, pack;

before(async () => {
  stage = await Stage.open("--port", "47681");
  ({browser, sheets, preview, page} = stage);
  pack = sheets.read("pack.yaml");
});

afterEach(() => stage.noComplaints());

after(() => stage?.close());

const sheet = (name) => page.locator("#sheets").getByRole("button", {name});
const current = () => page.locator("#sheet-list [aria-current] .name").textContent();
/** Waits until a page is looked at: a save may come to more than one update. */
const comesTo = (number) => page.locator("#page-number", {hasText: number}).waitFor();
const savePack = (...changes) =>
  afterUpdate(page, () => sheets.save("pack.yaml", changes.reduce((text, [from, to]) => text.replace(from, to), pack)));

describe("the pack", () => {
  test("in another order leaves the sheet in view that is looked at, at the same place", async () => {
    await sheet("市民協働課").click();
    await comesTo("4 / 6");
    const top = () => page.evaluate(() => document.querySelector("#sheet-list [aria-current]") &&
      [...document.querySelectorAll(".page")].map((element) => Math.round(element.getBoundingClientRect().top)));
    const before = (await top())[3];
    await savePack(["      - 01-shimin-seikatsu\n", ""], ["- 06-kocho-sodan", "- 06-kocho-sodan\n      - 01-shimin-seikatsu"]);
    await comesTo("3 / 6");
    assert.equal(await current(), "市民協働課");
    assert.equal((await top())[2], before);
    await savePack();
    await comesTo("4 / 6");
  });

  test("without a sheet, and with it again", async () => {
    await afterUpdate(page, () => renameSync(sheets.path("02-shohi-seikatsu-center"), join(sheets.root, "away")));
    await page.locator("#banner", {hasText: /02-shohi-seikatsu-center.*pack\.yaml:\d+:\d+/}).waitFor();
    await savePack(["      - 02-shohi-seikatsu-center\n", ""]);
    await comesTo("3 / 5");
    renameSync(join(sheets.root, "away"), sheets.path("02-shohi-seikatsu-center"));
    await savePack();
    await comesTo("4 / 6");
    await page.locator("#banner").waitFor({state: "hidden"});
  });
});

describe("an editor that writes a file over in its place", () => {
  /** The states that the page shows from now on: whether it is current, with what stands in its list. */
  const watchStates = () => page.evaluate(() => {
    window.states = new Set();
    const note = () => window.states.add(`${document.body.classList.contains("stale")} ${document.querySelectorAll("#sheet-list li").length}`);
    new MutationObserver(note).observe(document.body, {subtree: true, childList: true, attributes: true});
  });

  const patience = 150;  // milliseconds that the preview surely waits for a file that was emptied

  for (const name of [goals, "pack.yaml"]) {
    test(`has none see it empty: ${name}`, async () => {
      const original = sheets.read(name);
      await sheet("市民協働課").click();
      await comesTo("4 / 6");
      let gap = Infinity;
      while (gap > patience) {  // as it may be on a machine that does other work
        await afterUpdate(page, () => sheets.save(name, original));
        await watchStates();
        await afterUpdate(page, () => { gap = sheets.saveSlowly(name, `${original}\n`); });
      }
      assert.deepEqual(await page.evaluate(() => [...window.states]), ["false 6"]);
      assert.equal(await page.textContent("#page-number"), "4 / 6");
      await afterUpdate(page, () => sheets.save(name, original));
    });
  }

  test("and stops in the midst of the pack leaves the place", async () => {
    await afterUpdate(page, () => sheets.save("pack.yaml", "title: ["));
    await page.locator("#banner", {hasText: /pack\.yaml:1/}).waitFor();
    assert.equal(await page.locator("#sheet-list li").count(), 6);
    assert.equal(await current(), "市民協働課");
    await savePack();
    await page.locator("#banner").waitFor({state: "hidden"});
    assert.equal(await page.textContent("#page-number"), "4 / 6");
    assert.equal(await current(), "市民協働課");
  });
});

test("a pack whose pack.yaml goes is told of, and is back at its place when that is", async () => {
  await sheet("市民協働課").click();
  await comesTo("4 / 6");
  renameSync(sheets.path("pack.yaml"), join(sheets.root, "pack.yaml"));
  await page.locator("#banner", {hasText: "niigata-r5 is no longer there"}).waitFor();
  await comesTo("1 / 1");
  renameSync(join(sheets.root, "pack.yaml"), sheets.path("pack.yaml"));
  await comesTo("4 / 6");
  await page.locator("#banner").waitFor({state: "hidden"});
  assert.equal(await current(), "市民協働課");
});

describe("a mistake that no cell shows", () => {
  test("is opened in the editor from the list, and from the banner", async () => {
    const original = sheets.read(goals);
    await afterUpdate(page, () => sheets.save(goals, original.replace("\n  - no: 1", "\n\t- no: 1")));
    assert.deepEqual(stage.opened, []);
    await page.locator(".note.error").first().click();
    await page.locator("#live", {hasText: "Opened"}).waitFor({state: "attached"});
    const [, line, column] = (await page.textContent("#banner .place-link")).match(/goals\.yaml:(\d+):(\d+)$/);
    await page.click("#banner .place-link");
    await stage.waitForEditor(line, column);
    await afterUpdate(page, () => sheets.save(goals, original));
  });
});

describe("on a tablet", () => {
  test("the list of sheets makes way for the one that is chosen", async () => {
    const tab = await open(browser, preview.address, {viewport: {width: 820, height: 1180}, hasTouch: true});
    await tab.click("#toggle-sheets");
    await tab.locator("#sheets").getByRole("button", {name: "広聴相談課"}).click();
    assert.ok(await tab.locator("#sheets").isHidden());
    assert.equal(await tab.textContent("#page-number"), "6 / 6");
    await tab.context().close();
  });
});
