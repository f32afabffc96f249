/** What can be done with the results as a whole: how they are shown, what is kept, what is taken along. */
import { h } from './html.js';
import { isTable, toExport } from './state.js';

/** @param does `columns`, `keep`, `own` and `keys` hear a click; `isKept` whether the search is kept */
export function drawTools(page, does) {
  const { words, state, change } = page;
  const view = (name, label) => h('button', {
    type: 'button', 'data-key': `view ${name}`, 'aria-pressed': String(state.view === name),
    on: { click: () => change({ type: 'viewed', view: name, usual: page.dictionary.usual() }) },
  }, label);
  const button = (key, label, act, more = {}) =>
    h('button', { type: 'button', class: 'plain', 'data-key': key, on: { click: act }, ...more }, label);
  return [
    h('div', { class: 'views', role: 'group', 'aria-label': words.viewLabel }, view('', words.asCards), view('table', words.asTable)),
    isTable(state) && button('columns', words.chooseColumns, does.columns),
    exports(page),
    button('keep', does.isKept ? words.kept : words.keep, does.keep, { 'aria-pressed': String(does.isKept) }),
    button('own', words.ownSearches, does.own),
    button('keys', '?', does.keys, { 'aria-label': words.shortcutsTitle, title: words.shortcutsTitle }),
  ];
}

const FORMATS = ['xlsx', 'csv', 'jsonl'];

/** Links, so that a browser saves the file as it comes, however long it is. */
function exports({ words, state }) {
  const link = (format, rows) =>
    h('a', { href: `/api/v1/export?${toExport(state, format, rows)}`, download: true }, format);
  const line = (rows, name, about) => h('div', { class: 'export-line' },
    h('p', {}, h('strong', {}, name), h('small', {}, about)), h('p', { class: 'formats' }, FORMATS.map(format => link(format, rows))));
  const menu = h('details', { class: 'menu', 'data-menu': 'export' },
    h('summary', { 'data-key': 'export' }, words.export),
    h('div', { class: 'menu-body' },
      line('', words.exportReports, state.figures.length ? words.exportChosen : words.exportAll),
      line('passages', words.exportPassages, words.exportPassagesAbout),
      h('p', { class: 'rest' }, words.exportNote)));
  menu.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  menu.addEventListener('focusout', event => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
  return menu;
}
