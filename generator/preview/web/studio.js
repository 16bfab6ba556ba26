// Where pages are drawn: a document of its own, as a font that comes has a browser lay out all text of its document
// anew, and each PDF brings its own fonts.

import {make} from "./dom.js";

const frame = make("iframe", {className: "unseen", tabIndex: -1, aria: {hidden: "true"}});
const opened = new Promise((resolve) => { frame.onload = resolve; });
document.body.append(frame);

/** The document, once it stays. */
export async function studio() {
  await opened;
  return frame.contentDocument;
}
