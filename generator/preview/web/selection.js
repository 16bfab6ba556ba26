// Selected text stays selected when a page is drawn again.

/** Puts `fresh` in the place of `old`; what was selected there is selected again if it is still
    there, even if it has moved. */
export function keepSelection(old, fresh) {
  const selected = selectionWithin(old);
  old.replaceWith(fresh);
  if (!selected) return;
  const text = fresh.textContent;
  const start = nearest(text, selected.text, selected.start);
  if (start < 0) return;
  const from = pointAt(fresh, start);
  const to = pointAt(fresh, start + selected.text.length);
  if (from && to) getSelection().setBaseAndExtent(...from, ...to);
}

function selectionWithin(layer) {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!layer.contains(range.startContainer) || !layer.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(layer, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return {start: before.toString().length, text: range.toString()};
}

/** Where `part` stands in `text`, as near to `place` as possible. */
function nearest(text, part, place) {
  const after = text.indexOf(part, place);
  const before = text.lastIndexOf(part, place);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - place < place - before ? after : before;
}

/** The node and offset of a character. */
function pointAt(layer, offset) {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (offset <= node.length) return [node, offset];
    offset -= node.length;
  }
  return null;
}
