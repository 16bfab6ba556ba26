// What mupdf finds: structure and attributes through its objects, the text of pages, the bookmarks.
'use strict';
const path = require('path');
const {execFileSync} = require('child_process');

exports.read = async file => {
  const script = path.join(__dirname, 'mupdf_run.js');
  return JSON.parse(execFileSync('mutool', ['run', script, file], {maxBuffer: 1 << 28}));
};
