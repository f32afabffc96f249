/**
 * What a reader asks for, as one value, and its spelling in the address.
 *
 * The names are those of the API, so that an address of the page reads like a request. `next` is the only
 * place where a state follows from another; nothing here knows the page.
 */
import { readRange } from './ranges.js';
import { toggledRegion } from './regions.js';

/** The fields that narrow by value, in the order in which they stand beside the results. */
export const FIELDS = ['year', 'region', 'kind', 'agency', 'passage', 'section', 'level', 'finding'];

/** How many reports a page has, as cards or as rows, and the most that one request may ask for. */
const CARDS = 20;
const ROWS = 50;
const MOST = 200;

const TABLE = 'table';

export const isTable = ({ view }) => view === TABLE;
export const pageOf = state => (isTable(state) ? ROWS : CARDS);

/** The code of a figure always has a dot, the name of a field never. */
const FIGURE = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/;

export const NOTHING = Object.freeze({
  q: '',
  filters: {},
  excluded: {},
  figures: [],
  ranges: {},
  sort: '',
  view: '',
  shown: CARDS,
  lang: '',
});

// ---- the address

export function fromAddress(search) {
  const params = new URLSearchParams(search);
  const lists = suffix =>
    Object.fromEntries(
      FIELDS.map(field => [field, listed(params, field + suffix)]).filter(([, values]) => values.length),
    );
  const ranges = Object.fromEntries(
    [...params].map(([name, value]) => [name, value.trim()]).filter(([name, value]) => FIGURE.test(name) && readRange(value)),
  );
  const figures = listed(params, 'figures').filter(code => FIGURE.test(code));
  const view = params.get('view') === TABLE ? TABLE : '';
  const page = pageOf({ view });
  return {
    q: params.get('q')?.trim() ?? '',
    filters: lists(''),
    excluded: lists('!'),
    figures: distinct([...figures, ...Object.keys(ranges)]),
    ranges,
    sort: params.get('sort') ?? '',
    view,
    shown: Math.min(MOST, Math.max(page, Number.parseInt(params.get('shown'), 10) || page)),
    lang: params.get('lang') ?? '',
  };
}

/** `?q=…`, or empty; what goes without saying is not said. */
export function toAddress(state) {
  const params = narrowing(state);
  // A figure with a range is chosen by its range.
  const figures = state.figures.filter(code => !state.ranges[code]);
  if (figures.length) params.set('figures', figures.join(','));
  if (state.sort) params.set('sort', state.sort);
  if (state.view) params.set('view', state.view);
  if (state.shown > pageOf(state)) params.set('shown', state.shown);
  if (state.lang) params.set('lang', state.lang);
  return params.size ? `?${params}` : '';
}

/**
 * What the API is asked for a state. A further page is asked by cursor, and needs no counts again.
 *
 * @param beside figures wanted with each report though the reader chose them not
 */
export function toRequest(state, beside, cursor) {
  const params = narrowing(state);
  const figures = distinct([...state.figures, ...beside]);
  if (figures.length) params.set('figures', figures.join(','));
  params.set('sort', order(state));
  params.set('limit', cursor ? pageOf(state) : state.shown);
  if (cursor) params.set('cursor', cursor);
  else params.set('facet', [...FIELDS, ...state.figures].join(','));
  return params;
}

/** What is asked for the values of one field that have a text in them. */
export function toFacetRequest(state, field, text) {
  const params = narrowing(state);
  params.set('facet', field);
  params.set('facet_text', text);
  params.set('limit', 0);
  return params;
}

/** What is asked for a table of all that was found. */
export function toExport(state, format, rows) {
  const params = narrowing(state);
  if (state.figures.length) params.set('figures', state.figures.join(','));
  params.set('sort', order(state));
  params.set('format', format);
  if (rows) params.set('rows', rows);
  return params;
}

/** What is asked for a number of reports only. */
export function toCount(state, facet) {
  const params = narrowing(state);
  if (facet) params.set('facet', facet);
  params.set('limit', 0);
  return params;
}

/** Without words no report is more relevant than another; the latest are the better beginning. */
export const order = state => state.sort || (state.q ? 'relevance' : '-year');

export const isNarrowed = state =>
  [state.filters, state.excluded, state.ranges].some(part => Object.keys(part).length > 0);

function narrowing({ q, filters, excluded, ranges }) {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const field of FIELDS) {
    for (const value of filters[field] ?? []) params.append(field, value);
    for (const value of excluded[field] ?? []) params.append(`${field}!`, value);
  }
  for (const [code, range] of Object.entries(ranges)) params.set(code, range);
  return params;
}

function listed(params, name) {
  return distinct(params.getAll(name).flatMap(value => value.split(',')).map(value => value.trim()).filter(Boolean));
}

const distinct = values => [...new Set(values)];

// ---- from one state to the next

const CHANGES = {
  asked: (state, { q }) => ({ ...state, q: q.trim() }),
  toggled: (state, { field, value }) => ({
    ...state,
    filters: withToggled(state.filters, field, value),
    excluded: withRemoved(state.excluded, field, value),
  }),
  excluded: (state, { field, value }) => ({
    ...state,
    filters: withRemoved(state.filters, field, value),
    excluded: withToggled(state.excluded, field, value),
  }),
  chosen: (state, { code }) => ({ ...state, figures: distinct([...state.figures, code]) }),
  dropped: (state, { code }) => ({
    ...state,
    figures: state.figures.filter(other => other !== code),
    ranges: without(state.ranges, code),
    sort: state.sort.replace(/^-/, '') === code ? '' : state.sort,
  }),
  ranged: (state, { code, range }) => ({
    ...state,
    figures: distinct([...state.figures, code]),
    ranges: range ? { ...state.ranges, [code]: range } : without(state.ranges, code),
  }),
  columns: (state, { codes }) => {
    const kept = distinct([...codes, ...Object.keys(state.ranges)]);
    const by = state.sort.replace(/^-/, '');
    return { ...state, figures: kept, sort: FIGURE.test(by) && !kept.includes(by) ? '' : state.sort };
  },
  sorted: (state, { by }) => ({ ...state, sort: by }),
  // A table without a number says little; `usual` are those that most readers want.
  viewed: (state, { view, usual = [] }) => ({
    ...state, view, figures: view === TABLE && !state.figures.length ? usual : state.figures,
  }),
  widened: state => ({ ...state, filters: {}, excluded: {}, ranges: {} }),
  more: (state, { count }) => ({ ...state, shown: Math.min(MOST, count) }),
  spoken: (state, { lang }) => ({ ...state, lang }),
};

/** A change that may alter what is found begins again at the first page. */
export function next(state, { type, ...what }) {
  const changed = CHANGES[type](state, what);
  return type === 'more' || type === 'spoken' ? changed : { ...changed, shown: pageOf(changed) };
}

function withToggled(lists, field, value) {
  const chosen = lists[field] ?? [];
  if (field === 'region') return withValues(lists, field, toggledRegion(chosen, value));
  return chosen.includes(value) ? withRemoved(lists, field, value) : withValues(lists, field, [...chosen, value]);
}

const withRemoved = (lists, field, value) =>
  withValues(lists, field, (lists[field] ?? []).filter(other => other !== value));

function withValues(lists, field, values) {
  return values.length ? { ...lists, [field]: values } : without(lists, field);
}

function without(record, key) {
  const { [key]: _, ...rest } = record;
  return rest;
}
