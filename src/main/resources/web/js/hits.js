/** The reports found, as cards. */
import { h, marked } from './html.js';
import { figureValue, unitOf } from './values.js';

export function drawHits(page, hits) {
  return hits.map((hit, place) => h('li', {}, turn(page, hits[place - 1], hit), card(page, hit)));
}

/** What follows was found in another way, which is said once, before the first. */
function turn({ words }, before, hit) {
  if (!before || (before.by ?? '') === (hit.by ?? '')) return null;
  return h('p', { class: 'turn' }, isByMeaning(hit) ? words.turnMeaning : words.turnSome);
}

function card(page, hit) {
  const { words, dictionary } = page;
  return h('article', { class: 'card' },
    h('h3', {}, h('a', { href: reportAddress(page.state, hit.id), lang: 'zh-Hans' }, hit.title)),
    h('p', { class: 'of' },
      h('span', { lang: 'zh-Hans' }, hit.agency),
      hit.region?.length > 0 && h('span', { lang: 'zh-Hans' }, hit.region.join(' ')),
      hit.year && h('span', {}, words.year(hit.year)),
      hit.kind && h('span', {}, dictionary.value('kind', hit.kind)),
      hit.level && h('span', {}, dictionary.value('level', hit.level)),
      tagsOf(page, hit)),
    page.state.figures.length > 0 && figures(page, hit),
    hit.passages?.length > 0 && h('ul', { class: 'passages' }, hit.passages.map(passage => snippet(page, hit, passage))));
}

/** In which way it was found, where that is not by all the words. */
export function tagsOf({ words }, hit) {
  return [
    isBySome(hit) && h('span', { class: 'tag meaning', title: words.bySomeWhy }, words.bySome),
    isByMeaning(hit) && h('span', { class: 'tag meaning', title: words.byMeaningWhy }, words.byMeaning),
  ];
}

/** It lacks the words, and says something near in others. */
const isByMeaning = hit => hit.by === 'meaning';

/** It has only some of the words. */
const isBySome = hit => hit.by === 'some';

function figures(page, hit) {
  const { state, words, dictionary } = page;
  const value = code => hit.figures?.[code];
  return h('dl', { class: 'values' },
    state.figures.map(code => h('div', {},
      h('dt', { title: dictionary.label(code) }, dictionary.short(code)),
      value(code) === undefined
        ? h('dd', { class: 'lacking', title: words.noFigureWhy }, words.noFigure)
        : h('dd', {}, figureValue(page, code, value(code)), unitOf(page, code), casesOf(page, code, hit.figures)))));
}

/** A share of two cases and one of two thousand look alike without this. */
export function casesOf({ words, numbers, dictionary }, code, values) {
  const { to, less } = dictionary.cases(code);
  if (![...to, ...less].length) return null;
  const sum = codes => codes.reduce((total, other) => total + (values[other] ?? 0), 0);
  return h('small', {}, words.cases(numbers.full(sum(to) - sum(less))));
}

function snippet({ state, words, dictionary }, hit, { section, kind, label, pieces, page }) {
  return h('li', { class: kind },
    h('p', { class: 'where' },
      kind !== 'text' && h('strong', { class: `tag ${kind}` }, dictionary.value('passage', kind)),
      h('a', { href: `${reportAddress(state, hit.id)}#${section}` }, dictionary.section(section)),
      label && !pieces.map(({ text }) => text).join('').startsWith(label) && h('span', { lang: 'zh-Hans' }, label),
      page > 0 && h('span', {}, words.page(page))),
    h('p', { class: 'text', lang: 'zh-Hans' }, marked(pieces)));
}

/** The words go along, so that they are marked in the report too. */
export function reportAddress({ q, lang }, id) {
  const params = new URLSearchParams({ id });
  if (q) params.set('q', q);
  if (lang) params.set('lang', lang);
  return `/report?${params}`;
}

export function drawMore(page, more) {
  const { answer, words, numbers } = page;
  if (!answer.hits.length) return null;
  // What was found by meaning or by some of the words is not in the total.
  const meant = answer.hits.filter(isByMeaning).length;
  const some = answer.hits.filter(isBySome).length;
  const shown = answer.hits.length - meant - some;
  const total = numbers.full(answer.total.value);
  return [
    answer.next && h('button', { type: 'button', on: { click: event => more(event.currentTarget) } }, words.more),
    h('p', {}, words.moreOf(numbers.full(shown), total), some > 0 && words.moreBySome(numbers.full(some)), meant > 0 && words.moreByMeaning(numbers.full(meant))),
  ];
}
