// The keyboard, and the list of its keys.

import {byId, isWriting, make} from "./dom.js";
import {word} from "./words.js";

const listed = [
  ["j", "key.j"], ["k", "key.k"], ["← ↑ ↓ →", "key.arrows"], ["n", "key.n"], ["N", "key.N"], ["Enter", "key.enter"],
  ["/", "key./"], ["+", "key.plus"], ["-", "key.minus"], ["0", "key.0"], ["w", "key.w"], ["f", "key.f"],
  ["s", "key.s"], ["c", "key.c"], ["p", "key.p"], ["d", "key.d"], ["?", "key.?"],
];

/** Who asks the browser to print gets the PDF itself, not the page around it. */
const asksToPrint = ({ctrlKey, metaKey, altKey, shiftKey, key}) =>
  key === "p" && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** Runs `actions[key]` when a key is pressed outside of fields; gives the event along. */
export function listenToKeys(actions) {
  document.addEventListener("keydown", (event) => {
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    const isElsewhere = isWriting() || document.querySelector("dialog[open]");
    if (!asksToPrint(event) && (isOther || isElsewhere)) return;
    const action = actions[event.key];
    if (!action || action(event) === false) return;
    event.preventDefault();
  });
}

export function showHelp() {
  byId("help-keys").replaceChildren(...listed.map(([key, text]) =>
    make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, word(text)))));
  byId("help").showModal();
}
