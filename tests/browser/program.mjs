// The preview as a user starts it, on a copy of sheets of its own.

import {execFileSync, spawn} from "node:child_process";
import {closeSync, cpSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

export const sourceFolder = new URL("../..", import.meta.url).pathname;

/** What the program is run with: the data of the source tree. */
export const environment = {...process.env, MOKUHYO_DATA: sourceFolder};

const copySample = (sample) => (folder) => cpSync(join(sourceFolder, "samples", sample), folder, {recursive: true});

/** A copy of a sample in a folder of its own, or what `fill` puts there. */
export class Sheets {
  constructor(sample = "niigata-r5", fill = copySample(sample)) {
    this.root = mkdtempSync(join(tmpdir(), "mokuhyo-browser-"));
    this.folder = join(this.root, sample);
    fill(this.folder);
  }

  /** A pack of `count` sheets like those of the sample, 00001 and so on. */
  static many(count) {
    return new Sheets("many", (folder) =>
      execFileSync("python3", ["tests/bench/many_sheets.py", "samples/niigata-r5", folder, count], {cwd: sourceFolder}));
  }

  path(name) { return join(this.folder, name); }
  read(name) { return readFileSync(this.path(name), "utf8"); }
  save(name, text) { writeFileSync(this.path(name), text); }

  /** Saves as most editors do: a new file is put in the place of the old one. */
  saveByRenaming(name, text) {
    const fresh = this.path(`${name}.new~`);
    writeFileSync(fresh, text);
    renameSync(fresh, this.path(name));
  }

  /** Writes a file over in its place, which is empty for some 40 milliseconds; says for how long it was. */
  saveSlowly(name, text) {
    const before = performance.now();
    const file = openSync(this.path(name), "w");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40);
    writeSync(file, text);
    closeSync(file);
    return performance.now() - before;
  }

  remove() { rmSync(this.root, {recursive: true, force: true}); }
}

/** A running `mokuhyo preview`. */
export class Preview {
  /** `address` is where it is to be opened, once it can be. */
  static async start(path, ...options) {
    const preview = new Preview();
    preview.process = spawn(process.env.MOKUHYO_PROGRAM, ["preview", path, "--lang", "en", ...options], {
      env: environment, stdio: ["ignore", "pipe", "inherit"],
    });
    preview.ended = new Promise((resolve) => preview.process.on("exit", (code, signal) => resolve({code, signal})));
    preview.address = await preview.readAddress();
    return preview;
  }

  async readAddress() {
    let said = "";
    for await (const piece of this.process.stdout) {
      said += piece;
      const found = said.match(/http:\S+/);
      if (found) return found[0];
    }
    throw new Error(`the preview did not start: ${said}`);
  }

  get port() { return new URL(this.address).port; }

  /** Ends it as Ctrl-C does, and says how long that took in milliseconds. */
  async interrupt() {
    const before = performance.now();
    this.process.kill("SIGINT");
    await this.ended;
    return performance.now() - before;
  }
}
