/** The filters in use, each with a way out. */
import { h, unseen } from './html.js';
import { readRange } from './ranges.js';
import { FIELDS, isNarrowed } from './state.js';
import { figureValue, valueName } from './values.js';

export function drawChips(page) {
  const { state, words, change } = page;
  if (!isNarrowed(state)) return null;
  const name = (field, value) => valueName(page, field, value);
  const chips = FIELDS.flatMap(field => [
    ...(state.filters[field] ?? []).map(value =>
      chip(page, words.fieldIs(words.fields[field]), name(field, value), { type: 'toggled', field, value })),
    ...(state.excluded[field] ?? []).map(value =>
      chip(page, words.fieldIs(words.fields[field]), words.notValue(name(field, value)), { type: 'allowed', field, value })),
  ]);
  const ranges = Object.entries(state.ranges).map(([code, range]) =>
    chip(page, `${page.dictionary.short(code)} `, rangeName(page, code, range), { type: 'ranged', code, range: '' }));
  return h('div', { class: 'chips', role: 'group', 'aria-label': words.chips },
    chips, ranges,
    h('button', { type: 'button', class: 'quiet', on: { click: () => change({ type: 'widened' }) } }, words.clear));
}

function chip({ words, change }, field, value, way) {
  return h('button', {
    type: 'button',
    class: 'chip',
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
