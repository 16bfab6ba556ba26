// A pack of hundreds of sheets in the live preview: as a city has it, converted from its records.

import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, afterEach, before, test} from "node:test";

import {afterUpdate, cell, findings, launch, open, shown} from "./browser.mjs";
import {Preview, sourceFolder} from "./program.mjs";

const count = 407;
const makePack = `
import pathlib, sys
sys.path.insert(0, "tests/records")
import check, records
check.write_pack(pathlib.Path(sys.argv[1]), records.sheets(${count}))`;

let browser, preview, page, folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "mokuhyo-records-"));
  execFileSync("python3", ["-c", makePack, folder], {cwd: sourceFolder});
  browser = await launch();
  preview = await Preview.start(folder, "--port", "47631");
  page = await open(browser, preview.address, {bypassCSP: true});
});

afterEach(() => assert.deepEqual(page.complaints, []));

after(async () => {
  await browser?.close();
  await preview?.interrupt();
  rmSync(folder, {recursive: true, force: true});
});

const entries = () => page.locator("#sheet-list button");
const visible = () => page.locator("#sheet-list button:visible").count();

test("every sheet gets its title, while the first is shown already", async () => {
  assert.equal(await entries().count(), count);
  await page.waitForFunction(() => [...document.querySelectorAll("#sheet-list .name")]
    .every(({textContent}) => !/^\d{4}$/.test(textContent)), null, {timeout: 120_000});
  assert.equal(await page.locator(".page").count(), 2);
});

test("the list is filtered by name, in any width of letters", async () => {
  const title = await entries().nth(123).locator(".name").textContent();
  await page.fill("#sheet-filter", title.normalize("NFKC"));
  assert.ok(await visible() >= 1 && await visible() < count / 4);
  await page.fill("#sheet-filter", "そんなシートはない");
  assert.equal(await visible(), 0);
  assert.match(await page.textContent("#sheet-list-end"), /No such sheet/);
  await page.fill("#sheet-filter", "");
  assert.equal(await visible(), count);
  await entries().nth(300).scrollIntoViewIfNeeded();
  const {y} = await page.locator("#sheet-filter").boundingBox();
  assert.ok(y >= 0 && y < 100, `the filter has gone to ${y}`);
});

test("the last sheet is shown when it is chosen, and drawn anew when it is saved", async () => {
  await entries().last().click();
  await page.locator("#sheet-list li:last-child [aria-current]").waitFor();
  await page.waitForFunction(() => document.querySelector("#live").textContent !== "Setting type…");
  const path = join(folder, "0407/sheet.yaml");
  const text = readFileSync(path, "utf8");
  const [, name] = text.match(/事務事業:\n +番号: .*\n +名称: (.+)/);
  await afterUpdate(page, () => {
    writeFileSync(`${path}~`, text.replace(name, "保存してすぐの事業"));
    renameSync(`${path}~`, path);
  });
  await cell(page, 1, "保存してすぐの事業").waitFor({state: "attached"});
  assert.deepEqual(await findings(page), []);
});

test("a broken pack.yaml leaves the sheet that is shown, and is told of", async () => {
  const pack = readFileSync(join(folder, "pack.yaml"), "utf8");
  const title = await page.title();
  writeFileSync(join(folder, "pack.yaml"), "title: [");
  const banner = page.locator("#banner");
  await banner.locator("button", {hasText: "errors in the pack.yaml"}).waitFor();
  assert.equal(await entries().count(), count + 1);
  assert.equal(await page.title(), title);
  await banner.locator("button").click();
  await banner.locator("button", {hasText: /pack\.yaml:1:\d/}).waitFor();
  await entries().last().click();
  writeFileSync(join(folder, "pack.yaml"), pack);
  await banner.waitFor({state: "hidden"});
  assert.equal(await entries().count(), count);
  assert.equal(await page.title(), title);
});

test("a second tab is there as soon as the first", async () => {
  const tab = await page.context().newPage();
  const begin = performance.now();
  await tab.goto(preview.address);
  await shown(tab);
  assert.ok(performance.now() - begin < 10_000);
  assert.equal(await tab.locator("#sheet-list button").count(), count);
  await tab.close();
});
