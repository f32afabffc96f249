/** What the page of charts is asked for, as its address spells it, and what that means for the server. No page is known here. */

/** Groups of fewer reports say more of one agency than of the group. */
export const LEAST_REPORTS = 3;

/** A share of fewer cases jumps with each of them. */
export const LEAST_CASES = 10;

export const BEGINNING = 'requests.received.total';

const FILTERS = ['q', 'year', 'region', 'kind'];

export function readState(address) {
  const params = new URLSearchParams(address);
  const figure = params.get('figure') ?? (params.get('q') ? '' : BEGINNING);
  return { figure, ...Object.fromEntries(FILTERS.map(name => [name, params.get(name)?.trim() ?? ''])) };
}

export function writeState(state) {
  const params = new URLSearchParams();
  if (state.figure !== BEGINNING || state.q) params.set('figure', state.figure);
  for (const name of FILTERS) if (state[name]) params.set(name, state[name]);
  return params;
}

/** A search that counts and lists nothing. @param more further parameters; one that is empty takes a filter away */
export function counting(state, more = {}) {
  const params = new URLSearchParams({ limit: 0 });
  for (const [name, value] of Object.entries({ ...Object.fromEntries(FILTERS.map(key => [key, state[key]])), ...more })) {
    if (value !== '') params.set(name, value);
  }
  return params;
}

/**
 * The places to compare: those right below the one that is chosen, or the first level that has more than one.
 *
 * @param values of the facet `region`: each place, with all that contain it
 */
export function placesBelow(values, region) {
  const below = (path, deep) => values.filter(({ value }) =>
    value.split('/').length === deep && (!path || value.startsWith(`${path}/`)));
  const start = region ? region.split('/').length + 1 : 1;
  for (let deep = start; ; deep++) {
    const found = below(region, deep);
    if (found.length !== 1) return found;
  }
}

/** Groups that are large enough, and how many are not. */
export function comparable(groups) {
  const large = groups.filter(({ n }) => n >= LEAST_REPORTS);
  return { large, few: groups.length - large.length };
}

/**
 * Reports with their rank; equal values share one. A share of few cases has none.
 *
 * @param cases `{to, less}` codes whose sum is the number of cases; empty for what is no share
 */
export function ranked(hits, code, { to, less }) {
  const casesOf = ({ figures = {} }) => to.length
    ? sum(to.map(each => figures[each])) - sum(less.map(each => figures[each])) : undefined;
  const rows = hits
    .filter(({ figures }) => figures?.[code] !== undefined)
    .map(hit => ({ id: hit.id, title: hit.title, agency: hit.agency, year: hit.year, value: hit.figures[code], cases: casesOf(hit) }))
    .filter(({ cases }) => cases === undefined || cases >= LEAST_CASES);
  return rows.map(row => ({ ...row, rank: rows.findIndex(({ value }) => value === row.value) + 1 }));
}

const sum = numbers => numbers.reduce((all, number) => all + (number ?? 0), 0);
