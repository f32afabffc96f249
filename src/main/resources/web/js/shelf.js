/** Searches that a reader keeps, and those that were asked last. They stay in the browser and go nowhere. */

const MOST = 50;
const KEY = 'gongkai.';

/** `entries` of `{address, title, at}` with another in front; an address stands once. */
export const withEntry = (entries, entry) =>
  [entry, ...entries.filter(({ address }) => address !== entry.address)].slice(0, MOST);

export const withoutEntry = (entries, address) => entries.filter(entry => entry.address !== address);

/** Values by name in the browser. Where it keeps nothing, as in a private window, they last as long as the page. */
export class Shelf {
  #held = new Map();

  constructor(storage) {
    this.storage = storage;
  }

  read(name, otherwise) {
    if (this.#held.has(name)) return this.#held.get(name);
    try {
      const value = JSON.parse(this.storage.getItem(KEY + name)) ?? otherwise;
      // Whatever else wrote there must not break the page.
      return Array.isArray(value) === Array.isArray(otherwise) ? value : otherwise;
    } catch {
      return otherwise;
    }
  }

  /** Searches under a name. Whatever else wrote there is passed over. */
  entries(name) {
    return this.read(name, []).filter(isEntry);
  }

  write(name, value) {
    this.#held.delete(name);
    try {
      this.storage.setItem(KEY + name, JSON.stringify(value));
    } catch {
      this.#held.set(name, value);
    }
  }
}

const isEntry = entry =>
  typeof entry?.title === 'string' && /^(\?|$)/.test(entry.address) && !Number.isNaN(Date.parse(entry.at));

/** The storage of the browser, or nothing where it must not be touched. */
export function storageOf(window) {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
