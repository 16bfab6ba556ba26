// What has changed from one state of an item to another. Rows are paired by what they have in common, so that a row
// that was put in between does not make all rows below it look changed.

/** The kinds of change; each has a mark of its own shape in the stylesheet. */
const kinds = {added: "added", changed: "changed", removed: "removed"};

/** The changes of cells from `old` to `now`: a list of {kind, label, before, after, cell, exact}, where `cell` is the
    page and the number of the cell on it. */
export function compare(old, now) {
  const changes = [];
  for (const sheet of sheetsOf(now)) {
    const rows = rowsOf(now, sheet);
    const oldRows = rowsOf(old, sheet);
    for (const [before, after] of pair(oldRows, rows)) note(changes, before, after, rows);
  }
  return changes;
}

const sheetsOf = (item) => new Set(item.pages.map(({sheet}) => sheet));

/** The rows of a sheet's tables, each a list of cells with their labels; texts outside tables are one
    row together. */
function rowsOf(item, sheet) {
  const rows = new Map();
  item.pages.forEach((page, number) => {
    if (page.sheet !== sheet) return;
    page.cells.forEach((cell, index) => {
      if (cell.heading) return;
      const key = `${number} ${cell.table} ${cell.row}`;
      if (!rows.has(key)) rows.set(key, []);
      const row = rows.get(key);
      const column = cell.table > 0 ? cell.column : row.length;
      row.push({...cell, column, page: number, index});
    });
  });
  return [...rows.values()];
}

const labelled = (row) => new Map(row.map((cell) => [cell.column, cell]));

/** How alike two rows are, from 0 to 1. */
function likeness(a, b) {
  const others = labelled(b);
  const same = a.filter((cell) => cell.text !== "" && others.get(cell.column)?.text === cell.text).length;
  return same / Math.max(a.filter(({text}) => text !== "").length, b.filter(({text}) => text !== "").length, 1);
}

/** Pairs of rows in order, with null where one has no partner: those that are most alike in sum (an
    alignment in the way of Needleman and Wunsch). */
function pair(a, b) {
  const same = a.map((row) => b.map((other) => likeness(row, other)));
  const best = Array.from({length: a.length + 1}, () => new Float64Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; --i) {
    for (let j = b.length - 1; j >= 0; --j) {
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + partnership(same[i][j]));
    }
  }
  return walk(a, b, same, best);
}

/** Rows in the same place are partners though little of them is alike, unless others are more alike. */
const partnership = (same) => same + 0.1;

function walk(a, b, same, best) {
  const pairs = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (best[i][j] === best[i + 1][j + 1] + partnership(same[i][j])) pairs.push([a[i++], b[j++]]);
    else if (best[i][j] === best[i + 1][j]) pairs.push([a[i++], null]);
    else pairs.push([null, b[j++]]);
  }
  return [...pairs, ...a.slice(i).map((row) => [row, null]), ...b.slice(j).map((row) => [null, row])];
}

function note(changes, before, after, rows) {
  if (!after) return noteRemovedRow(changes, before, rows);
  const old = labelled(before ?? []);
  for (const cell of after) {
    const was = old.get(cell.column)?.text ?? "";
    const kind = kindOf(was, cell.text);
    if (kind) changes.push(changeOf(kind, cell, was, cell.text));
  }
}

function kindOf(was, is) {
  if (was === is) return null;
  if (was === "") return kinds.added;
  return is === "" ? kinds.removed : kinds.changed;
}

/** A row that is gone is marked at the first cell of the row that now stands in its place. */
function noteRemovedRow(changes, row, rows) {
  const heir = rows.find(([cell]) => cell.page === row[0].page && cell.table === row[0].table && cell.row >= row[0].row)
    ?? rows.findLast(([cell]) => cell.page === row[0].page);
  if (!heir) return;
  changes.push(changeOf(kinds.removed, heir[0], row.map(({text}) => text).join(" "), ""));
}

const changeOf = (kind, {label, page, index}, before, after) =>
  ({kind, label, before, after, cell: [page, index], exact: true});
