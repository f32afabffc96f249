/** A box in which a name is typed and chosen from a list (ARIA combobox with a listbox). */
import { fill, h } from './html.js';

export class Choice {
  #items = [];
  #current = -1;
  #keys = {
    ArrowDown: () => this.#step(1),
    ArrowUp: () => this.#step(-1),
    Enter: () => this.#enter(),
    Escape: () => this.#escape(),
  };

  /**
   * @param words `{label, placeholder, help, count}`, of which `count` says how many names there are
   * @param find typed text to `{value, name}` items
   * @param choose hears the value; the box is then empty again
   */
  constructor(id, words, find, choose) {
    this.id = id;
    this.words = words;
    this.find = find;
    this.choose = choose;
    this.list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': words.label, hidden: true });
    this.status = h('p', { class: 'unseen', role: 'status' });
    this.input = h('input', {
      id: `${id}-input`, type: 'text', role: 'combobox', placeholder: words.placeholder, autocomplete: 'off', spellcheck: 'false',
      'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list', 'aria-describedby': `${id}-help`,
    });
    this.#listen();
    this.element = h('div', { class: 'choice-of' },
      h('label', { for: `${id}-input` }, words.label), this.input, this.list,
      h('p', { id: `${id}-help`, class: 'unseen' }, words.help), this.status);
  }

  #listen() {
    const { input, list } = this;
    input.addEventListener('keydown', event => {
      if (event.isComposing || event.keyCode === 229 || !Object.hasOwn(this.#keys, event.key)) return;
      event.preventDefault();
      this.#keys[event.key]();
    });
    input.addEventListener('input', event => event.isComposing || this.#open());
    input.addEventListener('compositionend', () => this.#open());
    input.addEventListener('click', () => list.hidden && this.#open());
    input.addEventListener('blur', () => this.#show(false));
    // Before the input loses the focus, and the list with it.
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const line = event.target.closest('[role=option]');
      if (line) this.#take([...list.children].indexOf(line));
    });
  }

  #open() {
    this.#items = this.find(this.input.value);
    const line = ({ name }, place) => h('li', { id: `${this.id}-${place}`, role: 'option', 'aria-selected': 'false' }, name);
    fill(this.list, this.#items.map(line));
    this.#show(this.#items.length > 0);
    this.list.scrollIntoView({ block: 'nearest' });
    this.status.textContent = this.words.count(this.#items.length);
  }

  #show(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
    this.#point(-1);
  }

  #point(place) {
    this.#current = place;
    [...this.list.children].forEach((line, n) => line.setAttribute('aria-selected', String(n === place)));
    if (place < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.id}-${place}`);
    this.list.children[place]?.scrollIntoView({ block: 'nearest' });
  }

  #step(by) {
    if (this.list.hidden) return this.#open();
    const size = this.#items.length;
    // Up from the input itself is the last line.
    this.#point(this.#current < 0 && by < 0 ? size - 1 : (this.#current + by + size) % size);
  }

  #enter() {
    if (this.#current >= 0) this.#take(this.#current);
    // With one name left there is nothing to choose between.
    else if (this.#items.length === 1 && !this.list.hidden) this.#take(0);
  }

  #escape() {
    if (this.list.hidden) this.input.value = '';
    this.#show(false);
  }

  #take(place) {
    this.input.value = '';
    this.#show(false);
    this.choose(this.#items[place].value);
  }
}
