/** What the end of the words in the search box may become, in a list below it (ARIA combobox with a listbox). */
import { ask, Latest } from './api.js';
import { fill, h, marked } from './html.js';

/** A name that wants a value still: the reader goes on typing. */
const UNFINISHED = /(:|>=)$/;

const SHOWN = 8;

export class Completing {
  #latest = new Latest();
  #suggestions = [];
  #current = -1;

  /**
   * @param parts `{input, list, status}`, of which `status` is heard and not seen
   * @param page whose `words` and `numbers` are spoken here
   * @param chosen hears the query that was chosen, when it is whole
   */
  constructor(parts, page, chosen) {
    Object.assign(this, parts, { page, chosen });
    const { input, list } = this;
    const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    this.#listen();
  }

  /** Closes the list, and lets no answer open it that is under way. */
  close() {
    this.#latest.forget();
    this.#show([]);
  }

  #listen() {
    const { input, list } = this;
    input.addEventListener('input', event => event.isComposing || this.#ask());
    input.addEventListener('compositionstart', () => this.close());
    input.addEventListener('compositionend', () => this.#ask());
    input.addEventListener('keydown', event => this.#key(event));
    input.addEventListener('blur', () => this.close());
    // Before the input loses the focus, and the list with it.
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const line = event.target.closest('[role=option]');
      if (line) this.#take([...list.children].indexOf(line));
    });
  }

  #key(event) {
    // While composing, keys belong to the input method; Safari tells of the last one by 229 only.
    if (event.isComposing || event.keyCode === 229) return;
    const open = this.#suggestions.length > 0;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (open) this.#step(event.key === 'ArrowDown' ? 1 : -1);
      else this.#ask();
    } else if (event.key === 'Enter' && this.#current >= 0) {
      event.preventDefault();
      this.#take(this.#current);
    }
  }

  #ask() {
    const q = this.input.value;
    if (!q.trim()) return this.close();
    const { tag } = this.page.words;
    this.#latest.hear(
      signal => ask('/suggest', { params: new URLSearchParams({ q, limit: SHOWN }), lang: tag, signal }),
      // Whoever cannot be helped is not disturbed either.
      ({ body }) => this.#show(body?.suggestions ?? []),
    );
  }

  #show(suggestions) {
    this.#suggestions = suggestions;
    const { input, list, status, page } = this;
    fill(list, suggestions.map((suggestion, place) => line(page, suggestion, `${list.id}-${place}`)));
    list.hidden = !suggestions.length;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    status.textContent = suggestions.length ? page.words.suggestionsFound(suggestions.length) : '';
    this.#point(-1);
  }

  /** Past either end lies the input itself, where nothing is chosen. */
  #step(by) {
    const places = this.#suggestions.length + 1;
    this.#point(((this.#current + 1 + by + places) % places) - 1);
  }

  #point(place) {
    const { input, list } = this;
    this.#current = place;
    [...list.children].forEach((line, n) => line.setAttribute('aria-selected', String(n === place)));
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[place].id);
    list.children[place]?.scrollIntoView({ block: 'nearest' });
  }

  #take(place) {
    const { query } = this.#suggestions[place];
    this.close();
    this.input.value = query;
    this.input.focus();
    if (!UNFINISHED.test(query)) this.chosen(query);
    else if (query.endsWith(':')) this.#ask();
  }
}

function line({ words, numbers }, { kind, field, pieces, code, reports }, id) {
  const what = kind === 'value' ? words.fields[field] : words.suggestionKinds[kind];
  return h('li', { id, role: 'option', 'aria-selected': 'false' },
    h('span', { class: 'kind' }, what ?? words.suggestionKinds.value),
    h('span', { class: 'name', lang: 'zh-Hans' }, marked(pieces)),
    (kind === 'place' || kind === 'figure') && h('span', { class: 'code' }, code.replaceAll('/', ' ')),
    reports > 0 && h('span', { class: 'count' }, words.total(numbers.full(reports))));
}
