/** A table with columns that may be sorted, in a frame that scrolls sideways by itself. */
import { h } from './html.js';

/**
 * @param table `label`; `columns` of `{key, head, title, kind, isNumber, sorted, sort, drop, dropLabel}`, where `sorted` is `ascending`,
 *   `descending` or nothing, and `sort` and `drop` hear a click; `rows` of cells, the first of which names the row;
 *   `foot` of rows alike
 */
export function drawTable({ label, columns, rows, foot = [] }) {
  return h('div', { class: 'frame', role: 'region', 'aria-label': label, tabindex: 0 },
    h('table', { class: 'data' },
      h('caption', { class: 'unseen' }, label),
      h('thead', {}, h('tr', {}, columns.map(head))),
      h('tbody', {}, rows.map(row => line(columns, row))),
      foot.length > 0 && h('tfoot', {}, foot.map(row => line(columns, row)))));
}

function head({ key, head: name, title, kind, isNumber, sorted, sort, drop, dropLabel }) {
  const button = sort && h('button', { type: 'button', class: 'sorter', 'data-key': `sort ${key}`, on: { click: sort } },
    name, h('span', { class: `arrow ${sorted ?? ''}`, 'aria-hidden': 'true' }));
  return h('th', { scope: 'col', class: isNumber ? 'number' : kind, title, 'aria-sort': sorted },
    h('div', { class: 'head' }, button || name,
      drop && h('button', { type: 'button', class: 'cross', title: dropLabel, 'aria-label': dropLabel, on: { click: drop } }, '×')));
}

function line(columns, [first, ...cells]) {
  return h('tr', {}, h('th', { scope: 'row' }, first),
    cells.map((cell, place) => h('td', { class: columns[place + 1].isNumber ? 'number' : columns[place + 1].kind }, cell)));
}
