/** How a figure is spread over the results: bars to look at and a table to read. */
import { h, svg } from './html.js';
import { writeRange } from './ranges.js';
import { figureValue } from './values.js';

const WIDTH = 240;
const HEIGHT = 56;

/** The figures whose tables are open; they stay so when they are drawn anew. */
const opened = new Set();

export function histogram(page, code, { buckets }) {
  const { words, numbers, dictionary } = page;
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const choose = ({ from, to }) => page.change({ type: 'ranged', code, range: writeRange(from, to) });
  const name = bucketName(page, code);
  return h('div', { class: 'histogram' },
    svg('svg', {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', preserveAspectRatio: 'none',
      'aria-label': words.histogram(dictionary.label(code), numbers.full(total)),
    }, bars(buckets, bucket => `${name(bucket)}：${words.total(numbers.full(bucket.count))}`, choose)),
    h('p', { class: 'axis', 'aria-hidden': 'true' },
      h('span', {}, figureValue(page, code, buckets[0].from, 'short')), h('span', {}, figureValue(page, code, buckets.at(-1).to, 'short'))),
    h('details', { open: opened.has(code), on: { toggle: event => opened[event.target.open ? 'add' : 'delete'](code) } },
      h('summary', {}, words.histogramTable),
      table(page, buckets, name, choose)));
}

function bars(buckets, title, choose) {
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const step = WIDTH / buckets.length;
  return buckets.map((bucket, place) => {
    // One report among thousands must still be seen.
    const height = bucket.count ? Math.max(2, (bucket.count / most) * (HEIGHT - 4)) : 0;
    const gap = Math.min(2, step / 6);
    return svg('g', { class: 'column', on: { click: () => bucket.count && choose(bucket) } },
      svg('title', {}, title(bucket)),
      svg('rect', { class: 'reach', x: place * step, y: 0, width: step, height: HEIGHT }),
      svg('rect', { class: 'level', x: place * step + gap / 2, y: HEIGHT - height, width: step - gap, height }));
  });
}

function table({ words, numbers }, buckets, name, choose) {
  return h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, words.bucket), h('th', { scope: 'col' }, words.reports), h('td', {}))),
    h('tbody', {}, buckets.filter(({ count }) => count > 0).map(bucket => h('tr', {},
      h('th', { scope: 'row' }, name(bucket)),
      h('td', {}, numbers.full(bucket.count)),
      h('td', {}, h('button', { type: 'button', class: 'quiet', on: { click: () => choose(bucket) } }, words.only))))));
}

function bucketName(page, code) {
  return ({ from, to }) => page.words.span(figureValue(page, code, from), figureValue(page, code, to));
}
