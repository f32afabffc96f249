/** What the attributes of a box say, read whenever it is needed, as a page may change them at any time. Nothing they say throws. */
import { wordsFor } from './words.js';

const FIXED = ['agency', 'region', 'year', 'section'];

export class Settings {
  static names = ['server', 'results', 'lang', 'label', ...FIXED];

  #element;
  #home;

  /** @param home where the script came from */
  constructor(element, home) {
    this.#element = element;
    this.#home = home;
  }

  get words() {
    return wordsFor(this.#element.closest('[lang]')?.lang, document.documentElement.lang);
  }

  get label() {
    return this.#said('label') || this.words.label;
  }

  get server() {
    return serverAt(this.#said('server'), document.baseURI, this.#home);
  }

  /** How results open. */
  get way() {
    const said = this.#said('results');
    return ['panel', 'tab', 'site'].includes(said) ? said : 'below';
  }

  suggestAddress(q) {
    // What is typed is not meant yet; the results find by meaning, too.
    return this.#address('api/v1/search', { q, limit: 8, meaning: 'false', ...this.#fixed });
  }

  searchAddress(q, cursor) {
    return this.#address('api/v1/search', { q, limit: 10, cursor, ...this.#fixed });
  }

  siteAddress(q) {
    return this.#address('', { q, ...this.#fixed });
  }

  reportAddress({ id }, q) {
    return this.#address('report', { id, q });
  }

  get #fixed() {
    return Object.fromEntries(FIXED.map(name => [name, this.#said(name)]));
  }

  #address(path, params) {
    const url = new URL(path, this.server);
    for (const [name, value] of Object.entries({ ...params, lang: this.words.code })) if (value) url.searchParams.set(name, value);
    return url.href;
  }

  #said(name) {
    return this.#element.getAttribute(name);
  }
}

/** Where the server is: as the attribute says, against the page's address; else where the script came from. */
export function serverAt(said, page, home) {
  const url = new URL(said && URL.canParse(said, page) ? said : home, page);
  // A path below another address would take its last part for a file.
  return /^https?:$/.test(url.protocol) ? (url.origin + url.pathname).replace(/\/*$/, '/') : home;
}
