/** How a figure is spread over the results: bars to look at and a table to read. */
import { h, svg } from './html.js';
import { writeRange } from './ranges.js';
import { figureValue } from './values.js';

const WIDTH = 240;
const HEIGHT = 56;
const AXIS = 14;
/** One bar alone is still a bar, and not a wall. */
const WIDEST = 44;
/** More labels than these would run into each other. */
const LABELS = 8;

/** The figures whose tables are open; they stay so when they are drawn anew. */
const opened = new Set();

export function histogram(page, code, { buckets }) {
  const { words, numbers, dictionary } = page;
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const choose = ({ from, to }) => page.change({ type: 'ranged', code, range: writeRange(from, to) });
  const name = ({ from, to }) => words.span(figureValue(page, code, from), figureValue(page, code, to));
  return h('div', { class: 'histogram' },
    svg('svg', {
      viewBox: `0 0 ${WIDTH} ${HEIGHT + AXIS}`,
      role: 'img',
      'aria-label': words.histogram(dictionary.label(code), numbers.full(total)),
    }, bars(page, code, buckets, name, choose)),
    h('details', { open: opened.has(code), on: { toggle: event => opened[event.target.open ? 'add' : 'delete'](code) } },
      h('summary', {}, words.histogramTable),
      table(page, buckets, name, choose)));
}

function bars(page, code, buckets, name, choose) {
  const { words, numbers } = page;
  const most = Math.max(...buckets.map(({ count }) => count));
  const step = Math.min(WIDEST, WIDTH / buckets.length);
  const gap = Math.min(2, step / 6);
  const isLabelled = place => buckets.length <= LABELS || place % Math.ceil(buckets.length / LABELS) === 0;
  return buckets.map((bucket, place) => {
    // One report among thousands must still be seen.
    const height = bucket.count ? Math.max(2, (bucket.count / most) * (HEIGHT - 4)) : 0;
    return svg('g', { class: 'column', on: { click: () => bucket.count && choose(bucket) } },
      svg('title', {}, `${name(bucket)}：${words.total(numbers.full(bucket.count))}`),
      svg('rect', { class: 'reach', x: place * step, y: 0, width: step, height: HEIGHT }),
      svg('rect', { class: 'level', x: place * step + gap / 2, y: HEIGHT - height, width: step - gap, height }),
      isLabelled(place) && svg('text', { x: place * step + gap / 2, y: HEIGHT + AXIS - 3 },
        figureValue(page, code, bucket.from, 'short')));
  });
}

function table({ words, numbers }, buckets, name, choose) {
  return h('table', {},
    h('thead', {}, h('tr', {},
      h('th', { scope: 'col' }, words.bucket), h('th', { scope: 'col' }, words.reports), h('td', {}))),
    h('tbody', {}, buckets.filter(({ count }) => count > 0).map(bucket => h('tr', {},
      h('th', { scope: 'row' }, name(bucket)),
      h('td', {}, numbers.full(bucket.count)),
      h('td', {}, h('button', { type: 'button', class: 'quiet', on: { click: () => choose(bucket) } }, words.only))))));
}
