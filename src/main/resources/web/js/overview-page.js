/** The page of charts: one figure, or some words, over all reports. Its address says all of it. */
import { ask, Latest } from './api.js';
import { clearCharts } from './charting.js';
import { Choice } from './choice.js';
import { Dictionary } from './dictionary.js';
import { fill, h } from './html.js';
import { overviewOf } from './overview-data.js';
import { readState, writeState } from './overview-state.js';
import { drawCharts } from './overview-view.js';
import overviewWords from './overview-words.js';
import { drawFrame } from './site.js';
import { wayIn } from './token-form.js';
import { numbersIn, speak, wordsFor } from './words.js';

const at = id => document.getElementById(id);
const lang = new URLSearchParams(location.search).get('lang') ?? '';
const words = wordsFor(lang);
const say = overviewWords[words.code];
const page = { lang, words, say, numbers: numbersIn(words), data: null };
const latest = new Latest();

async function begin() {
  speak(document, words);
  document.title = `${say.title} · ${words.site}`;
  at('title').textContent = say.title;
  at('intro').textContent = say.intro;
  page.dictionary = new Dictionary((await ask('/figures', { lang: words.tag })).body, words);
  addEventListener('popstate', show);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page.data && draw());
  at('ask').addEventListener('submit', submitted);
  show();
}

function submitted(event) {
  event.preventDefault();
  const { q, year, region, kind } = event.currentTarget.elements;
  change({ q: q.value.trim(), year: year.value, region: region.value, kind: kind.value });
}

function change(part) {
  const params = writeState({ ...page.state, ...part });
  if (lang) params.set('lang', lang);
  history.pushState(null, '', `?${params}`);
  show();
}

function show() {
  page.state = readState(location.search);
  frame();
  form();
  fill(at('status'), say.loading);
  at('charts').setAttribute('aria-busy', 'true');
  latest.hear(signal => overviewOf(page.state, page.dictionary, { lang: words.tag, signal }), heard);
}

function heard(data) {
  if (data.aborted) return;
  at('charts').removeAttribute('aria-busy');
  if (data.problem) return failed(data.problem);
  page.data = data;
  fill(at('status'), say.counted(page.numbers.full(data.counted)));
  offers();
  draw();
}

function draw() {
  clearCharts();
  fill(at('charts'), drawCharts(page));
}

function frame() {
  drawFrame(document, { words, here: 'overview', lang });
}

function form() {
  const { state, dictionary } = page;
  fill(at('ask'),
    h('div', { class: 'chosen' },
      h('p', {}, h('span', { class: 'soft' }, say.figure), ' ', h('strong', {}, state.figure ? dictionary.label(state.figure) : say.figureNone),
        state.figure && h('button', { type: 'button', class: 'cross', 'aria-label': say.figureNone, title: say.figureNone, on: { click: () => change({ figure: '' }) } }, '×')),
      choice()),
    h('label', {}, say.query, h('input', { name: 'q', type: 'search', value: state.q, lang: 'zh-Hans', autocomplete: 'off', maxlength: 2000 })),
    ['year', 'region', 'kind'].map(name => h('label', {}, say[name], h('select', { name }))),
    h('button', { type: 'submit', class: 'main' }, say.apply));
  offers();
}

/** What can be chosen comes with the answer; the rest of the form is left as it is, half typed or open. */
function offers() {
  const values = field => (page.data?.values(field) ?? []).map(({ value }) => String(value));
  options('year', say.allYears, values('year').toSorted().toReversed(), year => year);
  options('region', say.any, values('region').toSorted(), path => path.split('/').join(' '));
  options('kind', say.any, values('kind'), kind => kind);
}

function choice() {
  const { dictionary, numbers } = page;
  const says = {
    label: say.choose, placeholder: words.figurePlaceholder, help: words.figureHelp,
    count: n => (n ? words.figureFound(numbers.full(n)) : words.figureNone),
  };
  const find = typed => dictionary.search(typed).map(code => ({ value: code, name: dictionary.label(code) }));
  return new Choice('figure', says, find, figure => change({ figure })).element;
}

/** What is chosen stays in the list, also when nothing has it. */
function options(name, none, values, label) {
  const chosen = page.state[name];
  const all = chosen && !values.includes(chosen) ? [chosen, ...values] : values;
  fill(at('ask').elements[name],
    h('option', { value: '' }, none), all.map(value => h('option', { value, selected: value === chosen }, label(value))));
}

function failed(problem) {
  const { kind, detail, title } = problem;
  fill(at('status'));
  clearCharts();
  fill(at('charts'), h('div', { class: 'notice fail', role: 'alert' },
    h('p', {}, h('strong', {}, words.problems[kind])), (detail ?? title) && h('p', {}, detail ?? title),
    wayIn(words, problem),
    h('p', { class: 'ways' }, h('button', { type: 'button', on: { click: show } }, words.retry))));
}

begin();
