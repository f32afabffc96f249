/** Reports beside this one: the agency's other years, and what others wrote of the same problems. */
import { ask } from './api.js';
import { fill, h } from './html.js';

const YEARS = 30;
const OTHERS = 3;

export function drawNeighbours(page) {
  const { words, say, report } = page;
  const years = h('ul', { class: 'years' });
  const similar = h('div', { class: 'alike', role: 'status' },
    h('button', { type: 'button', on: { click: () => alike(page, similar) } }, say.findSimilar));
  listYears(page, years);
  const hasProblems = report.sections.some(({ passages = [] }) => passages.some(({ kind }) => kind === 'problem'));
  return h('section', { id: 'neighbours', class: 'part' }, h('h2', {}, say.neighbours),
    h('h3', {}, say.years), years, hasProblems && [h('h3', {}, say.similar), similar]);
}

const address = (lang, path, params) => `${path}?${new URLSearchParams({ ...params, ...(lang && { lang }) })}`;

async function listYears({ words, say, report, lang }, list) {
  const params = new URLSearchParams({ agency_key: report.agency.key, sort: '-year', limit: YEARS });
  const { body } = await ask('/reports', { params, lang: words.tag });
  const others = (body?.hits ?? []).filter(({ id }) => id !== report.id);
  fill(list, others.length ? others.map(other => {
    const [earlier, later] = other.year <= report.year ? [other, report] : [report, other];
    return h('li', {},
      h('a', { href: address(lang, '/report', { id: other.id }) }, words.year(other.year)), ' · ',
      h('a', { href: address(lang, '/compare', { earlier: earlier.id, later: later.id }), 'aria-label': `${words.year(other.year)}${words.colon}${say.compare}` }, say.compare));
  }) : h('li', { class: 'none' }, say.noYears));
}

async function alike({ words, say, report, lang }, place) {
  fill(place, say.looking);
  const params = new URLSearchParams({ limit: OTHERS });
  const { body, problem } = await ask(`/reports/${encodeURIComponent(report.id)}/similar`, { params, lang: words.tag });
  if (!body) return fill(place, problem.detail ?? words.problems[problem.kind]);
  const found = body.problems.filter(({ others }) => others.length > 0);
  fill(place, found.length ? found.map(({ passage, others }) => h('article', {},
    h('p', {}, h('strong', { class: 'tag problem' }, say.problem), ' ', h('span', { lang: 'zh-Hans' }, textOf(passage))),
    h('ul', {}, others.map(other => h('li', {},
      h('a', { lang: 'zh-Hans', href: address(lang, '/report', { id: other.report.id }) }, `${other.report.agency} ${other.report.year}`),
      (other.report.passages ?? []).map(said => h('p', { lang: 'zh-Hans' }, textOf(said))),
      other.measures.length > 0 && h('p', {}, h('strong', { class: 'tag improvement' }, say.measures), ' ',
        h('span', { lang: 'zh-Hans' }, other.measures.map(textOf).join(' ')))))))) : h('p', { class: 'none' }, say.noSimilar));
}

const textOf = ({ pieces }) => pieces.map(({ text }) => text).join('');
