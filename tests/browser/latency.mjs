// Where the time goes from saving a sheet to its drawn page: medians of each phase and of the whole, and the time of
// CPU that the program and the browser take. node tests/browser/latency.mjs [UPDATES [SHEETS]], with MOKUHYO_PROGRAM
// set; the six sheets of the sample, or a pack of many.

import {readFileSync, readdirSync} from "node:fs";

import {afterUpdate, cell, launch, open} from "./browser.mjs";
import {Preview, Sheets} from "./program.mjs";

const updates = Number(process.argv[2] ?? 20);
const count = Number(process.argv[3] ?? 0);
const goals = count > 0 ? "00006/goals.yaml" : "01-shimin-seikatsu/goals.yaml";
const phases = ["told", "item", "drawn"];  // the PDF is fetched beside the item
const tick = 10;  // milliseconds, of /proc

/** Notes when each phase ends. */
function watch() {
  const note = (name) => { (window.phases ??= {})[name] = Date.now(); };
  const {fetch} = window;
  window.fetch = async (address) => {
    const response = await fetch(address);
    if (/^\/items\/\d+$/.test(address)) response.clone().arrayBuffer().then(() => note("item"));
    return response;
  };
  window.EventSource = class extends EventSource {
    set onmessage(heard) { super.onmessage = (event) => { note("told"); heard(event); }; }
  };
  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver(() => note("drawn")).observe(document.documentElement, {attributeFilter: ["data-revision"]});
  });
}

/** Milliseconds of CPU that each kind of process has taken so far. */
function work(server) {
  const taken = {program: ticks(server)};
  for (const process of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${process}/cmdline`, "utf8");
      if (command.includes("chromium")) taken.browser = (taken.browser ?? 0) + ticks(process);
    } catch { /* it has ended */ }
  }
  return taken;
}

function ticks(process) {
  const fields = readFileSync(`/proc/${process}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

const sheets = count > 0 ? Sheets.many(count) : new Sheets();
const original = sheets.read(goals);
const [browser, preview] = [await launch(), await Preview.start(sheets.folder, "--port", "47641")];
const page = await open(browser, preview.address, {script: watch});
if (count > 0) {
  await page.locator("#sheet-list button").nth(5).click();
  await cell(page, 1, "85%").waitFor({state: "attached"});
  await page.waitForFunction(() => [...document.querySelectorAll("#sheet-list .name")].every(({textContent}) => !/^\d{5}$/.test(textContent)));
}
await page.waitForTimeout(2000);
const spent = Object.fromEntries([...phases, "whole"].map((name) => [name, []]));
const before = work(preview.process.pid);
for (let i = 0; i < updates; ++i) {
  const saved = Date.now();
  await afterUpdate(page, () => sheets.saveByRenaming(goals, original.replace("85%", `${60 + i}%`)));
  const ends = await page.evaluate(() => window.phases);
  let last = saved;
  for (const name of phases) {
    spent[name].push(ends[name] - last);
    last = ends[name];
  }
  spent.whole.push(last - saved);
}
const after = work(preview.process.pid);
for (const [name, times] of Object.entries(spent)) console.log(`${name.padEnd(8)} ${median(times)} ms`);
for (const name of Object.keys(before)) console.log(`${name}: ${((after[name] - before[name]) / updates).toFixed(0)} ms of CPU an update`);
await browser.close();
await preview.interrupt();
sheets.remove();
