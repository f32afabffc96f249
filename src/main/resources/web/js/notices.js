/** What the reader should know of an answer, in sentences. */
import { h } from './html.js';
import { wayIn } from './token-form.js';
import { isNarrowed, next, NOTHING, toAddress } from './state.js';

export function summary({ answer, words, numbers }) {
  const { value, relation } = answer.total;
  const total = numbers.full(value);
  return [
    h('strong', {}, relation === 'at_least' ? words.totalAtLeast(total) : words.total(total)),
    h('span', { class: 'took' }, words.took(numbers.full(answer.took_ms))),
  ];
}

export function drawNotices(page) {
  const { answer, state, words } = page;
  const { query = {}, timed_out: timedOut } = answer;
  return [
    query.did_you_mean?.length > 0 && drawOffers(page, query.did_you_mean),
    timedOut && h('p', { class: 'notice warn' }, words.timedOut),
    words.relaxed[query.relaxed] && answer.hits.length > 0 && h('p', { class: 'notice' }, words.relaxed[query.relaxed]),
    (query.notes ?? []).map(note => h('p', { class: 'notice' }, note)),
    state.q && query.read_as && query.read_as !== state.q
      && h('p', { class: 'read-as' }, h('span', {}, words.readAs), h('code', {}, query.read_as)),
  ];
}

function drawOffers({ state, words, numbers, change }, offers) {
  const offer = ({ text, query, total }) => h('span', {},
    h('a', {
      href: `/${toAddress(next(state, { type: 'asked', q: query }))}`,
      lang: 'zh-Hans',
      on: { click: event => { event.preventDefault(); change({ type: 'asked', q: query }); } },
    }, text),
    h('small', {}, words.total(numbers.full(total.value))));
  return h('p', { class: 'did-you-mean' }, h('span', {}, words.didYouMean), offers.map(offer));
}

/** @param ways `{text, total, way}` of what would be found without one of the filters */
export function drawEmpty({ state, words, numbers, change }, ways = []) {
  const hints = words.emptyHints;
  const way = ({ text, total, way: what }) => h('li', {}, h('button', { type: 'button', class: 'quiet', on: { click: () => change(what) } },
    text), h('span', { class: 'count' }, words.total(numbers.full(total))));
  return h('div', { class: 'empty' },
    h('h3', {}, words.emptyTitle),
    ways.length > 0 && h('ul', { class: 'ways-out' }, ways.map(way)),
    h('ul', {},
      isNarrowed(state) && h('li', {}, hints.widen),
      /["“”「」]/.test(state.q) && h('li', {}, hints.quotes),
      state.q && h('li', {}, hints.fewer),
      h('li', {}, h('a', { href: startAgain(state) }, hints.home))));
}

/** A sentence, what the server said, and the way out. */
export function drawProblem({ state, words }, problem, retry) {
  const { kind, status, detail, title, parameter, wait } = problem;
  const sentence = status === 410 ? words.problems.expired : words.problems[kind];
  return h('div', { class: 'notice fail', role: 'alert' },
    h('p', {}, h('strong', {}, sentence)),
    (detail ?? title) && h('p', {}, detail ?? title),
    wait && h('p', {}, words.wait(wait)),
    parameter && h('p', {}, words.parameter(parameter)),
    wayIn(words, problem),
    h('p', { class: 'ways' },
      kind !== 'refused' && h('button', { type: 'button', on: { click: retry } }, words.retry),
      h('a', { href: startAgain(state) }, words.startAgain)));
}

const startAgain = ({ lang }) => `/${toAddress({ ...NOTHING, lang })}`;
