/** How a figure is spread over the results: bars to drag over, two handles for the keyboard, and a table to read. */
import { barChart, barTable } from './bars.js';
import { h } from './html.js';
import { readRange, writeRange } from './ranges.js';
import { slider } from './slider.js';
import { figureValue } from './values.js';

const WIDTH = 240;

export function histogram(page, code, { buckets }) {
  const { words, numbers, dictionary, state, change } = page;
  const reports = buckets.reduce((sum, { count }) => sum + count, 0);
  const range = readRange(state.ranges[code] ?? '');
  const [low, high] = reach(buckets, range);
  const narrow = (from, to) => change({ type: 'ranged', code, range: rangeOf(buckets, from, to) });
  const name = ({ from, to }) => words.span(figureValue(page, code, from), figureValue(page, code, to));
  const bars = buckets.map((bucket, place) => ({
    name: name(bucket),
    short: figureValue(page, code, bucket.from, 'short'),
    value: bucket.count,
    text: words.total(numbers.full(bucket.count)),
    kept: place >= low && place < high,
  }));
  const label = words.histogram(dictionary.label(code), numbers.full(reports));
  return h('div', { class: 'histogram' },
    slider({
      chart: barChart({ label, bars, width: WIDTH, widest: WIDTH }),
      steps: buckets.length,
      low,
      high,
      key: code,
      names: { group: words.dragRange(dictionary.short(code)), low: words.lowEnd, high: words.highEnd },
      said: (edge, isLow) => figureValue(page, code, isLow ? buckets[edge].from : buckets[edge - 1].to),
      choose: narrow,
    }),
    barTable({
      key: code,
      summary: words.histogramTable,
      head: [words.bucket, words.reports, ''],
      rows: buckets.map((bucket, place) => [
        name(bucket),
        numbers.full(bucket.count),
        h('button', {
          type: 'button', class: 'quiet', 'aria-label': words.onlyThese(name(bucket)),
          on: { click: () => change({ type: 'ranged', code, range: writeRange(bucket.from, bucket.to) }) },
        }, words.only),
      ]),
    }));
}

/** Which buckets a range takes in, as edges between them; all where there is no range. */
export function reach(buckets, range) {
  if (!range) return [0, buckets.length];
  const within = buckets.map(({ from, to }) =>
    (range.from === '' || to >= Number(range.from)) && (range.to === '' || from <= Number(range.to)));
  return within.includes(true) ? [within.indexOf(true), within.lastIndexOf(true) + 1] : [0, buckets.length];
}

/** The range between two edges; an end of the whole is no end. */
export function rangeOf(buckets, low, high) {
  return writeRange(low > 0 ? buckets[low].from : '', high < buckets.length ? buckets[high - 1].to : '');
}
