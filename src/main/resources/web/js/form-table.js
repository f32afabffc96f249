/** A table of the national form, each cell saying what it holds and where it was read. */
import { h, unseen } from './html.js';
import { rowHeads, columnHeads } from './spans.js';

export function drawGrid(page, grid, name) {
  const { report, words } = page;
  const rows = grid.rows.filter(row => !(row.isOptional && row.cells.every(code => !(code in report.figures))));
  const paths = rows.map(({ path }) => path);
  const columns = columnHeads(grid.columns);
  const sides = rowHeads(paths);
  const deep = Math.max(...paths.map(path => path.length));
  const title = grid.title || name;
  return h('div', { class: 'sheet-of', role: 'region', tabindex: '0', 'aria-label': words.scrollTable(title) },
    h('table', { class: 'form', lang: 'zh-Hans' },
      h('caption', { class: grid.title ? null : 'unseen' }, title),
      h('thead', {}, columns.map((cells, level) => h('tr', {},
        level === 0 && deep > 0 && h('td', { class: 'corner', colspan: deep, rowspan: columns.length }, words.item),
        cells.map(cell => head(cell, cell.across > 1 ? 'colgroup' : 'col'))))),
      h('tbody', {}, rows.map(({ cells }, place) => h('tr', {},
        sides[place].map(cell => head(cell, cell.down > 1 ? 'rowgroup' : 'row')),
        cells.map(code => drawCell(page, code)))))));
}

const head = ({ label, across, down }, scope) => h('th', { scope, colspan: across, rowspan: down }, label);

/** The states of a cell, from what the report says of it. */
export function stateOf(figure) {
  if (!figure) return 'absent';
  return figure.origin === 'printed' ? figure.cell : figure.origin;
}

function drawCell(page, code) {
  const { report, words, worst } = page;
  const figure = report.figures[code];
  const state = stateOf(figure);
  const finding = worst.get(code);
  return h('td', {
    id: `cell-${code}`,
    class: [state, finding?.verdict, finding && !finding.isTotal && 'part-of'].filter(Boolean).join(' '),
    title: titleOf(page, code, figure, state, finding),
  }, shown(page, figure, state), words.cellWords[state] && unseen(words.cellWords[state]),
  finding?.isTotal && doubt(words, finding));
}

function doubt(words, { place, verdict, message }) {
  return h('a', { class: 'doubt', href: `#finding-${place}`, 'aria-label': `${words.verdicts[verdict]}：${message}` }, '!');
}

/** A blank shows nothing, as on paper; what was not printed shows a sign that no report prints. */
function shown({ numbers }, figure, state) {
  switch (state) {
    case 'number':
    case 'zero':
    case 'inferred':
      return numbers.full(figure.value);
    case 'corrected':
      return figure.value === undefined ? figure.text : numbers.full(figure.value);
    case 'text':
    case 'not_applicable':
      return figure.text;
    case 'unknown':
      return '?';
    default:
      return null;
  }
}

function titleOf({ words, dictionary }, code, figure, state, finding) {
  const read = figure?.text && figure.text !== String(figure.value) ? words.printedAs(figure.text) : '';
  const where = figure?.at ? words.at(figure.at) : '';
  return [dictionary.label(code), words.cells[state], read, where, finding?.message].filter(Boolean).join('\n');
}

/** What the signs in these tables mean; only those that stand in them. */
export function drawLegend({ report, words }, grids) {
  const codes = grids.flatMap(({ rows }) => rows.filter(row => !row.isOptional).flatMap(({ cells }) => cells));
  const states = new Set(codes.map(code => stateOf(report.figures[code])));
  const signs = { zero: '0', blank: '', inferred: '12', corrected: '12', not_applicable: '/', text: '无', unknown: '?', absent: '' };
  const explained = Object.entries(signs).filter(([state]) => states.has(state) && state !== 'zero');
  if (!explained.length) return null;
  return h('dl', { class: 'legend', 'aria-label': words.legend },
    explained.map(([state, sign]) => h('div', {},
      h('dt', { class: state, 'aria-hidden': 'true' }, sign), h('dd', {}, words.cells[state]))));
}
