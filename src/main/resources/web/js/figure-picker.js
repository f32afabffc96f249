/** Choosing any figures of the form: a window with a search over all their names and a tick for each. */
import { openDialog } from './dialog.js';
import { fill, h } from './html.js';

/** A list that nobody reads to its end needs no end; whoever types sees what he looks for. */
const MOST = 60;

/**
 * @param page whose `words`, `numbers` and `dictionary` are spoken here
 * @param chosen the codes that are ticked at first
 * @param done hears the codes that are ticked in the end, in the order in which they were
 */
export function pickFigures(page, chosen, done) {
  const { words, dictionary, numbers } = page;
  const ticked = new Set(chosen);
  const list = h('ul', { class: 'figure-list' });
  const status = h('p', { class: 'rest', role: 'status' });
  const search = h('input', {
    type: 'search', 'aria-label': words.figureSearch, placeholder: words.figurePlaceholder, autocomplete: 'off', spellcheck: 'false',
    on: { input: event => event.isComposing || draw(), compositionend: draw },
  });

  function draw() {
    const found = dictionary.search(search.value, Infinity);
    const first = search.value.trim() ? [] : [...ticked];
    const shown = [...new Set([...first, ...found])].slice(0, MOST);
    fill(list, shown.map(line));
    fill(status, words.figuresShown(numbers.full(shown.length), numbers.full(new Set([...first, ...found]).size)));
  }

  function line(code) {
    const box = h('input', {
      type: 'checkbox', checked: ticked.has(code), on: { change: event => ticked[event.target.checked ? 'add' : 'delete'](code) },
    });
    return h('li', {}, h('label', { class: 'choice' }, box, h('span', { class: 'name' }, dictionary.label(code)),
      h('span', { class: 'count' }, dictionary.unit(code))));
  }

  let isWanted = false;
  const finish = () => { isWanted = true; dialog.close(); };
  const dialog = openDialog({
    title: words.columnsTitle,
    close: words.close,
    kind: 'picking',
    content: [
      search, status, list,
      h('p', { class: 'ways' },
        h('button', { type: 'button', class: 'main', on: { click: finish } }, words.apply),
        h('button', { type: 'button', on: { click: () => { ticked.clear(); draw(); } } }, words.untickAll)),
    ],
    closed: () => isWanted && done([...ticked]),
  });
  search.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    finish();
  });
  draw();
  search.focus();
}
