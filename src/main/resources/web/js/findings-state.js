/** What the page of findings is asked for, as its address spells it. No page is known here. */

export const LISTS = ['rule', 'verdict', 'review'];
const TEXTS = ['year', 'region', 'agency'];

/** What the server takes where nothing is said. */
const USUAL = { rule: [], verdict: ['fail', 'uncertain'], review: ['open', 'confirmed'] };

export function readFilters(address) {
  const params = new URLSearchParams(address);
  const listed = name => params.get(name)?.split(',').filter(Boolean) ?? USUAL[name];
  return {
    ...Object.fromEntries(LISTS.map(name => [name, listed(name)])),
    ...Object.fromEntries(TEXTS.map(name => [name, params.get(name)?.trim() ?? ''])),
  };
}

/** Parameters of an address and of a call; what is usual is left out. */
export function writeFilters(filters) {
  const params = new URLSearchParams();
  for (const name of LISTS) if (!isSame(filters[name], USUAL[name])) params.set(name, filters[name].join(','));
  for (const name of TEXTS) if (filters[name]) params.set(name, filters[name]);
  return params;
}

/** With no value of a list nothing could be found: then the usual ones are meant. */
export function toggled(filters, name, value) {
  const values = filters[name].includes(value)
    ? filters[name].filter(other => other !== value)
    : [...filters[name], value];
  return { ...filters, [name]: values.length ? values : USUAL[name] };
}

const isSame = (a, b) => a.length === b.length && a.every(value => b.includes(value));

/** What reports are counted by: the filters that a search takes, too. */
export function countParams({ year, region, agency }) {
  const params = new URLSearchParams({ limit: 0, finding: 'any', facet: 'finding,year' });
  for (const [name, value] of Object.entries({ year, region, agency })) if (value) params.set(name, value);
  return params;
}
