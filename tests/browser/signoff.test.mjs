// Sign-offs, comparing and printing in the live preview, in a real browser.

import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {after, afterEach, before, describe, test} from "node:test";

import {afterUpdate, cell, findings, launch, open} from "./browser.mjs";
import {Preview, Sheets, environment} from "./program.mjs";

const sample = "soshiki-mokuhyo-r6";
let browser, sheets, preview, page, edition;

before(async () => {
  sheets = new Sheets(sample);
  edition = join(sheets.root, "edition");
  execFileSync(process.env.MOKUHYO_PROGRAM, ["publish", sheets.folder, "-o", edition], {env: environment});
  browser = await launch();
  preview = await Preview.start(sheets.folder, "--port", "47621", "--allow-signoff", "--edition", edition);
  page = await open(browser, preview.address, {bypassCSP: true});
});

afterEach(() => assert.deepEqual(page.complaints, []));

after(async () => {
  await browser?.close();
  await preview?.interrupt();
  sheets?.remove();
});

const signatories = () => page.locator(".signatory").allTextContents();
const stateInList = () => page.locator("#sheet-list button").first().textContent();
const save = (name, from, to) => sheets.saveByRenaming(name, sheets.read(name).replace(from, to));

describe("the bar for sign-offs", () => {
  test("tells who has signed and when, and who has not", async () => {
    const [first, , , last] = await signatories();
    assert.match(first, /担当.*信濃太郎 2025-04-02.*signed/);
    assert.match(last, /部長.*open/);
    assert.match(await stateInList(), /Draft.*3 of 4 signed/);
  });

  test("lists what a final print needs", async () => {
    const button = page.locator("#toggle-obstacles");
    assert.match(await button.textContent(), /1 left before final/);
    await button.click();
    assert.match(await page.textContent("#obstacle-list"), /`部長` has not signed/);
    await page.locator("#obstacle-list button").first().press("Escape");
    assert.ok(await page.locator("#obstacles").isHidden());
  });

  test("shows which fields have changed since, on their cells too", async () => {
    await afterUpdate(page, () => save("goals.yaml", "target: 320", "target: 350"));
    assert.match((await signatories())[0], /changed since signed/);
    assert.match(await stateInList(), /changed since signed/);
    await page.getByRole("button", {name: "1 fields changed since signed"}).click();
    assert.equal(await cell(page, 1, "350").getAttribute("data-change"), "changed");
    assert.equal(await page.locator("#change-list button").count(), 1);
    assert.deepEqual(await findings(page), []);
    await page.selectOption("#since", "edition");
    assert.match(await page.textContent("#change-list"), /320.*350/);
    await page.locator("#change-list button").click();
    await page.locator(".cell[data-change].pulsing").waitFor({state: "attached"});
    await page.keyboard.press("c");
    await afterUpdate(page, () => save("goals.yaml", "target: 350", "target: 320"));
    assert.match(await stateInList(), /3 of 4 signed/);
  });

  test("signs what is shown, once somebody has said who they are", async () => {
    await page.getByRole("button", {name: "Sign as “部長”"}).click();
    assert.deepEqual(await findings(page), []);
    await page.fill("#sign-name", "佐渡 次郎");
    await afterUpdate(page, () => page.keyboard.press("Enter"));
    assert.ok(await page.locator("#sign-dialog").isHidden());
    assert.match((await signatories())[3], /佐渡 次郎.*signed/);
    assert.match(sheets.read("signoff.yaml"), /name: "佐渡 次郎"/);
    assert.equal(await page.textContent("#outlook"), "✓ Ready for a final print");
    assert.doesNotMatch(await stateInList(), /Draft/);
  });
});

test("a preview that was not started for it can sign nothing", async () => {
  const other = new Sheets(sample);
  const looking = await Preview.start(other.folder, "--port", "47622");
  const tab = await open(browser, looking.address);
  assert.equal(await tab.locator("#signatories button").count(), 0);
  const status = await tab.evaluate(async () => (await fetch("/sign", {
    method: "POST", body: "{}",
    headers: {"Content-Type": "application/json", "X-Mokuhyo-Token": sessionStorage.getItem("token")},
  })).status);
  assert.equal(status, 404);
  await tab.context().close();
  await looking.interrupt();
  other.remove();
});

describe("on paper", () => {
  test("the PDF itself is printed, not the page around it", async () => {
    await page.evaluate(() => {
      const load = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow").get;
      Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
        get() { const frame = this; return Object.assign(load.call(this), {print() { window.printed = frame.src; }}); },
      });
    });
    for (const key of ["p", "Control+p"]) {
      await page.keyboard.press(key);
      await page.waitForFunction(() => window.printed);
      assert.equal(await page.evaluate(() => new URL(window.printed).pathname), await page.getAttribute("#download", "href"), key);
      await page.evaluate(() => { window.printed = null; });
    }
    await page.emulateMedia({media: "print"});
    assert.match(await page.innerText("body"), /^To print the sheets, press p/);
    await page.emulateMedia({media: null});
  });

  test("the PDF that is saved is what render gives", async () => {
    const rendered = join(sheets.root, "rendered.pdf");
    execFileSync(process.env.MOKUHYO_PROGRAM, ["render", sheets.folder, "-o", rendered], {env: environment});
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("d")]);
    const saved = join(sheets.root, "saved.pdf");
    await download.saveAs(saved);
    assert.equal(download.suggestedFilename(), `${sample}.pdf`);
    assert.ok(existsSync(saved));
    execFileSync("cmp", [saved, rendered]);
  });
});
