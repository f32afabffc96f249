/**
 * Builds elements. Every word becomes a text node, never HTML: titles and passages come from documents
 * that somebody else wrote.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** `on` holds listeners; a property that is absent, null or false is left out; true is an empty attribute. */
export function h(tag, properties = {}, ...children) {
  return filled(document.createElement(tag), properties, children);
}

export function svg(tag, properties = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), properties, children);
}

function filled(element, { on = {}, ...attributes }, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...present(children));
  return element;
}

/** Puts children in the place of what stood there. */
export function fill(element, ...children) {
  element.replaceChildren(...present(children));
  return element;
}

function present(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);
}

/** Words for those who hear the page. */
export const unseen = text => h('span', { class: 'unseen' }, text);

/** Text in which some pieces are hits. */
export const marked = pieces => pieces.map(({ text, hit }) => (hit ? h('mark', {}, text) : text));

/**
 * Draws anew without taking the reader's place away: what had the focus, or half-typed words, has them
 * again if an element with the same `data-key` is drawn. Where none is, the focus goes to `otherwise`: lost,
 * it would begin at the top of the page.
 */
export function keepingFocus(draw, otherwise) {
  const before = document.activeElement;
  const { key } = before.dataset;
  const typed = before instanceof HTMLInputElement && before.type !== 'checkbox' ? before.value : null;
  draw();
  if (before.isConnected) return;
  const after = key && document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (after && typed !== null) after.value = typed;
  (after || otherwise).focus({ preventScroll: true });
}
