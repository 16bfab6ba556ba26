// What qpdf finds: the objects of the file. It reads no text.
'use strict';
const {execFileSync} = require('child_process');

function read(file, ...keys) {
  const options = ['--json=2', ...keys.map(key => `--json-key=${key}`), file];
  return JSON.parse(execFileSync('qpdf', options, {maxBuffer: 1 << 28}));
}

const reference = /^\d+ \d+ R$/;

class Objects {
  constructor(table) {
    this.table = table;
  }

  resolved(value) {
    if (typeof value !== 'string' || !reference.test(value)) return value;
    const object = this.table[`obj:${value}`];
    return this.resolved(object.value !== undefined ? object.value : object.stream.dict);
  }

  list(value) {
    const one = this.resolved(value);
    if (one === undefined || one === null) return [];
    return Array.isArray(one) ? one : [value];
  }
}

const text = value => value && value.replace(/^u:/, '');
const name = value => value && value.replace(/^\//, '');

/// Attributes may stand in the element or in classes that it names (ISO 32000-1, 14.7.5).
function attributesOf(objects, value, classes) {
  const own = objects.list(value['/A']);
  const named = objects.list(value['/C']).flatMap(one => objects.list(classes[one]));
  return Object.assign({}, ...[...named, ...own].map(one => objects.resolved(one)));
}

function element(objects, reference, classes) {
  const value = objects.resolved(reference);
  const attributes = attributesOf(objects, value, classes);
  const headers = objects.list(attributes['/Headers']).map(text);
  const kids = objects.list(value['/K']).filter(kid => objects.resolved(kid)['/S']);
  return {
    role: name(value['/S']),
    id: text(value['/ID']),
    headers: headers.length > 0 ? headers : undefined,
    Scope: name(attributes['/Scope']),
    RowSpan: attributes['/RowSpan'],
    ColSpan: attributes['/ColSpan'],
    alt: text(value['/Alt']),
    kids: kids.map(kid => element(objects, kid, classes)),
  };
}

const bookmark = entry => ({title: entry.title, kids: entry.kids.map(bookmark)});

exports.read = async file => {
  const objects = new Objects(read(file, 'qpdf').qpdf[1]);
  const catalog = objects.resolved(objects.table.trailer.value['/Root']);
  const root = objects.resolved(catalog['/StructTreeRoot']);
  const classes = objects.resolved(root['/ClassMap']) || {};
  return {
    tree: element(objects, objects.list(root['/K'])[0], classes),
    outline: read(file, 'outlines').outlines.map(bookmark),
  };
};
