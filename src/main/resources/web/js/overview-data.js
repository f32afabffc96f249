/** What the page of charts shows, asked of the server and made plain. */
import { ask } from './api.js';
import { comparable, counting, LEAST_CASES, placesBelow, ranked } from './overview-state.js';

/** More searches than these are not answered in one call. */
const AT_ONCE = 20;

export const RANKED = 20;

/** How many are asked for where those with few cases are taken out again. */
const ENOUGH = 100;

/** `{counted, distribution, trend, regions, kinds, levels, ranking}`, or `{problem}`, or `{aborted}` */
export async function overviewOf(state, dictionary, { lang, signal }) {
  const call = { lang, signal };
  const facet = ['year', 'region', 'kind', 'level', state.figure].filter(Boolean).join(',');
  const whole = await ask('/search', { params: counting(state, { facet }), ...call });
  if (!whole.body) return whole;
  const facets = new Map(whole.body.facets.map(each => [each.field, each]));
  const values = field => facets.get(field)?.values ?? [];
  const within = { state, call };
  const [trend, regions, kinds, levels, ranking] = await Promise.all([
    yearly(within, values('year')),
    groups(within, 'region', placesBelow(values('region'), state.region)),
    groups(within, 'kind', state.kind ? [] : values('kind')),
    groups(within, 'level', values('level')),
    state.figure ? rankingOf(within, dictionary) : null,
  ]);
  return { counted: whole.body.total.value, distribution: facets.get(state.figure), values, trend, regions, kinds, levels, ranking };
}

async function yearly(within, years) {
  const ascending = years.map(({ value }) => String(value)).toSorted().slice(-AT_ONCE);
  return series(within, ascending.map(year => ({ name: year, more: { year } })));
}

async function groups(within, field, values) {
  const named = values.filter(({ value }) => value).slice(0, AT_ONCE);
  const found = await series(within, named.map(({ value }) => ({ name: value, more: { [field]: value } })));
  const { large, few } = comparable(found);
  return { groups: large, few };
}

/** For each group `{name, n}`, with `median, sum, avg` of the figure; or with `of`, the reports that there are without the words. */
async function series({ state, call }, parts) {
  if (!parts.length) return [];
  const own = parts.map(({ more }) => counting(state, { ...more, ...(state.figure && { facet: state.figure }) }));
  const [answers, all] = await Promise.all([
    multi(own, call),
    state.figure ? [] : multi(parts.map(({ more }) => counting(state, { ...more, q: '' })), call),
  ]);
  return parts.map(({ name }, place) => {
    const answer = answers[place];
    if (!answer?.total) return { name, n: 0 };
    if (!state.figure) return { name, n: answer.total.value, of: all[place]?.total?.value ?? 0 };
    const [{ median, sum, avg, missing }] = answer.facets;
    return { name, n: answer.total.value - missing, median, sum, avg };
  });
}

async function multi(searches, call) {
  const params = new URLSearchParams(searches.map(search => ['search', search.toString()]));
  const { body } = await ask('/multi', { params, ...call });
  return body?.answers ?? [];
}

async function rankingOf({ state, call }, dictionary) {
  const code = state.figure;
  const cases = dictionary.cases(code);
  const params = counting(state, { limit: cases.to.length ? ENOUGH : RANKED, sort: `-${code}`, figures: [code, ...cases.to, ...cases.less].join(',') });
  if (cases.to.length === 1) params.set(cases.to[0], `${LEAST_CASES}..`);
  const { body } = await ask('/search', { params, ...call });
  return ranked(body?.hits ?? [], code, cases).slice(0, RANKED);
}
