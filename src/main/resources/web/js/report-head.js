/** Who reported what, when, and how well it was read. */
import { h } from './html.js';

export function drawHead(page) {
  const { report, words } = page;
  return h('header', { class: 'head' },
    h('h1', { lang: 'zh-Hans' }, report.title),
    h('dl', { class: 'facts' }, facts(page).map(([name, value]) =>
      value && h('div', {}, h('dt', {}, name), h('dd', {}, value)))),
    h('p', { class: 'links' },
      h('a', { href: `/api/v1/reports/${encodeURIComponent(report.id)}/original` }, words.original),
      webAddress(report.source.url) && h('a', { href: report.source.url, rel: 'noopener noreferrer' }, words.webSource)),
    outcome(page));
}

function facts({ report, words, dictionary }) {
  const { agency, source } = report;
  const chinese = text => text && h('span', { lang: 'zh-Hans' }, text);
  return [
    [words.agency, chinese(agency.name)],
    [words.place, chinese(report.region.join(' ')) || words.unknown],
    [words.coveredYear, words.year(report.year)],
    [words.kind, chinese(agency.kind)],
    [words.level, agency.level && dictionary.value('level', agency.level)],
    [words.published, report.published ? h('time', { datetime: report.published }, report.published) : words.unknown],
    [words.edition, words.editions[report.edition] ?? report.edition],
    [words.source, file(words, source)],
  ];
}

function file(words, { file: path, pages }) {
  return [h('span', { title: path }, path.split('/').at(-1)), pages > 0 && h('small', {}, ` ${words.pages(pages)}`)];
}

/** An address out of a document may be anything; only one that opens a page becomes a link. */
const webAddress = url => /^https?:\/\//.test(url ?? '');

function outcome({ report, words }) {
  const { status, notes = [] } = report.outcome ?? {};
  if (status === 'ok' && !notes.length) return null;
  return h('section', { class: status === 'ok' ? 'notice' : 'notice warn', 'aria-label': words.outcomeNotes },
    h('p', {}, h('strong', {}, words.outcome[status] ?? status)),
    notes.length > 0 && h('ul', {}, notes.map(note => h('li', {}, note))));
}
