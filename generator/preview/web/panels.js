// The panels at the sides: beside the pages where there is room, else over them when they are asked
// for.

import {byId} from "./dom.js";

const narrow = matchMedia("(max-width: 1100px)");
const panels = [["sheets", "toggle-sheets"], ["notes", "toggle-notes"]];

function show(panel, toggle, isOpen) {
  byId(panel).hidden = !isOpen;
  byId(toggle).setAttribute("aria-expanded", isOpen);
}

const isOpen = (panel) => !byId(panel).hidden;

/** Where panels lie over the pages, they make way for what was chosen in them. */
export function makeWay() {
  if (narrow.matches) panels.forEach((panel) => show(...panel, false));
}

export function setUpPanels() {
  for (const [panel, toggle] of panels) {
    byId(toggle).addEventListener("click", () => {
      const opens = !isOpen(panel);
      if (narrow.matches) panels.forEach((other) => show(...other, false));
      show(panel, toggle, opens);
    });
    byId(panel).addEventListener("keydown", ({key}) => {
      if (key !== "Escape" || !narrow.matches) return;
      show(panel, toggle, false);
      byId(toggle).focus();
    });
  }
  const arrange = () => panels.forEach((panel) => show(...panel, !narrow.matches));
  narrow.addEventListener("change", arrange);
  arrange();
}
