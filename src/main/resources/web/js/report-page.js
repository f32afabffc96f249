/** The report page: one report, read whole, with the words that led to it marked. */
import { ask } from './api.js';
import { movable } from './cell-keys.js';
import { openCell } from './cell-window.js';
import { Dictionary } from './dictionary.js';
import { drawFindings, worstByCell } from './findings.js';
import { fill, h } from './html.js';
import { stepThrough } from './mark-steps.js';
import { termsOf } from './marks.js';
import { drawNeighbours } from './neighbours.js';
import { drawDerived, drawOthers } from './computed.js';
import { drawHead } from './report-head.js';
import reportWords from './report-words.js';
import { drawSite } from './site.js';
import { drawSection } from './sections.js';
import { drawToken, wayIn } from './token-form.js';
import { numbersIn, speak, wordsFor } from './words.js';

const at = id => document.getElementById(id);
const params = new URLSearchParams(location.search);
const asked = { id: params.get('id') ?? '', q: params.get('q') ?? '', lang: params.get('lang') ?? '' };

const words = wordsFor(asked.lang);
const say = reportWords[words.code];
const page = { words, say, lang: asked.lang, numbers: numbersIn(words), dictionary: null, report: null, terms: [] };

async function begin() {
  frame();
  if (!asked.id) return failed({ kind: 'noId' });
  const lang = words.tag;
  const [labels, answer] = await Promise.all([
    ask('/figures', { lang }),
    ask(`/reports/${encodeURIComponent(asked.id)}`, { lang }),
  ]);
  if (answer.problem) return failed(answer.problem);
  page.dictionary = new Dictionary(labels.body, words);
  // What is empty is left out of an answer.
  page.report = { sections: [], figures: {}, derived: {}, findings: [], region: [], ...answer.body };
  page.terms = termsOf(asked.q, await hitsOf(page.report));
  draw();
}

/** What the server marks for these words in this report; the page marks the same everywhere in it. */
async function hitsOf({ id, agency, year }) {
  if (!asked.q) return [];
  const search = new URLSearchParams({ q: asked.q, agency: agency.name, year, limit: 10 });
  const { body } = await ask('/search', { params: search, lang: words.tag });
  return body?.hits.filter(hit => hit.id === id) ?? [];
}

function frame() {
  speak(document, words);
  at('q').value = asked.q;
  const { other } = words;
  drawSite(document, { words, lang: asked.lang });
  at('language').href = `?${new URLSearchParams({ ...Object.fromEntries(params), lang: other.code })}`;
  if (asked.lang) {
    at('home').href = `/?lang=${asked.lang}`;
    at('ask').append(h('input', { type: 'hidden', name: 'lang', value: asked.lang }));
  }
}

function draw() {
  const { report } = page;
  document.title = `${report.title} · ${words.site}`;
  page.worst = worstByCell(report.findings);
  const sections = report.sections.map(section => drawSection(page, section));
  const blocks = [drawFindings(page), ...sections, drawOthers(page), drawDerived(page), drawNeighbours(page)].filter(Boolean);
  fill(at('report'), drawHead(page), asked.q && h('p', { id: 'marks', class: 'marks' }), sections.length ? null : h('p', {}, words.noSections), blocks, h('p', { id: 'cell-help', class: 'unseen' }, say.cellHelp), h('div', { id: 'token-place' }));
  at('report').removeAttribute('aria-busy');
  outline(blocks);
  cells();
  writing();
  marks();
  arrive();
}

function outline(blocks) {
  at('outline').hidden = false;
  at('outline').setAttribute('aria-label', words.outline);
  fill(at('outline'),
    h('h2', {}, words.outline),
    h('ul', {}, blocks.map(block =>
      h('li', {}, h('a', { href: `#${block.id}` }, block.querySelector('h2').textContent)))));
}

function marks() {
  const found = [...at('report').querySelectorAll('.passage mark')];
  if (found.length) stepThrough(page, at('marks'), found);
}

function cells() {
  for (const table of at('report').querySelectorAll('table.form')) {
    movable(table, cell => openCell(page, cell.id.replace(/^cell-/, '')));
    table.setAttribute('aria-describedby', 'cell-help');
  }
}

/** Who may write judges findings where they stand. */
function writing() {
  fill(at('token-place'), drawToken(words, () => { redrawFindings(); writing(); }));
}

function redrawFindings() {
  const block = document.getElementById('findings');
  block.replaceWith(drawFindings(page));
}

/** What the address points to was not there when the browser looked for it. */
function arrive() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  // Scrolling alone would not mark it.
  if (target) location.replace(location.hash);
}

function failed(problem) {
  const kind = problem.status === 404 ? 'gone' : problem.kind;
  at('report').removeAttribute('aria-busy');
  fill(at('report'), h('div', { class: 'notice fail', role: 'alert' },
    h('h1', {}, words.problems[kind]),
    kind !== 'noId' && (problem.detail ?? problem.title) && h('p', {}, problem.detail ?? problem.title),
    wayIn(words, problem),
    h('p', { class: 'ways' },
      kind !== 'noId' && h('button', { type: 'button', on: { click: () => location.reload() } }, words.retry),
      h('a', { href: at('home').href }, words.home))));
}

begin();
