/** Draws how a text is cut, and the words that the server goes by. */
import { h } from './html.js';
import { LISTS } from './manage-state.js';

const input = (name, value) =>
  h('input', { type: 'search', name, value, lang: 'zh-Hans', autocomplete: 'off', maxlength: 2000, 'data-key': `ask ${name}` });

export function drawCutForm({ say, asked }) {
  return [h('label', {}, say.cutLabel, input('text', asked.text)), h('button', { type: 'submit' }, say.cutDo)];
}

export function drawCut({ say }, { words, characters }) {
  const terms = (name, list) => h('div', {}, h('h3', { class: 'soft' }, name),
    list.length ? h('ul', { class: 'terms', lang: 'zh-Hans' }, list.map(({ term, kind }) => h('li', { title: say.kinds[kind] }, term))) : h('p', {}, say.cutNone));
  return [terms(say.cutWords, words), terms(say.cutCharacters, characters)];
}

/** @param counts of each list, once they are known */
export function drawWordsForm({ say, numbers, asked }, counts) {
  const name = list => (counts ? say.withCount(say.lists[list], numbers.full(counts[list])) : say.lists[list]);
  return [
    h('label', {}, say.list, h('select', { name: 'list', 'data-key': 'ask list' },
      LISTS.map(list => h('option', { value: list, selected: list === asked.list }, name(list))))),
    h('label', {}, say.part, input('q', asked.q)),
    h('button', { type: 'submit' }, say.find),
  ];
}

/** The server lists no more. */
export const MOST_LISTED = 1000;

/** @param more lists more of them */
export function drawWords({ say, numbers }, { list, total, words }, more) {
  return [
    h('p', { role: 'status', class: 'soft' }, total ? say.found(numbers.full(total), numbers.full(words.length)) : say.foundNone),
    h('ul', { class: list === 'synonyms' ? 'terms rows' : 'terms', lang: 'zh-Hans' },
      words.map(({ word, others }) => h('li', {}, h('span', {}, word), others.length > 0 && h('span', { class: 'soft' }, ` ${say.also(others)}`)))),
    words.length < total && words.length < MOST_LISTED && h('p', {}, h('button', { type: 'button', 'data-key': 'more words', on: { click: more } }, say.more)),
    h('p', { class: 'soft' }, say.changed),
  ];
}
