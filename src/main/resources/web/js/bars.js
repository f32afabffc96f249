/** Bars to look at. Whoever draws them puts a table beside them: see `barTable`. */
import { h, svg } from './html.js';

const HEIGHT = 56;
const AXIS = 16;

/**
 * @param chart `label` of the whole; `bars` of `{name, short, value, text, kept, pick}`, where `name` and `text` are read out
 *   on pointing, `short` stands below, `kept: false` stands back, and `pick` hears a click;
 *   `width` in units of the drawing, `widest` a bar, `labels` the most that fit below
 */
export function barChart({ label, bars, width = 240, height = HEIGHT, widest = 44, labels = 8 }) {
  const step = Math.min(widest, width / Math.max(1, bars.length));
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const every = Math.ceil(bars.length / labels);
  return svg('svg', { class: 'bars', viewBox: `0 0 ${width} ${height + AXIS}`, role: 'img', 'aria-label': label },
    bars.map((bar, place) => column(bar, { x: place * step, step, height, most, isLabelled: place % every === 0 })));
}

function column({ name, short, text, value, kept = true, pick }, { x, step, height, most, isLabelled }) {
  const gap = Math.min(4, step / 6);
  // One report among thousands must still be seen.
  const high = value ? Math.max(2, (value / most) * (height - 4)) : 0;
  return svg('g', { class: kept ? 'column' : 'column back', on: pick ? { click: pick } : {} },
    svg('title', {}, `${name}: ${text}`),
    svg('rect', { class: 'reach', x, y: 0, width: step, height }),
    svg('rect', { class: 'level', x: x + gap / 2, y: height - high, width: step - gap, height: high, rx: 1 }),
    isLabelled && svg('text', { x: x + step / 2, y: height + AXIS - 3, 'text-anchor': 'middle' }, short));
}

/** The tables that are open; they stay so when they are drawn anew. */
const opened = new Set();

/**
 * The same as a table, which opens below.
 *
 * @param table `key` that tells it from others, `summary`, `head` of texts, `rows` of cells, the first of which names the row
 */
export function barTable({ key, summary, head, rows }) {
  return h('details', { open: opened.has(key), on: { toggle: event => opened[event.target.open ? 'add' : 'delete'](key) } },
    h('summary', {}, summary),
    h('table', { class: 'plain' },
      h('thead', {}, h('tr', {}, head.map(text => (text ? h('th', { scope: 'col' }, text) : h('td', {}))))),
      h('tbody', {}, rows.map(([name, ...cells]) =>
        h('tr', {}, h('th', { scope: 'row' }, name), cells.map(cell => h('td', {}, cell)))))));
}
