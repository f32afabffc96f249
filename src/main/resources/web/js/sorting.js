/** The order of the results: by relevance, by year, by any figure that is shown. */
import { h } from './html.js';
import { order } from './state.js';

export function drawSort({ state, words, dictionary, change }) {
  const current = order(state);
  const choices = [
    ...Object.entries(words.sorts).filter(([by]) => by !== 'relevance' || state.q || by === current),
    ...state.figures.flatMap(code => [
      [`-${code}`, words.highFirst(dictionary.short(code))],
      [code, words.lowFirst(dictionary.short(code))],
    ]),
  ];
  if (!choices.some(([by]) => by === current)) choices.push([current, current]);
  return h('label', {}, words.sort,
    h('select', { 'data-key': 'sort', on: { change: event => change({ type: 'sorted', by: event.target.value }) } },
      choices.map(([by, name]) => h('option', { value: by, selected: by === current }, name))));
}
