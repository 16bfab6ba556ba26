// read.js READER FILE: what qpdf, poppler, mupdf or pdfjs finds in a PDF, in the words of tree.js.
'use strict';
const tree = require('./tree.js');

async function main(reader, file) {
  const found = await require(`./${reader}.js`).read(file);
  process.stdout.write(tree.print(found.tree) + tree.printOutline(found.outline) +
                       tree.printPages(found.pages ?? []));
}

main(process.argv[2], process.argv[3]).catch(error => {
  console.error(error);
  process.exit(1);
});
