/** Keys for those who stay in the page all day, and the window that tells them. */
import { openDialog } from './dialog.js';
import { h } from './html.js';

/** Where a key is a letter and not a command. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog';

/**
 * @param commands by key, what each does; their names are `words.shortcuts[key]`
 * @param isOff whether the reader wants no keys: whoever speaks to the page would set them off
 */
export function listenForKeys(document, commands, isOff) {
  document.addEventListener('keydown', event => {
    const isOurs = Object.hasOwn(commands, event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isOurs || event.isComposing || event.target.closest?.(TYPING) || document.querySelector('dialog[open]')) return;
    if (isOff()) return;
    event.preventDefault();
    commands[event.key]();
  });
}

/** @param shelf where it is kept whether the reader wants keys */
export function showShortcuts({ words }, shelf) {
  const lines = Object.entries({ ...words.shortcuts, ...words.boxKeys }).map(([key, what]) =>
    h('div', {}, h('dt', {}, key.split(' ').map(each => h('kbd', {}, each))), h('dd', {}, what)));
  const isOn = !shelf.read('noKeys', false);
  openDialog({
    title: words.shortcutsTitle,
    close: words.close,
    kind: 'keys',
    content: [
      h('dl', { class: 'shortcuts' }, lines),
      h('label', { class: 'choice' }, h('input', {
        type: 'checkbox', checked: isOn, on: { change: event => shelf.write('noKeys', !event.target.checked) },
      }), words.useShortcuts),
    ],
  });
}
