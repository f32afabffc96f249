/** How many of the reports found are of each year. */
import { barChart, barTable } from './bars.js';
import { h } from './html.js';

/**
 * @param whole of each year how many reports there are without the words, by year; empty where it is not known. Without it
 *   more reports of a year look like more that was said in it.
 */
export function drawTrend(page, whole = new Map()) {
  const { words, numbers, state, answer, change } = page;
  const counted = (answer.facets ?? []).find(({ field }) => field === 'year')?.values ?? [];
  const years = everyYear(counted);
  if (years.length < 2) return null;
  const chosen = state.filters.year ?? [];
  const narrow = year => change({ type: 'toggled', field: 'year', value: year });
  const share = ({ year, count }) => (whole.get(year) ? numbers.percent(count / whole.get(year)) : '');
  const bars = years.map(each => ({
    name: words.year(each.year),
    short: each.year,
    value: each.count,
    text: [words.total(numbers.full(each.count)), share(each)].filter(Boolean).join(' · '),
    kept: !chosen.length || chosen.includes(each.year),
    pick: () => each.count && narrow(each.year),
  }));
  return h('section', { class: 'trend', 'aria-labelledby': 'trend-title' },
    h('h3', { id: 'trend-title' }, words.trend),
    barChart({ label: words.trendLabel, bars, width: 560, height: 64, widest: 112, labels: 14 }),
    barTable({
      key: 'trend',
      summary: words.histogramTable,
      head: [words.fields.year, words.reports, whole.size > 0 && words.trendWhole, whole.size > 0 && words.trendShare, ''].filter(text => text !== false),
      rows: years.map(each => [
        each.year,
        numbers.full(each.count),
        ...(whole.size > 0 ? [numbers.full(whole.get(each.year) ?? 0), share(each)] : []),
        each.count > 0 && h('button', { type: 'button', class: 'quiet', 'aria-label': words.onlyThese(words.year(each.year)), on: { click: () => narrow(each.year) } }, words.only),
      ]),
    }));
}

/** A year without a report has a place, too: left out, it would look as if nothing was missing. */
export function everyYear(counted) {
  if (!counted.length) return [];
  const counts = new Map(counted.map(({ value, count }) => [Number(value), count]));
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: last - first + 1 }, (_, n) => ({ year: String(first + n), count: counts.get(first + n) ?? 0 }));
}
