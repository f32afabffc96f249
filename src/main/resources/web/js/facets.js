/** What the results can be narrowed by, with counts. */
import { h, unseen } from './html.js';
import { holdsChosen, regionTree } from './regions.js';
import { valueName } from './values.js';

/** Values shown before the reader asks for all of them. */
const FIRST = 6;

/** The fields whose values are names, which are Chinese in any language of the page. */
const NAMES = new Set(['region', 'agency', 'kind']);

/** What the reader opened; it is no part of the question, so it is not in the address. */
const opened = new Set();

/** The groups of these fields, in their order. */
export function drawFacets(page, fields) {
  const facets = new Map((page.answer.facets ?? []).map(facet => [facet.field, facet]));
  return fields.filter(field => facets.has(field)).map(field => group(page, field, facets.get(field)));
}

function group(page, field, facet) {
  const values = withChosen(counted(facet), page.state.filters[field] ?? []);
  if (!values.length && field !== 'finding') return null;
  const { words, numbers } = page;
  return h('fieldset', { class: `facet facet-${field}` },
    h('legend', {}, words.fields[field]),
    field === 'region' ? places(page, regionTree(values)) : list(page, field, sorted(page, field, values), facet),
    facet.other > 0 && h('p', { class: 'rest' }, words.others(numbers.full(facet.other))),
    facet.missing > 0 && field !== 'finding' && h('p', { class: 'rest' }, words.missing(numbers.full(facet.missing))));
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
  const chosen = page.state.filters[field] ?? [];
  const whole = field === 'finding' ? [{ value: 'any' }, { value: 'none', count: facet.missing }, ...values] : values;
  return shortened(page, field, whole.map(value => ({
    line: h('li', {}, box(page, field, value)),
    isKept: chosen.includes(value.value),
  })));
}

function places(page, nodes) {
  const chosen = page.state.filters.region ?? [];
  return shortened(page, 'region', nodes.map(node => ({
    line: region(page, node, nodes.length === 1),
    isKept: holdsChosen(chosen, node.path),
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

function box(page, field, { value, count }, name = valueName(page, field, value)) {
  const { state, numbers, change } = page;
  return h('label', { class: 'choice' },
    h('input', {
      type: 'checkbox',
      'data-key': `${field} ${value}`,
      checked: (state.filters[field] ?? []).includes(value),
      on: { change: () => change({ type: 'toggled', field, value }) },
    }),
    h('span', { class: 'name', lang: NAMES.has(field) ? 'zh-Hans' : null }, name),
    count !== undefined && h('span', { class: 'count' }, numbers.full(count)));
}

// ---- places

function regions(page, nodes) {
  return h('ul', { class: 'tree' }, nodes.map(node => region(page, node, nodes.length === 1)));
}

function region(page, node, only) {
  const { state, words } = page;
  const key = `region ${node.path} below`;
  const line = box(page, 'region', { value: node.path, count: node.count }, node.name);
  if (!node.children.length) return h('li', {}, line);
  const below = regions(page, node.children);
  const toggle = h('button', { type: 'button', class: 'twist', 'data-key': key }, unseen(words.below(node.name)));
  const draw = open => {
    below.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
  };
  toggle.addEventListener('click', () => {
    const open = below.hidden;
    if (open) opened.add(key).delete(`-${key}`);
    else opened.add(`-${key}`).delete(key);
    draw(open);
  });
  const wanted = only || opened.has(key) || holdsChosen(state.filters.region ?? [], node.path);
  draw(wanted && !opened.has(`-${key}`));
  return h('li', {}, h('div', { class: 'branch' }, line, toggle), below);
}
