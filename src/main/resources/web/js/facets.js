/** What the results can be narrowed by, with counts. */
import { ask } from './api.js';
import { FacetSearch } from './facet-search.js';
import { facetLine } from './facet-line.js';
import { h } from './html.js';
import { placeLine } from './places.js';
import { holdsChosen, regionTree } from './regions.js';
import { toFacetRequest } from './state.js';

/** Values shown before the reader asks for all of them. */
const FIRST = 6;

/** So many values the server lists; of a list as long there may be more. */
const LISTED = 50;

/** A list that is read faster than typed into needs no search. */
const LONG = 10;

/** The fields whose values the server finds by a part of them. */
const FOUND_BY_PART = new Set(['agency', 'region', 'kind']);

/** What the reader opened; it is no part of the question, so it is not in the address. */
const opened = new Set();

/** The groups of these fields, in their order. */
export function drawFacets(page, fields) {
  const facets = new Map((page.answer.facets ?? []).map(facet => [facet.field, facet]));
  return fields.filter(field => facets.has(field)).map(field => group(page, field, facets.get(field)));
}

function group(page, field, facet) {
  const { words, numbers, state } = page;
  const inUse = [...(state.filters[field] ?? []), ...(state.excluded[field] ?? [])];
  const values = withChosen(counted(facet), inUse);
  if (!values.length && field !== 'finding') return null;
  const whole = h('div', {},
    field === 'region' ? places(page, values, facet) : list(page, field, sorted(page, field, values), facet),
    facet.other > 0 && h('p', { class: 'rest' }, words.others(numbers.full(facet.other))),
    facet.missing > 0 && field !== 'finding' && h('p', { class: 'rest' }, words.missing(numbers.full(facet.missing))));
  return h('fieldset', { class: `facet facet-${field}` },
    h('legend', {}, words.fields[field]),
    FOUND_BY_PART.has(field) && values.length > LONG ? search(page, field, whole) : whole);
}

/** A list with a box above it, in which a part of a value may be typed. */
function search(page, field, whole) {
  const lines = values => h('ul', {}, values.map(value => h('li', {}, facetLine(page, field, value))));
  return new FacetSearch(page, field, whole, lines, (text, signal) => find(page, field, text, signal)).element;
}

/** The counted values that have a text in them; nothing where the server does not say. */
async function find(page, field, text, signal) {
  const { body } = await ask('/search', { params: toFacetRequest(page.state, field, text), lang: page.words.tag, signal });
  return body && counted(body.facets[0]);
}

/** A count of no value is no choice. */
const counted = ({ values = [] }) => values.filter(({ value }) => value);

/** A chosen value stays where it can be taken back, also when nothing has it or others have more. */
function withChosen(values, chosen) {
  const listed = new Set(values.map(({ value }) => value));
  const absent = chosen.filter(value => !listed.has(value) && value !== 'any' && value !== 'none');
  return [...absent.map(value => ({ value })), ...values];
}

/** Parts of a report stand in their order; the rest as the server gives it. */
function sorted({ dictionary }, field, values) {
  const known = dictionary.values(field);
  return known.length ? values.toSorted((a, b) => known.indexOf(a.value) - known.indexOf(b.value)) : values;
}

function list(page, field, values, facet) {
  const { filters, excluded } = page.state;
  const inUse = [...(filters[field] ?? []), ...(excluded[field] ?? [])];
  const whole = field === 'finding' ? [{ value: 'any' }, { value: 'none', count: facet.missing }, ...values] : values;
  return shortened(page, field, whole.map(value => ({
    line: h('li', {}, facetLine(page, field, value)),
    isKept: inUse.includes(value.value),
  })));
}

function places(page, values, facet) {
  const { filters, excluded } = page.state;
  const nodes = regionTree(values);
  const about = { isOnly: nodes.length === 1, isCut: counted(facet).length >= LISTED, find: text => find(page, 'region', text) };
  const inUse = [...(filters.region ?? []), ...(excluded.region ?? [])];
  return shortened(page, 'region', nodes.map(node => ({
    line: placeLine(page, node, about),
    isKept: holdsChosen(inUse, node.path),
  })), 'tree');
}

/** The first lines and those in use; the others when the reader asks for them. */
function shortened({ words, numbers }, field, items, kind) {
  const ul = h('ul', { class: kind }, items.map(({ line }) => line));
  // To hide one or two lines behind a line saves nothing.
  if (items.length <= FIRST + 2) return ul;
  const button = h('button', { type: 'button', class: 'quiet', 'data-key': `all ${field}` });
  const draw = () => {
    const isOpen = opened.has(field);
    items.forEach(({ line, isKept }, place) => { line.hidden = !isOpen && !isKept && place >= FIRST; });
    button.textContent = isOpen ? words.fewer : words.all(numbers.full(items.length));
    button.setAttribute('aria-expanded', String(isOpen));
  };
  button.addEventListener('click', () => {
    if (!opened.delete(field)) opened.add(field);
    draw();
  });
  draw();
  return [ul, button];
}
