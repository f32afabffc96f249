/** The page of two reports: choosing them, and what differs. Its address says all of it. */
import { ask, Latest } from './api.js';
import { drawFigures, drawPromises, drawSummary, drawTexts } from './compare-view.js';
import compareWords from './compare-words.js';
import { fittingFilter } from './comparison.js';
import { Dictionary } from './dictionary.js';
import { fill, h, keepingFocus } from './html.js';
import { offering } from './report-choice.js';
import { drawFrame } from './site.js';
import { wayIn } from './token-form.js';
import { numbersIn, speak, wordsFor } from './words.js';

const at = id => document.getElementById(id);
const lang = new URLSearchParams(location.search).get('lang') ?? '';
const words = wordsFor(lang);
const say = compareWords[words.code];
const page = { words, say, numbers: numbersIn(words), dictionary: null, comparison: null, state: null };
const latest = new Latest();

const readAddress = () => {
  const params = new URLSearchParams(location.search);
  return { earlier: params.get('earlier') ?? '', later: params.get('later') ?? '' };
};

async function begin() {
  speak(document, words);
  document.title = `${say.title} · ${words.site}`;
  at('title').textContent = say.title;
  page.dictionary = new Dictionary((await ask('/figures', { lang: words.tag })).body, words);
  addEventListener('popstate', show);
  show();
}

function show() {
  const asked = readAddress();
  frame();
  choice(asked);
  if (!asked.earlier || !asked.later) {
    latest.forget();
    fill(at('status'));
    return fill(at('comparison'), h('p', { class: 'none' }, say.intro));
  }
  fill(at('status'), say.loading);
  fill(at('comparison'));
  latest.hear(signal => ask('/compare', { params: new URLSearchParams(asked), lang: words.tag, signal }), heard);
}

function frame() {
  drawFrame(document, { words, here: 'compare', lang });
}

function choice({ earlier, later }) {
  const fields = [field('earlier', earlier), field('later', later)];
  fill(at('pick'),
    fields[0], h('button', { type: 'button', class: 'swap', on: { click: () => go(later, earlier) } }, h('span', { 'aria-hidden': 'true' }, '⇄ '), say.swap), fields[1],
    h('button', { type: 'submit' }, say.compare));
}

const field = (name, id) => h('div', {},
  h('label', { for: name }, say[name]),
  h('input', {
    id: name, name, type: 'search', value: id, lang: 'zh-Hans', list: `${name}-list`, required: true,
    autocomplete: 'off', spellcheck: 'false', placeholder: say.placeholder,
    on: { input: offering(`${name}-list`, words) },
  }),
  h('datalist', { id: `${name}-list` }));

function go(earlier, later) {
  const params = new URLSearchParams({ earlier, later, ...(lang && { lang }) });
  history.pushState(null, '', `?${params}`);
  show();
}

at('pick').addEventListener('submit', event => {
  event.preventDefault();
  go(at('earlier').value.trim(), at('later').value.trim());
});

function heard({ body, problem, aborted }) {
  if (aborted) return;
  fill(at('status'));
  if (problem) return failed(problem);
  page.comparison = body;
  page.state = { figures: fittingFilter(body), hideSame: true };
  draw();
}

function failed(problem) {
  const { kind, status, detail, title } = problem;
  fill(at('comparison'), h('div', { class: 'notice fail', role: 'alert' },
    h('p', {}, h('strong', {}, words.problems[status === 404 ? 'gone' : kind])),
    (detail ?? title) && h('p', {}, detail ?? title),
    wayIn(words, problem),
    h('p', { class: 'ways' }, status === 404 ? say.choose : h('button', { type: 'button', on: { click: show } }, words.retry))));
}

function change(part) {
  Object.assign(page.state, part);
  keepingFocus(draw, at('comparison'));
}

function draw() {
  const { earlier, later } = page.comparison;
  document.title = `${earlier.id} ⇄ ${later.id} · ${words.site}`;
  fill(at('comparison'),
    h('p', { class: 'pair' }, [earlier, later].map(link)),
    earlier.id === later.id && h('p', { class: 'notice' }, say.same),
    drawSummary(page), drawFigures(page, change), drawTexts(page, change), drawPromises(page));
}

const link = ({ id, title }) => h('a', { lang: 'zh-Hans', href: `/report?${new URLSearchParams({ id, ...(lang && { lang }) })}` }, title);

begin();
