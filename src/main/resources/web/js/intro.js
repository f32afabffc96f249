/** The first words for those who come without a question. */
import { h } from './html.js';

export function drawIntro({ words, change }) {
  const example = q =>
    h('a', {
      href: `?q=${encodeURIComponent(q)}`,
      on: { click: event => { event.preventDefault(); change({ type: 'asked', q }); } },
    }, q);
  return [
    h('p', {}, words.intro),
    h('p', { class: 'examples' }, h('span', {}, words.tryThese), words.examples.map(example)),
  ];
}
