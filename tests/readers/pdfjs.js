// What PDF.js finds: structure and text by marked content, and the bookmarks. It knows no spans.
'use strict';
const fs = require('fs');
const pdfjs = require('/usr/share/nodejs/pdfjs-dist/build/pdf.js');

/// The text of each mark of a page, by its identifier.
function textByMark(items) {
  const texts = new Map();
  const open = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') {
      open.push(item.id ?? open[open.length - 1]);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (open[open.length - 1] !== undefined) {
      const id = open[open.length - 1];
      texts.set(id, (texts.get(id) ?? '') + item.str);
    }
  }
  return texts;
}

function element(node, texts) {
  return {
    role: node.role,
    kids: node.children.filter(kid => kid.role || kid.type === 'content')
      .map(kid => kid.role ? element(kid, texts) : texts.get(kid.id) ?? ''),
  };
}

/// PDF.js gives the part of the tree that a page shows; sections follow each other.
async function tree(document) {
  const root = {role: 'Document', kids: []};
  for (let number = 1; number <= document.numPages; ++number) {
    const page = await document.getPage(number);
    const shown = await page.getStructTree();
    const content = await page.getTextContent({includeMarkedContent: true});
    const part = element(shown.children[0], textByMark(content.items));
    root.kids.push(...part.kids);
  }
  return root;
}

const bookmark = entry => ({title: entry.title, kids: entry.items.map(bookmark)});

exports.read = async file => {
  const data = new Uint8Array(fs.readFileSync(file));
  const document = await pdfjs.getDocument({data, verbosity: 0}).promise;
  const outline = (await document.getOutline()) ?? [];
  return {tree: await tree(document), outline: outline.map(bookmark)};
};
