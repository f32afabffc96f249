/** The window with the searches that were kept and those that were asked last. */
import { filtersOf } from './chips.js';
import { openDialog, refill } from './dialog.js';
import { h } from './html.js';
import { withEntry, withoutEntry } from './shelf.js';
import { isNarrowed, isTable, next, pageOf, toAddress } from './state.js';

export class OwnSearches {
  /** @param page whose `state`, `words` and `change` are used; @param go hears the address of a search that was chosen */
  constructor(page, shelf, go) {
    Object.assign(this, { page, shelf, go });
  }

  /** Notes down what was asked, unless the reader wants none of it. */
  asked(total) {
    const { state } = this.page;
    if ((!state.q && !isNarrowed(state)) || this.shelf.read('noHistory', false)) return;
    this.#add('history', total);
  }

  get isKept() {
    const address = this.#address();
    return this.shelf.entries('saved').some(entry => entry.address === address);
  }

  /** Keeps the search that is shown, or lets go of it. */
  toggle(total) {
    if (this.isKept) this.#remove('saved', this.#address());
    else this.#add('saved', total);
  }

  open() {
    const { words } = this.page;
    this.dialog = openDialog({ title: words.ownSearches, close: words.close, content: this.#content(), kind: 'own' });
  }

  /** Neither the language nor how far the reader had scrolled makes another search. */
  #address() {
    const { state } = this.page;
    return toAddress({ ...next(state, { type: 'spoken', lang: '' }), shown: pageOf(state) });
  }

  #add(name, total) {
    const entry = { address: this.#address(), title: this.#title(), total, at: new Date().toISOString() };
    this.shelf.write(name, withEntry(this.shelf.entries(name), entry));
  }

  #remove(name, address) {
    this.shelf.write(name, withoutEntry(this.shelf.entries(name), address));
  }

  #title() {
    const { state, words } = this.page;
    const filters = filtersOf(this.page).map(({ field, value }) => field + value);
    return [state.q || words.everything, ...filters, isTable(state) && words.asTable].filter(Boolean).join(' · ');
  }

  #content() {
    const { words } = this.page;
    const off = this.shelf.read('noHistory', false);
    return [
      h('h3', {}, words.savedSearches), this.#list('saved', words.noneSaved),
      h('h3', {}, words.searchHistory), this.#list('history', words.noneAsked),
      h('p', { class: 'ways' },
        h('label', { class: 'choice' }, h('input', {
          type: 'checkbox', checked: !off, on: { change: event => this.shelf.write('noHistory', !event.target.checked) },
        }), words.noteHistory),
        h('button', { type: 'button', on: { click: () => this.#then(() => this.shelf.write('history', [])) } }, words.clearHistory)),
      h('p', { class: 'rest' }, words.staysHere),
    ];
  }

  #list(name, none) {
    const entries = this.shelf.entries(name);
    if (!entries.length) return h('p', { class: 'rest' }, none);
    return h('ul', { class: 'own-list' }, entries.map(entry => this.#line(name, entry)));
  }

  #line(name, { address, title, total, at }) {
    const { words, numbers } = this.page;
    const when = new Intl.DateTimeFormat(words.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
    return h('li', {},
      h('a', { href: `/${address}`, on: { click: event => this.#choose(event, address) } }, title),
      h('span', { class: 'count' }, [Number.isFinite(total) && words.total(numbers.full(total)), when].filter(Boolean).join(' · ')),
      h('button', {
        type: 'button', class: 'cross', 'aria-label': words.forget(title), title: words.forget(title),
        on: { click: () => this.#then(() => this.#remove(name, address)) },
      }, '×'));
  }

  #choose(event, address) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.dialog.close();
    this.go(address);
  }

  #then(act) {
    act();
    refill(this.dialog, this.#content());
    this.dialog.querySelector('button').focus();
  }
}
