/** The reports found as a table: who, where, when, and the chosen figures with their sums below. */
import { h } from './html.js';
import { casesOf, reportAddress, tagsOf } from './hits.js';
import { isTable, order } from './state.js';
import { drawTable } from './table.js';
import { figureValue, rounded, summaryOf, unitOf } from './values.js';

export function drawHitTable(page, hits) {
  const { words, state, answer } = page;
  if (!isTable(state) || !hits.length) return null;
  return drawTable({
    label: words.tableLabel,
    columns: columns(page),
    rows: hits.map(hit => row(page, hit)),
    foot: answer.facets.length ? foot(page) : [],
  });
}

function columns(page) {
  const { words, state, dictionary, change } = page;
  return [
    { key: 'agency', head: words.fields.agency },
    { key: 'region', head: words.fields.region, kind: 'wide-only' },
    { key: 'year', head: words.fields.year, isNumber: true, ...sorting(page, 'year') },
    ...state.figures.map(code => ({
      key: code,
      head: [dictionary.short(code), unitOf(page, code)],
      title: dictionary.label(code),
      isNumber: true,
      ...sorting(page, code),
      drop: () => change({ type: 'dropped', code }),
      dropLabel: words.dropColumn(dictionary.short(code)),
    })),
  ];
}

/** The greatest first, then the least, then as it was. */
function sorting({ state, change }, by) {
  const now = order(state);
  const sorted = now === `-${by}` ? 'descending' : now === by ? 'ascending' : null;
  const then = sorted === 'descending' ? by : sorted === 'ascending' && state.sort ? '' : `-${by}`;
  return { sorted, sort: () => change({ type: 'sorted', by: then }) };
}

function row(page, hit) {
  const { words, state } = page;
  const place = (hit.region ?? []).join(' ');
  return [
    [h('a', { href: reportAddress(state, hit.id), title: hit.title, lang: 'zh-Hans' }, hit.agency ?? hit.title), tagsOf(page, hit),
      // Where there is no room for a column of its own.
      h('small', { class: 'narrow-only', lang: 'zh-Hans' }, place)],
    h('span', { lang: 'zh-Hans' }, place),
    hit.year && String(hit.year),
    ...state.figures.map(code => (hit.figures?.[code] === undefined
      ? h('span', { class: 'lacking', title: words.noFigureWhy }, words.noFigure)
      : [figureValue(page, code, hit.figures[code]), casesOf(page, code, hit.figures)])),
  ];
}

/** Over all reports found, not only those shown. */
function foot(page) {
  const { words, state, answer, dictionary, numbers } = page;
  const facets = new Map(answer.facets.map(facet => [facet.field, facet]));
  const summaries = state.figures.map(code => ({ code, ...summaryOf(facets.get(code), answer.total) }));
  if (!summaries.length) return [];
  const value = (key, { code, ...summary }) =>
    summary[key] === undefined || (key === 'sum' && dictionary.isRate(code)) ? '' : figureValue(page, code, rounded(summary[key]));
  return [
    [words.footCount, '', '', ...summaries.map(({ n }) => (n === undefined ? '' : numbers.full(n)))],
    ...['min', 'median', 'max', 'sum'].map(key =>
      [words.statistics[key], '', '', ...summaries.map(summary => value(key, summary))]),
  ];
}
