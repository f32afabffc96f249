/** A box above a long list of values: what is typed finds values anywhere in their names, also those that are not listed. */
import { Latest } from './api.js';
import { fill, h } from './html.js';

/** What was typed, by field; it stays when the lists are drawn anew. */
const typed = new Map();

export class FacetSearch {
  #latest = new Latest();

  /**
   * @param whole what stands there while nothing is typed
   * @param lines values with counts to an element
   * @param find a text and a signal to values with counts, or to nothing where they cannot be had
   */
  constructor(page, field, whole, lines, find) {
    Object.assign(this, { page, field, whole, lines, find });
    const { words } = page;
    const label = words.facetSearch(words.fields[field]);
    this.input = h('input', {
      type: 'search', class: 'facet-search', 'aria-label': label, placeholder: words.facetSearchShort, autocomplete: 'off',
      spellcheck: 'false', 'data-key': `find ${field}`, value: typed.get(field) ?? '',
      on: {
        input: event => event.isComposing || this.#ask(),
        compositionend: () => this.#ask(),
        keydown: event => this.#key(event),
      },
    });
    this.found = h('div');
    this.status = h('p', { class: 'rest', role: 'status' });
    this.element = h('div', {}, this.input, this.status, this.found);
    this.#ask();
  }

  #key(event) {
    if (event.key !== 'Escape' || event.isComposing || !this.input.value) return;
    event.preventDefault();
    this.input.value = '';
    this.#ask();
  }

  #ask() {
    const text = this.input.value.trim();
    if (text) typed.set(this.field, text);
    else typed.delete(this.field);
    if (!text) {
      this.#latest.forget();
      fill(this.status);
      return fill(this.found, this.whole);
    }
    return this.#latest.hear(signal => this.find(text, signal), values => this.#show(values));
  }

  #show(values) {
    const { words, numbers } = this.page;
    if (!values) return fill(this.status, words.facetSearchFailed);
    fill(this.status, values.length ? words.facetFound(numbers.full(values.length)) : words.facetNone);
    return fill(this.found, this.lines(values));
  }
}
