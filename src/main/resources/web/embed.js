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
 * The form inside serves pages without script, and is shown until this one runs. The page's own content
 * security policy needs `script-src` and `connect-src` with the server's address, and nothing else: no
 * inline style, no inline script. The server must list the page's origin among those that may read from it.
 *
 * @element gongkai-search
 * @attr server - address of the server; where this script came from when absent
 * @attr lang - `zh` or `en`; the page's own when absent, Chinese where it has none of the two
 * @attr target - where reports and results open: `_self` (when absent), `_blank`, or a frame's name
 * @attr limit - suggestions shown, 1 to 20; 8 when absent
 * @attr agency, region, year, section - fixed filters, spelled as in the API: region="江苏省/淮安市" year="2021..2024"
 * @event gongkai-pick - a report was chosen; `detail` is `{hit, url}`. preventDefault() keeps the page where it is
 * @cssproperty --gongkai-accent, --gongkai-ink, --gongkai-soft, --gongkai-paper, --gongkai-line, --gongkai-mark,
 *   --gongkai-radius, --gongkai-font
 * @csspart form, input, button, list, hit, title, place, snippet, mark, status
 */

import { line, look, made, WORDS } from './embed/look.js';
import { Suggestions } from './embed/suggestions.js';

const HOME = new URL('.', import.meta.url).href;
const FIXED = ['agency', 'region', 'year', 'section'];

let boxes = 0;

export class GongkaiSearch extends HTMLElement {
  static observedAttributes = ['server', 'lang', 'limit', ...FIXED];

  #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  #box = ++boxes;
  #parts;
  #hits = [];
  #current = -1;
  #suggestions = new Suggestions(answer => this.#heard(answer));

  connectedCallback() {
    this.#root.adoptedStyleSheets = [look()];
    if (!this.#parts) this.#build();
    this.#speak();
  }

  disconnectedCallback() {
    this.#forget();
  }

  attributeChangedCallback() {
    // What is shown was found under other attributes.
    if (this.#parts) {
      this.#forget();
      this.#speak();
    }
  }

  // ---- the parts

  #build() {
    const list = made('ul', { part: 'list', role: 'listbox', id: `list-${this.#box}`, hidden: '' });
    const input = made('input', {
      part: 'input', type: 'search', name: 'q', role: 'combobox', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
      'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, maxlength: '2000',
    });
    const button = made('button', { part: 'button', type: 'submit' });
    const form = made('form', { part: 'form' }, input, button);
    const status = made('p', { part: 'status', role: 'status' });
    this.#parts = { form, input, button, list, status };
    this.#root.append(form, list, status);
    // Words already typed into the plain form are not lost.
    input.value = this.querySelector('input[name=q]')?.value ?? '';
    this.#listen();
  }

  #listen() {
    const { form, input, list } = this.#parts;
    input.addEventListener('input', event => event.isComposing || this.#ask());
    input.addEventListener('compositionstart', () => this.#forget());
    input.addEventListener('compositionend', () => this.#ask());
    input.addEventListener('keydown', event => this.#key(event));
    input.addEventListener('focus', () => this.#show(this.#hits.length > 0));
    input.addEventListener('blur', () => this.#show(false));
    form.addEventListener('submit', event => {
      event.preventDefault();
      if (input.value.trim()) this.#go(this.#resultsAddress(), this.#target);
    });
    // Before the input loses the focus, and the list with it.
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const place = [...list.children].indexOf(event.target.closest('li'));
      if (place >= 0) this.#pick(place, event.ctrlKey || event.metaKey);
    });
  }

  #speak() {
    const { input, button, list } = this.#parts;
    const words = this.#words;
    input.setAttribute('aria-label', words.label);
    input.placeholder = words.label;
    list.setAttribute('aria-label', words.list);
    button.textContent = words.search;
  }

  // ---- keys

  #key(event) {
    // While composing, keys belong to the input method; Safari tells of the last one by 229 only.
    if (event.isComposing || event.keyCode === 229) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const { list } = this.#parts;
    const size = this.#hits.length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      this.#show(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && size) {
      event.preventDefault();
      // Past either end lies the input itself, where nothing is chosen.
      const step = event.key === 'ArrowDown' ? 1 : size;
      const from = list.hidden ? -1 : this.#current;
      this.#show(true);
      this.#point(((from + 1 + step) % (size + 1)) - 1);
    } else if (event.key === 'Enter' && this.#current >= 0) {
      event.preventDefault();
      this.#pick(this.#current, event.ctrlKey || event.metaKey);
    }
  }

