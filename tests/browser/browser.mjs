// Chromium, as Debian has it, and what tests ask of the page of the preview.

import {chromium} from "playwright-core";

export const launch = () => chromium.launch({executablePath: "/usr/bin/chromium", args: ["--no-sandbox"]});

/** A tab with the preview, once its first page is drawn. Complaints of the browser are collected. `script` is run
    in it before its own. */
export async function open(browser, address, {script, ...options} = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 720}, locale: "en-US", ...options});
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  if (script) await page.addInitScript(script);
  page.complaints = [];
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") page.complaints.push(message.text());
  });
  page.addresses = [];
  page.on("request", (request) => page.addresses.push(request.url()));
  await page.goto(address);
  await shown(page);
  return page;
}

/** Waits until something is shown. */
export const shown = (page) => page.waitForFunction(() => document.documentElement.dataset.revision);

/** Does `change` and waits until what came of it is drawn. */
export async function afterUpdate(page, change) {
  const before = await page.evaluate(() => document.documentElement.dataset.revision);
  await change();
  await page.waitForFunction((old) => document.documentElement.dataset.revision !== old, before, {polling: "raf"});
}

/** The cell with a text on a page, as a locator. */
export const cell = (page, number, text) =>
  page.locator(`.page:nth-child(${number}) .cell[aria-label*="${text}"]`).first();

/** The middle of a cell in the window, where the mouse would meet it. */
export async function middle(locator) {
  await locator.scrollIntoViewIfNeeded();
  const {x, y, width, height} = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

const axe = new URL("node_modules/axe-core/axe.min.js", import.meta.url).pathname;

/** What axe finds on a page that was opened without its policy, which would refuse the script of axe. */
export async function findings(page) {
  if (!await page.evaluate(() => "axe" in window)) await page.addScriptTag({path: axe});
  return page.evaluate(async () => {
    const {violations} = await window.axe.run(document, {resultTypes: ["violations"]});
    return violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(({html}) => html.slice(0, 160)).join(" | ")}`);
  });
}

/** The first page as it stands on the screen: grey values from 0 (black). */
export async function drawnByBrowser(page) {
  const {width, height, grey} = await page.evaluate(() => {
    const canvas = document.querySelector(".page canvas");
    const {data} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const grey = [];
    for (let i = 0; i < data.length; i += 4) grey.push(Math.round(0.299 * data[i] + 0.587 * data[i + 1] + 0.114 * data[i + 2]));
    return {width: canvas.width, height: canvas.height, grey};
  });
  return {width, height, grey: Uint8Array.from(grey)};
}
