// The web edition as people and their browsers meet it: accessible in light and dark, on a desk and
// on a phone, without anything fetched from elsewhere.

import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {pathToFileURL} from "node:url";

import {chromium} from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const source = new URL("../..", import.meta.url).pathname;
const packs = ["niigata-r5", "jimu-jigyo-r6"];
const views = ["light", "dark"].flatMap((colorScheme) =>
  [1280, 360].map((width) => ({colorScheme, viewport: {width, height: 800}})));

let folder, browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "mokuhyo-edition-"));
  const environment = {...process.env, MOKUHYO_DATA: source, LC_ALL: "C.UTF-8"};
  for (const pack of packs) {
    execFileSync(process.env.MOKUHYO_PROGRAM, ["publish", join(source, "samples", pack), "-o", join(folder, pack)],
      {env: environment, stdio: ["ignore", "ignore", "inherit"]});
  }
  browser = await chromium.launch({executablePath: "/usr/bin/chromium", args: ["--no-sandbox"]});
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, {recursive: true, force: true});
});

/** The addresses of all web pages of a pack's edition. */
const pagesOf = (pack) => readdirSync(join(folder, pack), {recursive: true})
  .filter((name) => name.endsWith(".html"))
  .map((name) => pathToFileURL(join(folder, pack, name)).href);

/** Opens every page of a pack in every view and gives it to `look`. */
async function everywhere(pack, options, look) {
  const pages = pagesOf(pack);
  assert.ok(pages.length > 1);
  for (const view of views) {
    const context = await browser.newContext({...view, ...options});
    const page = await context.newPage();
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    for (const address of pages) {
      await page.goto(address);
      await look(page, {requests, where: `${address} ${view.colorScheme} ${view.viewport.width}`});
    }
    await context.close();
  }
}

for (const pack of packs) {
  test(`${pack} passes axe`, async () => {
    await everywhere(pack, {}, async (page, {where}) => {
      await page.evaluate(axe);
      const {violations} = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map(({id, nodes}) => [id, nodes[0].html]), [], where);
    });
  });

  test(`${pack} needs nothing from elsewhere and no script`, async () => {
    await everywhere(pack, {javaScriptEnabled: false}, async (page, {requests, where}) => {
      assert.ok(requests.length > 0);
      assert.deepEqual(requests.filter((url) => !url.startsWith(pathToFileURL(folder).href)), [], where);
    });
  });

  test(`${pack} never scrolls sideways`, async () => {
    await everywhere(pack, {}, async (page, {where}) => {
      const {content, window} = await page.evaluate(() =>
        ({content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth}));
      assert.ok(content <= window, `${where}: ${content} > ${window}`);
    });
  });

  test(`${pack} shows no marks of its markup`, async () => {
    for (const address of pagesOf(pack)) {
      const html = readFileSync(new URL(address), "utf8").replace(/<[^>]*>/g, "");
      assert.doesNotMatch(html, /\{[^}]*\|/, address);
    }
  });
}
