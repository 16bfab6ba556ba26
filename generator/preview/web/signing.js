// Signing from the page, where the preview was started so that it may.

import {announce, byId, make} from "./dom.js";
import {post} from "./source.js";
import {said, word} from "./words.js";

const shownDigits = 8;
let asked = null;  // what the dialog is open for

/** Asks who signs `sheet` of `item` in the role of `entry`. */
export function askForName(item, sheet, {role}) {
  asked = {item: item.id, sheet: item.sheets.indexOf(sheet), role, seen: sheet.content};
  byId("sign-title").textContent = word("signAs", role);
  byId("sign-what").textContent = word("signWhat", sheet.title || sheet.name, sheet.content.slice(0, shownDigits));
  byId("sign-name").value = localStorage.getItem(`name ${role}`) ?? "";
  byId("sign-refusal").replaceChildren();
  byId("sign-dialog").showModal();
  byId("sign-name").focus();
}

async function sign(event) {
  event.preventDefault();
  const name = byId("sign-name").value.trim();
  const {role} = asked;
  const response = await post("/sign", {...asked, name}).catch(() => null);
  if (!response?.ok) return showRefusal(response);
  localStorage.setItem(`name ${role}`, name);
  byId("sign-dialog").close();
  announce(word("signed", role, name));
}

async function showRefusal(response) {
  const reasons = response?.status === 422 ? (await response.json()).reasons : [];
  const lines = reasons.map(({message, hint}) => make("p", {}, [said(message), said(hint)].filter(Boolean).join("。")));
  byId("sign-refusal").replaceChildren(...(lines.length > 0 ? lines : [make("p", {}, word("notSigned"))]));
}

export function setUpSigning() {
  byId("sign-form").addEventListener("submit", sign);
  byId("sign-cancel").addEventListener("click", () => byId("sign-dialog").close());
}
