// What poppler finds: pdfinfo shows structure, attributes and text, pdftohtml the bookmarks.
'use strict';
const {execFileSync} = require('child_process');

const run = (...words) => execFileSync(words[0], words.slice(1), {maxBuffer: 1 << 28});

// The title of an element is printed as raw bytes, so that lines are told apart as bytes.
const elementLine = /^( *)([A-Z][A-Za-z0-9]*)(?: <([^>]*)>)?(?: ".*")?(?: \((?:block|inline)\))?:?$/;
const attributeLine = /^ +\/(\w+) (.*)$/;
const textLine = /^ *"(.*)"$/;

function addAttribute(element, key, value) {
  if (key === 'Headers') {
    element.headers = [...value.matchAll(/\(([^)]*)\)/g)].map(found => found[1]);
  } else {
    element[key] = value.replace(/^\//, '');
  }
}

function tree(bytes) {
  const open = [{indent: -1, kids: []}];
  for (const line of bytes.toString('latin1').split('\n')) {
    const last = open[open.length - 1];
    const attribute = attributeLine.exec(line);
    const text = textLine.exec(line);
    const found = elementLine.exec(line);
    if (attribute) {
      addAttribute(last, attribute[1], attribute[2]);
    } else if (text) {
      const indent = line.search(/\S/);
      while (open[open.length - 1].indent >= indent) open.pop();
      open[open.length - 1].kids.push(Buffer.from(text[1], 'latin1').toString());
    } else if (found) {
      while (open[open.length - 1].indent >= found[1].length) open.pop();
      const element = {role: found[2], id: found[3], indent: found[1].length, kids: []};
      open[open.length - 1].kids.push(element);
      open.push(element);
    }
  }
  return open[0].kids[0];
}

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
const plain = text => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

function outline(html) {
  const levels = [[]];
  for (const [, open, title] of html.matchAll(/<(outline|\/outline|item page="\d+")>([^<]*)/g)) {
    const entries = levels[levels.length - 1];
    if (open === 'outline') levels.push(entries.length > 0 ? entries[entries.length - 1].kids : entries);
    else if (open === '/outline') levels.pop();
    else entries.push({title: plain(title), kids: []});
  }
  return levels[0];
}

exports.read = async file => ({
  tree: tree(run('pdfinfo', '-struct-text', file)),
  outline: outline(run('pdftohtml', '-xml', '-i', '-stdout', file).toString()),
});
