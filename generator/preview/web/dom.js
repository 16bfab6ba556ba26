// Small helpers for the document.

export const byId = (id) => document.getElementById(id);

/** An element with properties, data and children: make("p", {className: "note", data: {id: 3}}, "text"). */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  const {data = {}, aria = {}, ...rest} = properties;
  Object.assign(element, rest);
  Object.assign(element.dataset, data);
  for (const [name, value] of Object.entries(aria)) element.setAttribute(`aria-${name}`, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Says `text` to those who listen instead of looking. */
export function announce(text) {
  byId("live").textContent = text;
}

/** Waits until nothing else is to be done, at most half a second. */
export const idle = () => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 500}));

/** Keys belong to a field while somebody writes in it. */
export const isWriting = () => document.activeElement?.matches("input, textarea, select") ?? false;
