/** What is told beside an answer and may come later than it. */
import { ask } from './api.js';
import { filtersOf } from './chips.js';
import { isNarrowed, next, toCount } from './state.js';

/** So many searches can be asked at once. */
const MOST = 20;

const ALL = { type: 'widened' };

/** Where nothing was found, `ways` out of the filters; else the `whole` that the years are parts of. */
export async function askBeside(page, signal) {
  const { state, answer } = page;
  if (answer.hits.length) return { whole: await wholeByYear(page, signal) };
  return { ways: isNarrowed(state) ? await waysOut(page, signal) : [] };
}

/** `{text, total, way}` of each filter without which something is found, those that help most first. */
async function waysOut(page, signal) {
  const each = filtersOf(page).map(({ field, value, way }) => ({ text: page.words.without(field + value), way }));
  const filters = [...each.slice(0, MOST - 1), ...(each.length > 1 ? [{ text: page.words.clear, way: ALL }] : [])];
  if (!filters.length) return [];
  const params = new URLSearchParams();
  for (const { way } of filters) params.append('search', String(toCount(next(page.state, way))));
  const { body } = await ask('/multi', { params, lang: page.words.tag, signal });
  const found = (body?.answers ?? [])
    .map(({ total, query }, place) => ({ total: total?.value ?? 0, isBySome: query?.relaxed === 'any', ...filters[place] }))
    .filter(({ total }) => total > 0);
  // All the words elsewhere are worth more than some of them.
  const whole = found.filter(({ isBySome }) => !isBySome);
  return (whole.length ? whole : found)
    // As few filters as possible are to go.
    .sort((a, b) => Number(a.way === ALL) - Number(b.way === ALL) || b.total - a.total);
}

/** Of each year how many reports there are under the filters, whatever the words; nothing without words. */
async function wholeByYear(page, signal) {
  const { state, words } = page;
  if (!state.q) return new Map();
  const { body } = await ask('/search', { params: toCount(next(state, { type: 'asked', q: '' }), 'year'), lang: words.tag, signal });
  return new Map((body?.facets?.[0]?.values ?? []).map(({ value, count }) => [value, count]));
}
