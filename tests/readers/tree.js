// A structure tree as text, the same for every reader, so that it can be held against the model.
//
// An element is {role, id, headers, spans, scope, alt, kids}, its kids are elements and strings.
'use strict';

const visible = text => text.replace(/\s+/g, '');

function numberHeadings(element, numbers) {
  if (element.id !== undefined) numbers.set(element.id, numbers.size);
  for (const kid of element.kids) {
    if (typeof kid !== 'string') numberHeadings(kid, numbers);
  }
  return numbers;
}

function attributes(element, numbers) {
  let text = '';
  for (const key of ['Scope', 'RowSpan', 'ColSpan']) {
    if (element[key] !== undefined) text += ` ${key}=${element[key]}`;
  }
  if (element.headers) text += ` Headers=${element.headers.map(id => numbers.get(id)).join(',')}`;
  if (element.alt) text += ` Alt=${visible(element.alt)}`;
  return text;
}

function lines(element, numbers, indent) {
  const result = [indent + element.role + attributes(element, numbers)];
  let text = '';
  const flush = () => {
    if (visible(text)) result.push(`${indent}  "${visible(text)}"`);
    text = '';
  };
  for (const kid of element.kids) {
    if (typeof kid === 'string') {
      text += kid;
    } else {
      flush();
      result.push(...lines(kid, numbers, indent + '  '));
    }
  }
  flush();
  return result;
}

/// One line an element and a text, two spaces a level. Headings that cells refer to are counted.
exports.print = root => lines(root, numberHeadings(root, new Map()), '').join('\n') + '\n';

/// Bookmarks {title, kids}, one a line.
exports.printOutline = (entries, level = 0) =>
  entries.map(entry => `outline ${level} ${visible(entry.title)}\n` +
                       exports.printOutline(entry.kids, level + 1)).join('');

/// The visible text of each page.
exports.printPages = pages => pages.map((text, i) => `page ${i + 1} ${visible(text)}\n`).join('');
