// typst.mjs INPUT OUTPUT: Typst as its users have it from npm.
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [input, output] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: dirname(input), fontArgs: [{ fontPaths: ['/usr/share/fonts'] }] });
writeFileSync(output, compiler.pdf({ mainFilePath: input }));
