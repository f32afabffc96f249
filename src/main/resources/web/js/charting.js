/** Charts by Chart.js, which this server brings along and which is loaded when the first is drawn. */
import { h } from './html.js';

const LIBRARY = '/lib/chart.umd.min.js';

let loading;

/** The library, or nothing where it cannot be loaded. */
function library() {
  loading ??= new Promise(resolve => {
    const done = () => resolve(globalThis.Chart);
    document.head.append(h('script', { src: LIBRARY, on: { load: done, error: done } }));
  });
  return loading;
}

const drawn = new Set();

/** Charts that are shown no more let go of what they hold. */
export function clearCharts() {
  for (const chart of drawn) chart.destroy();
  drawn.clear();
}

/**
 * Draws on a canvas in the colours of the page.
 *
 * @param chart `kind` `bar`, `across` or `line`; `labels`; `values`; `name` of what is counted; `say` a number
 * @return whether it could be drawn
 */
export async function drawChart(canvas, { kind, labels, values, name, say }) {
  const Chart = await library();
  if (!Chart || !canvas.isConnected) return Boolean(Chart);
  const ink = colour('--soft');
  const axis = { grid: { color: colour('--faint') }, border: { color: colour('--line') } };
  const isAcross = kind === 'across';
  const numbers = { ...axis, beginAtZero: true, ticks: { color: ink, callback: value => say(value, 'short') } };
  const names = { ...axis, ticks: { color: ink, autoSkip: !isAcross } };
  drawn.add(new Chart(canvas, {
    type: kind === 'line' ? 'line' : 'bar',
    data: { labels, datasets: [{ label: name, data: values, backgroundColor: colour('--accent'), borderColor: colour('--accent'), pointRadius: 4, spanGaps: false, maxBarThickness: 44 }] },
    options: {
      indexAxis: isAcross ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      scales: isAcross ? { x: numbers, y: names } : { x: names, y: numbers },
      plugins: { legend: { display: false }, tooltip: { callbacks: { label: ({ raw }) => `${name}: ${say(raw, 'full')}` } } },
    },
  }));
  return true;
}

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
