/** Draws a comparison: what stands out, figures, words, and what became of promises. */
import { countChanges, figuresOf, FILTERS, sectionsOf } from './comparison.js';
import { csvAddress } from './csv.js';
import { h, unseen } from './html.js';
import { stateOf } from './form-table.js';

export function drawSummary({ say, numbers, comparison }) {
  const { repeated } = comparison;
  const { added, removed, reworded } = countChanges(comparison);
  const unusual = figuresOf(comparison, 'unusual').length;
  const n = numbers.full;
  return h('dl', { class: 'summary' },
    fact(say.repeatedTitle, numbers.percent(repeated.share), say.repeated(n(repeated.repeated), n(repeated.characters))),
    fact(say.unusualTitle, n(unusual), say.unusual(n(unusual))),
    fact(say.changedTitle, n(added + removed + reworded), say.changed(n(added), n(removed), n(reworded))));
}

const fact = (name, number, words) =>
  h('div', {}, h('dt', {}, name), h('dd', {}, h('strong', {}, number), h('span', {}, words)));

export function drawFigures(page, change) {
  const { say, comparison, state } = page;
  const figures = figuresOf(comparison, state.figures);
  return h('section', { class: 'part', id: 'figures' },
    h('h2', {}, say.figures),
    h('div', { class: 'bar' },
      h('fieldset', { class: 'switch' }, h('legend', {}, say.show), FILTERS.map(filter => radio(page, filter, change))),
      h('a', { class: 'download', download: 'comparison.csv', href: address(page, figures) }, say.download)),
    figures.length ? table(page, figures) : h('p', { class: 'none' }, say.noFigures));
}

function radio({ say, numbers, comparison, state }, filter, change) {
  const n = numbers.full(figuresOf(comparison, filter).length);
  return h('label', {},
    h('input', {
      type: 'radio', name: 'figures', value: filter, checked: state.figures === filter, 'data-key': `figures-${filter}`,
      on: { change: () => change({ figures: filter }) },
    }), ` ${say.filters[filter]} `, h('small', {}, n));
}

function table(page, figures) {
  const { say, comparison: { earlier, later } } = page;
  return h('div', { class: 'sheet-of', role: 'region', tabindex: '0', 'aria-label': say.figures },
    h('table', { class: 'figures' },
      h('thead', {}, h('tr', {},
        h('th', { scope: 'col' }, say.figure),
        [earlier, later].map(({ agency, year }) => h('th', { scope: 'col', class: 'number' },
          h('span', { lang: 'zh-Hans' }, agency), ' ', h('span', {}, year))),
        h('th', { scope: 'col', class: 'number' }, say.difference))),
      h('tbody', {}, figures.map(figure => row(page, figure)))));
}

function row({ say, numbers, dictionary }, { code, earlier, later, difference, unusual }) {
  return h('tr', { class: unusual ? 'unusual' : null },
    h('th', { scope: 'row' }, dictionary.label(code), ' ', h('small', {}, dictionary.unit(code))),
    [earlier, later].map(figure => h('td', { class: 'number' }, shown(say, numbers, figure))),
    h('td', { class: 'number' }, difference === undefined ? null : signed(numbers, difference),
      unusual && [h('span', { class: 'flag', 'aria-hidden': 'true' }, ' ▲'), unseen(say.unusualMark)]));
}

const signed = (numbers, n) => (n > 0 ? '+' : n < 0 ? '−' : '') + numbers.full(Math.abs(n));

function shown(say, numbers, figure) {
  if (figure?.value !== undefined) return numbers.full(figure.value);
  return h('span', { class: 'state' }, say.cells[stateOf(figure)]);
}

function address({ say, dictionary, comparison: { earlier, later } }, figures) {
  const rows = figures.map(figure => [
    figure.code, dictionary.label(figure.code), figure.earlier?.value ?? say.cells[stateOf(figure.earlier)],
    figure.later?.value ?? say.cells[stateOf(figure.later)], figure.difference, figure.unusual ? say.unusualMark : '',
  ]);
  const head = ['code', say.figure, earlier.id, later.id, say.difference, say.unusualMark];
  return csvAddress([head, ...rows]);
}

export function drawTexts(page, change) {
  const { say, comparison, state } = page;
  const sections = sectionsOf(comparison, state.hideSame);
  return h('section', { class: 'part', id: 'texts' },
    h('h2', {}, say.texts),
    h('div', { class: 'bar' }, h('label', {},
      h('input', {
        type: 'checkbox', checked: state.hideSame, 'data-key': 'hide-same',
        on: { change: ({ target }) => change({ hideSame: target.checked }) },
      }), ` ${say.hideSame}`)),
    sections.length ? sections.map(section => drawSection(page, section)) : h('p', { class: 'none' }, say.noTexts));
}

function drawSection(page, { key, passages }) {
  return [h('h3', { lang: page.words.code === 'zh' ? 'zh-Hans' : null }, page.dictionary.section(key)),
    passages.map(passage => drawPassage(page, passage))];
}

function drawPassage({ say, words, dictionary }, { change, earlier, later, pieces }) {
  const { kind, text } = later ?? earlier;
  return h('div', { class: `changed ${change}` },
    h('p', { class: 'what' }, h('span', { class: 'tag' }, say.changes[change]),
      kind !== 'text' && h('span', { class: `tag ${kind}` }, dictionary.value('passage', kind))),
    h('p', { lang: 'zh-Hans' }, pieces ? pieces.map(piece => drawPiece(say, words, piece)) : text));
}

function drawPiece(say, words, { change, text }) {
  if (change === 'same') return text;
  const said = (key, mark) => h('span', { class: 'unseen', lang: words.tag }, key, mark);
  return h(change === 'added' ? 'ins' : 'del', {}, said(say[change]), text, said('', say.ends));
}

export function drawPromises({ say, comparison: { promises } }) {
  return h('section', { class: 'part', id: 'promises' },
    h('h2', {}, say.promises),
    promises.length === 0 ? h('p', { class: 'none' }, say.noPromises) : [
      h('p', { class: 'none' }, say.promisesIntro),
      h('div', { class: 'sheet-of', role: 'region', tabindex: '0', 'aria-label': say.promises },
        h('table', { class: 'promises' },
          h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say.improvement), h('th', { scope: 'col' }, say.problems))),
          h('tbody', {}, promises.map(({ improvement, problems }) => h('tr', {},
            h('td', { lang: 'zh-Hans' }, improvement.text),
            h('td', {}, problems.length
              ? problems.map(({ passage }) => h('p', { lang: 'zh-Hans' }, passage.text))
              : h('span', { class: 'none' }, say.noProblems)))))))]);
}
