/** A text to take along, with a button that copies it. */
import { fill, h } from './html.js';

export function drawPiece(key, title, text, words) {
  const code = h('code', {}, text);
  const said = h('span', { class: 'said', role: 'status' });
  const copy = h('button', {
    type: 'button', 'data-key': key, 'aria-label': `${words.embedCopy}: ${title}`,
    on: { click: async () => fill(said, (await isCopied(code)) ? words.embedCopied : words.embedSelected) },
  }, words.embedCopy);
  return h('div', { class: 'piece', id: `piece-${key}` },
    h('div', { class: 'piece-head' }, h('h3', {}, title), said, copy),
    h('pre', { tabindex: 0, role: 'region', 'aria-label': title }, code));
}

/** The clipboard is for pages with encryption only, which many an intranet has not: there the text is selected, and copied as of old. */
async function isCopied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return document.execCommand('copy');
  }
}
