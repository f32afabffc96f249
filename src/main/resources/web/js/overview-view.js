/** Draws the charts, each with its table below, and both to download. */
import { drawChart } from './charting.js';
import { csvAddress } from './csv.js';
import { fill, h } from './html.js';
import { LEAST_CASES, LEAST_REPORTS } from './overview-state.js';
import { RANKED } from './overview-data.js';
import { drawTable } from './table.js';
import { figureValue } from './values.js';

/** The bounds of a rate have no unit; counts have. */
const unit = ({ dictionary, state }) => (state.figure && dictionary.unit(state.figure)) || '';

export function drawCharts(page) {
  const { data, state, say } = page;
  const parts = state.figure
    ? [distribution(page), trend(page), ...grouped(page, figureColumns(page)), ranking(page)]
    : [matches(page), ...grouped(page, matchColumns(page))];
  return data.counted === 0 ? h('p', { class: 'notice' }, say.nothing) : parts;
}

const value = (page, number, style) =>
  number === undefined ? '' : page.state.figure ? figureValue(page, page.state.figure, number, style) : page.numbers[style ?? 'full'](number);

/**
 * @param block `key`, `title`, `note`, `chart` or nothing, `columns` of `{head, isNumber}`, `rows` of `{cells, plain}`: as read, and as
 *   a spreadsheet wants them
 */
function drawBlock({ say }, { key, title, note, chart, columns, rows, isOpen }) {
  const canvas = chart && h('canvas', { role: 'img', 'aria-label': `${title}: ${chart.name}` });
  const failed = h('p', { class: 'unloaded', role: 'status' });
  if (chart) setTimeout(async () => (await drawChart(canvas, chart)) || fill(failed, say.noChart));
  const heads = columns.map(({ head }) => head);
  return h('section', { class: `block block-${key}`, 'aria-labelledby': `${key}-title` },
    h('h2', { id: `${key}-title` }, title),
    note && h('p', { class: 'note' }, note),
    chart && h('div', { class: chart.kind === 'across' ? 'canvas tall' : 'canvas' }, canvas), failed,
    h('p', { class: 'downloads' },
      h('a', { href: csvAddress([heads, ...rows.map(({ plain }) => plain)]), download: `${key}.csv` }, say.download),
      chart && h('button', { type: 'button', class: 'quiet', on: { click: () => savePicture(canvas, key) } }, say.picture)),
    h('details', { open: isOpen }, h('summary', {}, say.table),
      drawTable({ label: title, columns: columns.map((column, place) => ({ key: `${key} ${place}`, ...column })), rows: rows.map(({ cells }) => cells) })));
}

function savePicture(canvas, key) {
  h('a', { href: canvas.toDataURL('image/png'), download: `${key}.png` }).click();
}

const number = head => ({ head, isNumber: true });

function distribution(page) {
  const { say, numbers, data: { distribution: facet }, state, dictionary } = page;
  const buckets = facet?.buckets ?? [];
  const name = ({ from, to }) => page.words.span(value(page, from), value(page, to));
  const facts = [['least', facet?.min], ['median', facet?.median], ['mean', facet?.avg], ['most', facet?.max], ['sum', dictionary.isRate(state.figure) ? undefined : facet?.sum]];
  const block = drawBlock(page, {
    key: 'distribution',
    title: `${say.distribution} · ${dictionary.label(state.figure)}`,
    chart: buckets.length > 0 && {
      kind: 'bar', labels: buckets.map(name), values: buckets.map(({ count }) => count), name: say.reports, say: (n, style) => numbers[style](n),
    },
    columns: [{ head: say.bucket }, number(say.reports)],
    rows: buckets.map(bucket => ({ cells: [name(bucket), numbers.full(bucket.count)], plain: [`${bucket.from}..${bucket.to}`, bucket.count] })),
  });
  block.children[0].after(h('dl', { class: 'facts' },
    fact(say.withFigure, numbers.full(page.data.counted - (facet?.missing ?? 0))),
    facts.filter(([, each]) => each !== undefined).map(([key, each]) => fact(say[key], value(page, round(each)), unit(page)))));
  return block;
}

const round = n => Math.round(n * 1e4) / 1e4;

const fact = (name, text, small) => h('div', {}, h('dt', {}, name), h('dd', {}, text, small && h('small', {}, ` ${small}`)));

function figureColumns(page) {
  const { say, numbers } = page;
  const isRate = page.dictionary.isRate(page.state.figure);
  return {
    name: say.median,
    of: ({ median }) => median,
    columns: [number(say.withFigure), number(say.median), number(say.mean), ...(isRate ? [] : [number(say.sum)])],
    cells: ({ n, median, avg, sum }) => [numbers.full(n), value(page, median), value(page, avg === undefined ? undefined : round(avg)), ...(isRate ? [] : [value(page, sum)])],
    plain: ({ n, median, avg, sum }) => [n, median, avg, ...(isRate ? [] : [sum])],
  };
}