  #point(place) {
    const { input, list } = this.#parts;
    this.#current = place;
    [...list.children].forEach((line, n) => line.setAttribute('aria-selected', String(n === place)));
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[place].id);
    list.children[place]?.scrollIntoView({ block: 'nearest' });
  }

  #show(isOpen) {
    const { input, list } = this.#parts;
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) this.#point(-1);
  }

  // ---- asking

  #ask() {
    const words = this.#parts.input.value.trim();
    if (words) this.#suggestions.ask(this.#searchAddress(words));
    else this.#forget();
  }

  #forget() {
    this.#suggestions.forget();
    this.#fill([]);
    this.#say('');
  }

  #heard(answer) {
    const words = this.#words;
    if (answer === 'waiting') return this.#say(words.searching);
    this.#fill(answer?.hits ?? []);
    const { value, relation } = answer?.total ?? {};
    if (!answer) this.#say(words.failed);
    else if (!value) this.#say(words.none);
    else this.#say(relation === 'at_least' ? words.atLeast(value) : words.found(value));
  }

  #fill(hits) {
    this.#hits = hits;
    this.#parts.list.replaceChildren(...hits.map((hit, place) => line(hit, `hit-${this.#box}-${place}`)));
    this.#show(hits.length > 0 && this.#root.activeElement === this.#parts.input);
  }

  #say(text) {
    this.#parts.status.textContent = text;
  }

  // ---- going

  #pick(place, elsewhere) {
    const hit = this.#hits[place];
    const url = this.#reportAddress(hit);
    this.#show(false);
    const wanted = new CustomEvent('gongkai-pick', { detail: { hit, url }, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(wanted)) this.#go(url, elsewhere ? '_blank' : this.#target);
  }

  #go(url, target) {
    if (target === '_self') location.assign(url);
    else open(url, target, target === '_blank' ? 'noopener' : '');
  }

  // ---- attributes

  get #target() {
    return this.getAttribute('target') || '_self';
  }

  get #words() {
    const asked = [this.getAttribute('lang'), document.documentElement.lang].map(tag => tag?.slice(0, 2).toLowerCase());
    return WORDS[asked.find(tag => tag in WORDS)] ?? WORDS.zh;
  }

  #address(path, params) {
    const server = this.getAttribute('server') || HOME;
    // A misspelt address must not throw in somebody else's page; it leads to the script's own server.
    const base = URL.canParse(server, document.baseURI) ? new URL(server, document.baseURI).href : HOME;
    const url = new URL(path, base.endsWith('/') ? base : `${base}/`);
    for (const [name, value] of Object.entries(params)) if (value) url.searchParams.set(name, value);
    return url.href;
  }

  #searchAddress(q) {
    const limit = Math.min(20, Math.max(1, Number.parseInt(this.getAttribute('limit'), 10) || 8));
    // What is typed is not meant yet; the page of results finds by meaning, too.
    return this.#address('api/v1/search', { q, limit, meaning: 'false', ...this.#fixed });
  }

  #resultsAddress() {
    return this.#address('', { q: this.#parts.input.value.trim(), ...this.#fixed, lang: this.getAttribute('lang') });
  }

  #reportAddress({ id }) {
    return this.#address('report', { id, q: this.#parts.input.value.trim(), lang: this.getAttribute('lang') });
  }

  get #fixed() {
    return Object.fromEntries(FIXED.map(name => [name, this.getAttribute(name)]));
  }
}

// A page may load this script twice, from two places.
if (!customElements.get('gongkai-search')) customElements.define('gongkai-search', GongkaiSearch);
