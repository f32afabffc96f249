/** The figures that a reader chose: each with its spread over the results and a range to narrow by. */
import { Choice } from './choice.js';
import { h } from './html.js';
import { histogram } from './histogram.js';
import { readRange, times, writeRange } from './ranges.js';
import { figureValue, rounded, summaryOf, unitOf } from './values.js';

export function picker({ words, dictionary, numbers, change }) {
  const says = {
    label: words.figurePick,
    placeholder: words.figurePlaceholder,
    help: words.figureHelp,
    count: n => (n ? words.figureFound(numbers.full(n)) : words.figureNone),
  };
  const find = typed => dictionary.search(typed).map(code => ({ value: code, name: dictionary.label(code) }));
  return new Choice('figure', says, find, code => change({ type: 'chosen', code })).element;
}

export function drawFigures(page) {
  const facets = new Map((page.answer.facets ?? []).map(facet => [facet.field, facet]));
  return page.state.figures.map(code => figure(page, code, facets.get(code)));
}

function figure(page, code, facet) {
  const { words, dictionary, change } = page;
  const label = dictionary.short(code);
  return h('section', { class: 'figure', 'aria-label': label },
    h('header', {},
      h('h4', { title: dictionary.label(code) }, label, unitOf(page, code)),
      h('button', {
        type: 'button', class: 'cross', 'aria-label': words.drop(label), title: words.drop(label),
        on: { click: () => change({ type: 'dropped', code }) },
      }, '×')),
    range(page, code),
    facet?.buckets?.length > 0 && histogram(page, code, facet),
    facet && statistics(page, code, facet));
}

function range({ state, words, dictionary, change }, code) {
  const { from, to } = readRange(state.ranges[code] ?? '') ?? { from: '', to: '' };
  const isRate = dictionary.isRate(code);
  const end = (name, label, value) => h('label', {}, label, isRate && ' %',
    h('input', {
      name, value: isRate ? times(value, 100) : value, inputmode: 'decimal', autocomplete: 'off', 'data-key': `${name} ${code}`,
    }));
  return h('form', {
    class: 'range',
    on: {
      submit: event => {
        event.preventDefault();
        const { from: low, to: high } = event.currentTarget.elements;
        change({ type: 'ranged', code, range: writeRange(low.value, high.value, isRate ? 0.01 : 1) });
      },
    },
  }, end('from', words.from, from), end('to', words.to, to),
  h('button', { type: 'submit', 'data-key': `apply ${code}` }, words.apply));
}

function statistics(page, code, facet) {
  const { words, numbers, dictionary, answer } = page;
  const summary = summaryOf(facet, answer.total);
  const shown = Object.entries(words.statistics)
    // A sum of rates means nothing.
    .filter(([key]) => summary[key] !== undefined && !(key === 'sum' && dictionary.isRate(code)))
    .map(([key, name]) => h('div', {}, h('dt', {}, name), h('dd', {}, figureValue(page, code, key === 'avg' ? mean(page, code, summary.avg) : rounded(summary[key])))));
  return [
    shown.length > 0 && h('p', { class: 'of-found' }, words.statisticsOf),
    shown.length > 0 && h('dl', { class: 'statistics' }, shown),
    facet.missing > 0 && h('p', { class: 'rest' }, words.withoutFigure(numbers.full(facet.missing))),
  ];
}

/** Nobody counts ten-thousandths of an application; a share is shown by its own rule. */
const mean = ({ dictionary }, code, number) => (dictionary.isRate(code) ? number : Math.round(number * 100) / 100);
