// Runs within mutool: prints as JSON what mupdf.js wants.
'use strict';

function isThere(object) {
  return object !== null && object !== undefined && !object.isNull();
}

function list(object) {
  var all = [];
  if (!isThere(object)) return all;
  if (!object.isArray()) return [object];
  for (var i = 0; i < object.length; ++i) all.push(object.get(i));
  return all;
}

function text(object) {
  return isThere(object) ? object.asString() : undefined;
}

/// Attributes may stand in the element or in classes that it names (ISO 32000-1, 14.7.5).
function attributesOf(object, classes) {
  var all = [];
  list(object.get('C')).forEach(function (name) {
    all = all.concat(list(classes.get(name.asName())));
  });
  return all.concat(list(object.get('A')));
}

function element(object, classes) {
  var made = {role: object.get('S').asName(), id: text(object.get('ID')), alt: text(object.get('Alt'))};
  attributesOf(object, classes).forEach(function (attributes) {
    var headers = list(attributes.get('Headers'));
    if (headers.length > 0) made.headers = headers.map(text);
    if (isThere(attributes.get('Scope'))) made.Scope = attributes.get('Scope').asName();
    ['RowSpan', 'ColSpan'].forEach(function (key) {
      if (isThere(attributes.get(key))) made[key] = attributes.get(key).asNumber();
    });
  });
  made.kids = list(object.get('K')).filter(function (kid) {
    return kid.isDictionary() && isThere(kid.get('S'));
  }).map(function (kid) {
    return element(kid, classes);
  });
  return made;
}

function bookmark(entry) {
  return {title: entry.title, kids: (entry.down || []).map(bookmark)};
}

function pageText(page) {
  var text = '';
  page.toStructuredText('preserve-whitespace').walk({onChar: function (c) { text += c; }});
  return text;
}

var file = new PDFDocument(scriptArgs[0]);
var root = file.getTrailer().get('Root').get('StructTreeRoot');
var pages = [];
for (var i = 0; i < file.countPages(); ++i) pages.push(pageText(file.loadPage(i)));
print(JSON.stringify({
  tree: element(list(root.get('K'))[0], root.get('ClassMap')),
  outline: (file.loadOutline() || []).map(bookmark),
  pages: pages,
}));