function matchColumns({ say, numbers }) {
  const share = ({ n, of }) => (of ? n / of : 0);
  return {
    name: say.shareOf,
    of: share,
    isShare: true,
    columns: [number(say.matches), number(say.reports), number(say.shareOf)],
    cells: part => [numbers.full(part.n), numbers.full(part.of), numbers.percent(share(part))],
    plain: part => [part.n, part.of, share(part)],
  };
}

const saying = (page, { isShare }) => (n, style) => (isShare ? page.numbers.percent(n) : value(page, n, style));

function trend(page) {
  return yearBlock(page, figureColumns(page), page.say.median);
}

function matches(page) {
  return yearBlock(page, matchColumns(page), page.say.share);
}

function yearBlock(page, shape, name) {
  const { say, data, numbers } = page;
  const counted = data.trend.filter(({ n }) => n > 0);
  const few = counted.filter(({ n }) => n < LEAST_REPORTS).length;
  // A year of few reports has its number of reports, and no other.
  const parts = counted.map(part => (part.n < LEAST_REPORTS ? { name: part.name, n: part.n, of: part.of } : part));
  return drawBlock(page, {
    key: 'trend',
    title: `${say.trend} · ${name}`,
    note: few > 0 && !shape.isShare && say.tooFewYears(numbers.full(few), LEAST_REPORTS),
    chart: parts.length > 1 && { kind: 'line', labels: parts.map(part => part.name), values: parts.map(part => shape.of(part) ?? null), name, say: saying(page, shape) },
    columns: [{ head: say.year }, ...shape.columns],
    rows: parts.map(part => ({ cells: [part.name, ...shape.cells(part)], plain: [part.name, ...shape.plain(part)] })),
  });
}

function grouped(page, shape) {
  const { data, say, dictionary } = page;
  const places = path => h('span', { lang: 'zh-Hans' }, path.split('/').at(-1));
  return [
    groupBlock(page, shape, { key: 'region', title: say.byRegion, found: data.regions, label: path => path.split('/').at(-1), draw: places }),
    groupBlock(page, shape, { key: 'kind', title: say.byKind, found: data.kinds, label: kind => kind, draw: kind => h('span', { lang: 'zh-Hans' }, kind) }),
    groupBlock(page, shape, { key: 'level', title: say.byLevel, found: data.levels, label: level => dictionary.value('level', level), draw: level => dictionary.value('level', level) }),
  ];
}

function groupBlock(page, shape, { key, title, found: { groups, few }, label, draw }) {
  const { say, numbers } = page;
  if (!groups.length && !few) return null;
  const best = groups.toSorted((a, b) => (shape.of(b) ?? 0) - (shape.of(a) ?? 0));
  return drawBlock(page, {
    key,
    title: `${title} · ${shape.name}`,
    note: [!best.length && say.noGroups, few > 0 && say.tooFew(numbers.full(few), LEAST_REPORTS)].filter(Boolean).join(' '),
    chart: best.length > 1 && { kind: 'across', labels: best.map(part => label(part.name)), values: best.map(shape.of), name: shape.name, say: saying(page, shape) },
    columns: [{ head: say.group }, ...shape.columns],
    rows: best.map(part => ({ cells: [draw(part.name), ...shape.cells(part)], plain: [part.name, ...shape.plain(part)] })),
  });
}

function ranking(page) {
  const { say, numbers, data, state, lang, dictionary } = page;
  const hasCases = dictionary.cases(state.figure).to.length > 0;
  const link = ({ id, title }) =>
    h('a', { lang: 'zh-Hans', href: `/report?${new URLSearchParams({ id, ...(lang && { lang }) })}#cell-${state.figure}` }, title);
  return drawBlock(page, {
    key: 'ranking',
    title: `${say.ranking} · ${dictionary.label(state.figure)}`,
    note: [say.rankingNote(RANKED), hasCases && say.tooFewCases(LEAST_CASES)].filter(Boolean).join(' '),
    isOpen: true,
    columns: [{ head: say.place }, { head: say.report }, number(say.value), ...(hasCases ? [number(say.cases)] : [])],
    rows: data.ranking.map(row => ({
      cells: [numbers.full(row.rank), link(row), value(page, row.value), ...(hasCases ? [numbers.full(row.cases)] : [])],
      plain: [row.rank, row.id, row.value, ...(hasCases ? [row.cases] : [])],
    })),
  });
}
