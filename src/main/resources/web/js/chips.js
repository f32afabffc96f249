/** The filters in use, each with a way out. */
import { h, unseen } from './html.js';
import { readRange } from './ranges.js';
import { FIELDS, isNarrowed } from './state.js';
import { figureValue, valueName } from './values.js';

export function drawChips(page) {
  const { state, words, change } = page;
  if (!isNarrowed(state)) return null;
  return h('div', { class: 'chips', role: 'group', 'aria-label': words.chips },
    filtersOf(page).map(filter => chip(page, filter)),
    h('button', { type: 'button', class: 'quiet', on: { click: () => change({ type: 'widened' }) } }, words.clear));
}

/** Each filter in use: `field` and `value` in words, and the `way` out of it, a change. */
export function filtersOf(page) {
  const { state, words } = page;
  const name = (field, value) => valueName(page, field, value);
  const lists = FIELDS.flatMap(field => {
    const label = words.fieldIs(words.fields[field]);
    return [
      ...(state.filters[field] ?? []).map(value => (
        { field: label, value: name(field, value), way: { type: 'toggled', field, value } })),
      ...(state.excluded[field] ?? []).map(value => (
        { field: label, value: words.notValue(name(field, value)), way: { type: 'excluded', field, value }, isNot: true })),
    ];
  });
  const ranges = Object.entries(state.ranges).map(([code, range]) => ({
    field: `${page.dictionary.short(code)} `, value: rangeName(page, code, range), way: { type: 'ranged', code, range: '' },
  }));
  return [...lists, ...ranges];
}

function chip({ words, change }, { field, value, way, isNot }) {
  return h('button', {
    type: 'button',
    class: isNot ? 'chip not' : 'chip',
    title: words.remove(field + value),
    on: { click: () => change(way) },
  }, unseen(words.remove('')), h('span', { class: 'chip-field' }, field), value,
  h('span', { class: 'cross', 'aria-hidden': 'true' }, '×'));
}

function rangeName(page, code, range) {
  const { words } = page;
  const { from, to } = readRange(range);
  const say = text => figureValue(page, code, Number(text));
  if (to === '') return words.atLeast(say(from));
  if (from === '') return words.atMost(say(to));
  return words.span(say(from), say(to));
}
