/** Draws what the page of findings shows: filters with counts, and findings one by one. */
import { h } from './html.js';
import { drawReview } from './review.js';
import { toggled } from './findings-state.js';

const VERDICTS = ['fail', 'uncertain', 'not_assessable', 'pass'];
const REVIEWS = ['open', 'confirmed', 'dismissed'];

export function drawFilters(page, change) {
  const { say, words, dictionary, filters } = page;
  const rules = dictionary.values('finding').filter(rule => rule !== 'any' && rule !== 'none');
  const counts = countsOf(page, 'finding');
  const boxes = (name, values, label) => group(say[name], values.map(value =>
    box(page, { name, value, label: label(value), count: name === 'rule' ? counts.get(value) : undefined }, change)));
  return [
    h('h2', {}, say.filters),
    boxes('verdict', VERDICTS, verdict => words.verdicts[verdict]),
    boxes('review', REVIEWS, review => say.reviews[review]),
    boxes('rule', rules, rule => dictionary.value('finding', rule)),
    years(page, change),
    text(page, 'region', change), text(page, 'agency', change),
    h('button', { type: 'submit' }, say.apply),
    h('a', { href: page.clear }, say.clear),
  ];
}

const countsOf = ({ counts }, field) =>
  new Map((counts?.facets.find(facet => facet.field === field)?.values ?? []).map(({ value, count }) => [String(value), count]));

const group = (name, lines) => h('fieldset', {}, h('legend', {}, name), h('ul', {}, lines));

function box({ filters, numbers, say }, { name, value, label, count }, change) {
  return h('li', {}, h('label', { class: 'choice' },
    h('input', {
      type: 'checkbox', checked: filters[name].includes(value), 'data-key': `${name} ${value}`,
      on: { change: () => change(toggled(filters, name, value)) },
    }),
    h('span', { class: 'name' }, label),
    count !== undefined && h('span', { class: 'count', title: say.reportsWith(numbers.full(count)) }, numbers.full(count))));
}

function years(page, change) {
  const { say, filters } = page;
  const known = [...new Set([...countsOf(page, 'year').keys(), ...(filters.year ? [filters.year] : [])])].toSorted().toReversed();
  return h('label', { class: 'line' }, say.year,
    h('select', { 'data-key': 'year', on: { change: ({ target }) => change({ ...filters, year: target.value }) } },
      h('option', { value: '' }, say.allYears),
      known.map(year => h('option', { value: year, selected: year === filters.year }, year))));
}

function text({ say, filters }, name, change) {
  return h('label', { class: 'line' }, say[name], h('input', {
    type: 'search', name, value: filters[name], lang: 'zh-Hans', 'data-key': name, autocomplete: 'off',
    on: { change: ({ target }) => change({ ...filters, [name]: target.value.trim() }) },
  }));
}

/** One finding. `reviewed` hears what a person said of it. */
export function drawFinding(page, finding, reviewed) {
  const { say, words, dictionary } = page;
  const { report, agency, year, rule, verdict, at = [], review } = finding;
  const english = words.code === 'en' && finding.message_en;
  return h('li', { class: verdict },
    h('p', { class: 'rule' }, h('strong', { class: `verdict ${verdict}` }, words.verdicts[verdict]), ' ',
      dictionary.value('finding', rule), ' · ', where(page, { report, agency, year, at })),
    h('p', { lang: english ? 'en' : 'zh-Hans' }, english || finding.message),
    both(say, finding),
    review && h('p', { class: 'review' }, words.reviews[review.verdict], words.colon, review.comment,
      review.by && ` (${[review.by, review.at].filter(Boolean).join(', ')})`),
    report && page.mayWrite && drawReview(page, finding, reviewed));
}

function where({ lang, words }, { report, agency, year, at }) {
  const name = h('span', { lang: 'zh-Hans' }, `${agency} ${words.year(year)}`);
  if (!report) return name;
  const cell = at[0] ? `#cell-${at[0]}` : '#findings';
  return h('a', { href: `/report?${new URLSearchParams({ id: report, ...(lang && { lang }) })}${cell}` }, name);
}

function both(say, { expected, found }) {
  if (!expected || !found) return null;
  return h('dl', { class: 'both' },
    h('div', {}, h('dt', {}, say.expected), h('dd', {}, expected)),
    h('div', {}, h('dt', {}, say.found), h('dd', {}, found)));
}
