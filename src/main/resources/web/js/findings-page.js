/** The page of findings: what may be wrong and where, to be worked through. Its address says all of it. */
import { ask, Latest } from './api.js';
import { Dictionary } from './dictionary.js';
import { countParams, readFilters, writeFilters } from './findings-state.js';
import { drawFilters, drawFinding } from './findings-view.js';
import findingsWords from './findings-words.js';
import { fill, h, keepingFocus } from './html.js';
import { token } from './token.js';
import { drawToken, wayIn } from './token-form.js';
import { drawFrame } from './site.js';
import { numbersIn, speak, wordsFor } from './words.js';

/** Reports a page; each may have several findings. */
const MOST = 20;

const at = id => document.getElementById(id);
const lang = new URLSearchParams(location.search).get('lang') ?? '';
const words = wordsFor(lang);
const say = findingsWords[words.code];
const page = { lang, words, say, numbers: numbersIn(words), clear: lang ? `?lang=${lang}` : '?', findings: [], counts: null };
const latest = new Latest();
const counting = new Latest();

async function begin() {
  speak(document, words);
  document.title = `${say.title} · ${words.site}`;
  at('title').textContent = say.title;
  at('intro').textContent = say.intro;
  at('list').setAttribute('aria-label', say.title);
  page.dictionary = new Dictionary((await ask('/figures', { lang: words.tag })).body, words);
  addEventListener('popstate', show);
  at('filters').addEventListener('submit', event => event.preventDefault());
  show();
}

const withLanguage = params => {
  if (lang) params.set('lang', lang);
  return params;
};

function change(filters) {
  history.pushState(null, '', `?${withLanguage(writeFilters(filters))}`);
  show();
}

function show() {
  page.filters = readFilters(location.search);
  page.mayWrite = token() !== '';
  Object.assign(page, { findings: [], next: '', reports: 0 });
  frame();
  filters();
  at('list').setAttribute('aria-busy', 'true');
  fill(at('summary'), say.loading);
  counting.hear(signal => ask('/search', { params: countParams(page.filters), lang: words.tag, signal }), ({ body }) => {
    if (body) page.counts = body;
    filters();
  });
  find();
}

function find() {
  const params = writeFilters(page.filters);
  params.set('limit', MOST);
  if (page.next) params.set('cursor', page.next);
  latest.hear(signal => ask('/findings', { params, lang: words.tag, signal }), heard);
}

function heard({ body, problem, aborted }) {
  if (aborted) return;
  at('list').removeAttribute('aria-busy');
  if (problem) return failed(problem);
  const first = page.findings.length;
  page.findings.push(...body.findings);
  Object.assign(page, { next: body.next ?? '', reports: body.reports });
  list(first);
}

function frame() {
  drawFrame(document, { words, here: 'findings', lang });
  fill(at('token-place'), drawToken(words, show));
}

const filters = () => keepingFocus(() => fill(at('filters'), drawFilters(page, change)), at('list'));

/** @param first the findings before it are drawn already */
function list(first) {
  const { findings, next, reports, numbers } = page;
  if (!first) at('list').replaceChildren();
  at('list').append(...findings.slice(first).map((_, place) => item(first + place)));
  const exported = writeFilters(page.filters);
  exported.set('format', 'csv');
  fill(at('summary'), findings.length || next ? say.count(numbers.full(findings.length), numbers.full(reports)) : say.none,
    findings.length > 0 && [' · ', h('a', { href: `/api/v1/findings?${exported}`, download: 'findings.csv' }, say.export)]);
  fill(at('more'), next && h('button', { type: 'button', on: { click: find } }, say.more));
  if (first) at('list').children[first]?.querySelector('a')?.focus();
}

/** A finding that was judged stays where it stands, with what was said, and the next one is at hand. */
function item(place) {
  return drawFinding(page, page.findings[place], review => {
    page.findings[place] = { ...page.findings[place], review };
    const line = at('list').children[place];
    line.replaceWith(item(place));
    (at('list').children[place + 1]?.querySelector('.reviewing input') ?? at('list')).focus();
  });
}

function failed(problem) {
  const { kind, detail, title } = problem;
  fill(at('summary'));
  fill(at('token-place'));
  at('list').replaceChildren(h('li', { class: 'fail', role: 'alert' },
    h('p', {}, h('strong', {}, words.problems[kind])), (detail ?? title) && h('p', {}, detail ?? title), wayIn(words, problem),
    h('p', { class: 'ways' }, h('button', { type: 'button', on: { click: show } }, words.retry))));
  fill(at('more'));
}

begin();
