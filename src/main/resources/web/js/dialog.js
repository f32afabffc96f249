/** A window over the page with a title and a way out; Escape and a click beside it close it, too. */
import { fill, h } from './html.js';

/**
 * @param about `title`, `close` the name of the button, `content` elements, `kind` a class; `closed` hears that it was closed
 * @return the dialog, which is shown already
 */
export function openDialog({ title, close, content, kind = '', closed = () => {} }) {
  const dialog = h('dialog', { class: `dialog ${kind}`, 'aria-labelledby': 'dialog-title' },
    h('header', {}, h('h2', { id: 'dialog-title' }, title),
      h('button', { type: 'button', class: 'cross', 'aria-label': close, title: close, on: { click: () => dialog.close() } }, '×')),
    h('div', { class: 'dialog-body' }, content));
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => { dialog.remove(); closed(); });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Other content in an open dialog. */
export const refill = (dialog, ...content) => fill(dialog.querySelector('.dialog-body'), ...content);
