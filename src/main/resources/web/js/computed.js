/** Figures that stand in no table of the form, and values that were computed here. */
import { stateOf } from './form-table.js';
import { h } from './html.js';
import { figureValue } from './values.js';

/** Nothing that was read is lost, also where the form has no place for it. */
export function drawOthers(page) {
  const { report, words, dictionary } = page;
  const placed = new Set(report.sections.flatMap(({ key }) => dictionary.grids(report.edition, key))
    .flatMap(grid => grid.rows.flatMap(({ cells }) => cells)));
  const others = Object.entries(report.figures).filter(([code]) => !placed.has(code));
  if (!others.length) return null;
  const value = (code, figure) => (figure.value === undefined
    ? figure.text || words.cells[stateOf(figure)]
    : figureValue(page, code, figure.value));
  return block(page, { id: 'other-figures', title: words.otherFigures },
    others.map(([code, figure]) => [code, value(code, figure)]));
}

export function drawDerived(page) {
  const { report, words, numbers } = page;
  const derived = Object.entries(report.derived);
  if (!derived.length) return null;
  const line = ([code, { value, n }]) =>
    [code, figureValue(page, code, value), n === undefined ? '' : numbers.full(n)];
  // Totals of single columns fill a screen with zeros; the totals of rows and the rates are what is asked for.
  const isPart = ([code]) => code.startsWith('requests.') && !/(\.total|_rate)$/.test(code);
  const [parts, wholes] = [derived.filter(isPart), derived.filter(each => !isPart(each))];
  const section = block(page, { id: 'derived', title: words.derived, note: words.derivedNote }, wholes.map(line));
  if (parts.length) {
    section.append(h('details', {}, h('summary', {}, words.all(numbers.full(derived.length))),
      lines(page, parts.map(line))));
  }
  return section;
}

function block(page, { id, title, note }, rows) {
  return h('section', { id, class: 'part' }, h('h2', {}, title), note && h('p', { class: 'note' }, note), lines(page, rows));
}

function lines({ words, dictionary }, rows) {
  const withN = rows.some(([, , n]) => n !== undefined);
  const head = [words.item, words.value, withN && words.n].filter(Boolean);
  return h('table', { class: 'lines' },
    h('thead', {}, h('tr', {}, head.map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, rows.map(([code, value, n]) => h('tr', {},
      h('th', { scope: 'row', title: code }, dictionary.label(code)),
      h('td', {}, value),
      withN && h('td', {}, n)))));
}
