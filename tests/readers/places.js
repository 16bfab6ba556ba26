// places.js FILE: where PDF.js comes to in a PDF: the label of each page, and for each link within
// the document the pages it leads from and to, with what it says.
'use strict';
const fs = require('fs');
const pdfjs = require('/usr/share/nodejs/pdfjs-dist/build/pdf.js');

async function links(document, number) {
  const page = await document.getPage(number);
  const lines = [];
  for (const link of await page.getAnnotations()) {
    if (link.subtype !== 'Link' || !Array.isArray(link.dest)) continue;
    const to = await document.getPageIndex(link.dest[0]);
    lines.push(`link ${number} -> ${to + 1} ${link.contentsObj.str}`);
  }
  return lines;
}

async function main(file) {
  const data = new Uint8Array(fs.readFileSync(file));
  const document = await pdfjs.getDocument({data, verbosity: 0}).promise;
  const labels = await document.getPageLabels();
  const lines = (labels ?? []).map(label => `label ${label}`);
  for (let number = 1; number <= document.numPages; ++number) {
    lines.push(...await links(document, number));
  }
  process.stdout.write(lines.map(line => line + '\n').join(''));
}

main(process.argv[2]).catch(error => {
  console.error(error);
  process.exit(1);
});
