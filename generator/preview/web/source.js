// From a place on the page to the file it was written in.

import {byId} from "./dom.js";
import {word} from "./words.js";

let token = "";
let opensEditor = false;
let root = "";

/** The token of this start came with the address; it stays with the tab, out of sight. */
export function takeToken() {
  if (location.hash.length > 1) {
    sessionStorage.setItem("token", location.hash.slice(1));
    history.replaceState(null, "", location.pathname);
  }
  token = sessionStorage.getItem("token") ?? "";
}

/** Takes over what the list says of the sources: where they are, and whether an editor opens them. */
export function takeSources(list) {
  root = list.root;
  opensEditor = list.editor;
}

/** [samples/x/goals.yaml:12:5] */
export function placeName(item, place) {
  return place ? `${item.files[place[0]]}:${place[1]}:${place[2]}` : "";
}

/** The same without the folder that is previewed [goals.yaml:12:5]. */
export const shortName = (item, place) => shortPath(placeName(item, place));

export const shortPath = (path) => path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;

/** Opens a place in the editor if there is one, else copies its name. Says what was done. */
export async function openPlace(item, place) {
  const name = placeName(item, place);
  const done = opensEditor ? await open(item, place, name) : await copy(name);
  showBriefly(done);
  return done;
}

/** Asks for a change, as one who knows the token of this start. */
export const post = (address, body) => fetch(address, {
  method: "POST",
  headers: {"Content-Type": "application/json", "X-Mokuhyo-Token": token},
  body: JSON.stringify(body),
});

async function open(item, [file, line, column], name) {
  const response = await post("/open", {item: item.id, file, line, column});
  return word(response.ok ? "opened" : "notOpened", name);
}

async function copy(name) {
  await navigator.clipboard.writeText(name);
  return word("copied", name);
}

function showBriefly(text) {
  const corner = byId("place");
  corner.hidden = false;
  corner.replaceChildren(text);
}
