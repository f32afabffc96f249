/** One part of a report: its text point by point, and its table as the form prints it. */
import { drawGrid, drawLegend } from './form-table.js';
import { h, marked } from './html.js';
import { piecesOf } from './marks.js';

export function drawSection(page, section) {
  const { report, words, dictionary, terms } = page;
  const passages = section.passages ?? [];
  const grids = dictionary.grids(report.edition, section.key);
  const printed = grids.filter(grid => isPrinted(report, grid));
  return h('section', { id: section.key, class: 'part' },
    h('h2', { lang: 'zh-Hans' }, marked(piecesOf(section.heading, terms))),
    passages.map((passage, place) => drawPassage(page, passage, passages[place - 1])),
    printed.map(grid => drawGrid(page, grid, section.heading)),
    printed.length > 0 && drawLegend(page, printed),
    !printed.length && grids.length > 0 && h('p', { class: 'none' }, words.noTable),
    !passages.length && !grids.length && h('p', { class: 'none' }, words.emptySection));
}

const isPrinted = ({ figures }, grid) => grid.rows.some(({ cells }) => cells.some(code => code in figures));

function drawPassage({ words, dictionary, terms }, { kind, label = '', text, page: sheet }, before) {
  const isNewLabel = label && label !== before?.label;
  const opens = text.startsWith(label);
  return [
    isNewLabel && !opens && h('h3', { lang: 'zh-Hans' }, marked(piecesOf(label, terms))),
    h('div', { class: `passage ${kind}` },
      h('p', { lang: 'zh-Hans' },
        kind !== 'text' && h('strong', { class: `tag ${kind}`, lang: words.tag }, dictionary.value('passage', kind)),
        // A sub-heading that runs on into its text stands out in it.
        isNewLabel && opens && h('strong', {}, marked(piecesOf(label, terms))),
        marked(piecesOf(isNewLabel && opens ? text.slice(label.length) : text, terms))),
      sheet > 0 && sheet !== before?.page && h('p', { class: 'sheet' }, words.page(sheet))),
  ];
}
