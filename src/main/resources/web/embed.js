/**
 * A search box for any page of an intranet.
 *
 *   <script type="module" src="https://gongkai.example/embed.js"></script>
 *   <gongkai-search server="https://gongkai.example">
 *     <form action="https://gongkai.example/" method="get">
 *       <input name="q" aria-label="检索年度报告"> <button>检索</button>
 *     </form>
 *   </gongkai-search>
 *
 * The form inside serves pages without script, and is shown until this one runs. docs/EMBED.md tells the attributes, events, parts
 * and properties, and what the page's own content security policy needs; the page /embed writes these lines.
 */
import { Asking } from './embed/asking.js';
import { made, suggestion } from './embed/draw.js';
import { Results } from './embed/results.js';
import { Settings } from './embed/settings.js';
import { isOpen, meaningOf, sentence, START, step, troubled } from './embed/state.js';
import { look } from './embed/style.js';

const HOME = new URL('.', import.meta.url).href;
/** Troubles that an administrator can mend, and a reader cannot. */
const FOR_ADMINISTRATORS = new Set(['unlisted', 'stranger', 'refused']);

const warned = new Set();
let boxes = 0;

export class GongkaiSearch extends HTMLElement {
  static observedAttributes = Settings.names;

  #root = this.attachShadow({ mode: 'open' });
  #box = ++boxes;
  #settings = new Settings(this, HOME);
  #parts;
  #state = START;
  #asking = new Asking((name, value) => this.#change(name, value));
  #results = new Results(this.#settings, this.#resultsHooks());
  #language = new MutationObserver(() => this.#renewed());

  connectedCallback() {
    this.#root.adoptedStyleSheets = [look()];
    if (!this.#parts) this.#build();
    this.#language.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#speak();
  }

  disconnectedCallback() {
    this.#language.disconnect();
    this.#change('forgotten');
    this.#results.close();
  }

  /** What is moved without being taken out (moveBefore) keeps all that it shows. */
  connectedMoveCallback() {}

  attributeChangedCallback() {
    if (this.#parts && this.isConnected) this.#renewed();
  }

  focus(options) {
    this.#parts?.input.focus(options);
  }

  // ---- the parts

  #build() {
    const list = made('ul', { part: 'list', role: 'listbox', id: `list-${this.#box}`, hidden: true });
    const input = made('input', {
      part: 'input', type: 'search', name: 'q', role: 'combobox', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
      'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, maxlength: '2000',
    });
    const button = made('button', { part: 'button', type: 'submit' });
    const form = made('form', { part: 'form' }, input, button);
    const status = made('p', { part: 'status', role: 'status' });
    this.#parts = { form, input, button, list, status };
    this.#root.append(form, list, status, ...this.#results.elements);
    // Words already typed into the plain form are not lost.
    input.value = this.querySelector('input[name=q]')?.value ?? '';
    this.#listen();
  }

  #listen() {
    const { form, input, list } = this.#parts;
    input.addEventListener('input', event => event.isComposing || this.#change('typed', input.value));
    input.addEventListener('compositionstart', () => this.#change('composing'));
    input.addEventListener('compositionend', () => this.#change('composed', input.value));
    input.addEventListener('keydown', event => this.#key(event));
    input.addEventListener('focus', () => this.#change('entered'));
    input.addEventListener('blur', () => this.#change('left'));
    form.addEventListener('submit', event => {
      event.preventDefault();
      if (!this.#state.composing) this.#search(this.#settings.way);
    });
    // Before the input loses the focus, and the list with it.
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const place = [...list.children].indexOf(event.target.closest('li'));
      if (place >= 0) this.#open(place, event.ctrlKey || event.metaKey ? 'tab' : this.#settings.way);
    });
  }

  #speak() {
    const { input, button, list } = this.#parts;
    const { words, label } = this.#settings;
    input.setAttribute('aria-label', label);
    input.placeholder = label;
    list.setAttribute('aria-label', words.suggestions);
    button.textContent = words.search;
    for (const element of this.#root.children) element.lang = words.code;
    this.#results.renew();
  }

  /** What is shown was found under other attributes. */
  #renewed() {
    this.#change('forgotten');
    this.#speak();
  }

  // ---- what happens

  #change(name, value) {
    const before = this.#state;
    this.#state = step(before, name, value);
    const { turn, wants } = this.#state;
    if (turn !== before.turn && !wants) this.#asking.forget();
    if (turn !== before.turn && wants) this.#asking.askSoon(turn, this.#settings.server, this.#settings.suggestAddress(wants));
    if (this.#parts) this.#draw(before);
    if (name === 'heard' && value.trouble) this.#troubled(value.trouble);
  }

  #key(event) {
    const meaning = meaningOf(event, this.#state);
    if (!meaning) return;
    event.preventDefault();
    const place = this.#state.current;
    if (meaning === 'up' || meaning === 'down') this.#change('moved', meaning === 'up' ? -1 : 1);
    if (meaning === 'close') this.#change('closed');
    if (meaning === 'pick') this.#open(place, this.#settings.way);
    if (meaning === 'elsewhere') place < 0 ? this.#search('tab') : this.#open(place, 'tab');
  }

  #draw(before) {
    const { input, list, status } = this.#parts;
    const { hits, current, trouble } = this.#state;
    if (hits !== before.hits) list.replaceChildren(...hits.map((hit, n) => suggestion(hit, `hit-${this.#box}-${n}`)));
    list.hidden = !isOpen(this.#state);
    input.setAttribute('aria-expanded', String(!list.hidden));
    [...list.children].forEach((line, n) => line.setAttribute('aria-selected', String(n === current)));
    const chosen = list.children[current];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
    status.textContent = sentence(this.#state, this.#settings.words);
    status.classList.toggle('trouble', trouble !== null);
  }

  #search(way) {
    const q = this.#parts.input.value.trim();
    if (!q) return this.focus();
    this.#change('forgotten');
    const url = this.#settings.siteAddress(q);
    if (!this.#tell('gongkai-search', { q, url })) return;
    if (way === 'below' || way === 'panel') this.#results.show(q);
    else go(url, way);
  }

  #open(place, way) {
    const hit = this.#state.hits[place];
    const url = this.#settings.reportAddress(hit, this.#parts.input.value.trim());
    this.#change('closed');
    if (this.#tell('gongkai-pick', { hit, url })) go(url, way);
  }

  #troubled(trouble) {
    const text = troubled(trouble, this.#settings.words);
    this.#tell('gongkai-trouble', { kind: trouble.kind, text });
    if (!FOR_ADMINISTRATORS.has(trouble.kind) || warned.has(text)) return;
    warned.add(text);
    console.warn(`gongkai-search: ${text}`);
  }

  /** Whether the page lets it happen. */
  #tell(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
  }

  #resultsHooks() {
    return {
      picked: (hit, url, event) => this.#tell('gongkai-pick', { hit, url }) || event.preventDefault(),
      meant: query => {
        this.#parts.input.value = query;
        this.#search(this.#settings.way);
      },
      left: () => this.focus(),
      answered: ({ q, total, trouble }) => (trouble ? this.#troubled(trouble) : this.#tell('gongkai-answer', { q, total })),
    };
  }
}

/** Whoever has results in the page stays there: a report opens beside it. */
function go(url, way) {
  if (way === 'site') location.assign(url);
  else open(url, '_blank', 'noopener');
}

// A page may load this script twice, from two places.
if (!customElements.get('gongkai-search')) customElements.define('gongkai-search', GongkaiSearch);
