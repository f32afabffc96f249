/** One value that the results can be narrowed to, or that can be left out of them. */
import { h, unseen } from './html.js';
import { valueName } from './values.js';

/** The fields whose values are names, which are Chinese in any language of the page. */
const NAMES = new Set(['region', 'agency', 'kind']);

/** These ask whether there is a finding at all: the one is what is left without the other. */
const OPPOSITES = new Set(['any', 'none']);

export function facetLine(page, field, { value, count }, name = valueName(page, field, value)) {
  const { state, words, numbers, change } = page;
  const isOut = (state.excluded[field] ?? []).includes(value);
  const box = h('label', { class: isOut ? 'choice out' : 'choice' },
    h('input', {
      type: 'checkbox',
      'data-key': `${field} ${value}`,
      checked: (state.filters[field] ?? []).includes(value),
      on: { change: () => change({ type: 'toggled', field, value }) },
    }),
    h('span', { class: 'name', lang: NAMES.has(field) ? 'zh-Hans' : null }, name),
    count !== undefined && h('span', { class: 'count' }, numbers.full(count)));
  if (field === 'finding' && OPPOSITES.has(value)) return box;
  const out = h('button', {
    type: 'button', class: 'leave-out', 'data-key': `not ${field} ${value}`, 'aria-pressed': String(isOut),
    title: words.leaveOut(name), on: { click: () => change({ type: 'excluded', field, value }) },
  }, unseen(words.leaveOut(name)));
  return h('div', { class: 'facet-line' }, box, out);
}
