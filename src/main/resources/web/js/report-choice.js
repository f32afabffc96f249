/** Offers reports while an agency or a title is typed. */
import { ask, Latest } from './api.js';
import { fill, h } from './html.js';

const MOST = 12;

/** A listener for the field whose list of offers has this id. It waits while a word is being composed. */
export function offering(list, words) {
  const latest = new Latest();
  return ({ target, isComposing }) => {
    const typed = target.value.trim();
    if (isComposing || !typed || isOffered(list, typed)) return;
    const params = new URLSearchParams({ q: typed, limit: MOST, sort: '-year' });
    latest.hear(signal => ask('/search', { params, lang: words.tag, signal }), ({ body }) => {
      if (body) fill(document.getElementById(list), body.hits.map(offer));
    });
  };
}

const isOffered = (list, typed) => [...document.getElementById(list).options].some(({ value }) => value === typed);

const offer = ({ id, title }) => h('option', { value: id }, title);
