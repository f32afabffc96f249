/** The results of a box: below it, or in a panel over the page. */
import { Asking } from './asking.js';
import { made, result } from './draw.js';
import { CLOSED, counted, isBusy, list, troubled } from './state.js';

export class Results {
  #state = CLOSED;
  #settings;
  #hooks;
  #parts;
  #shown = [];
  #asking = new Asking((name, value) => this.#change(name, value));

  /** @param hooks are told of what was `picked` or `meant`, how a question was `answered`, and when the reader has `left` */
  constructor(settings, hooks) {
    this.#settings = settings;
    this.#hooks = hooks;
    const status = made('p', { part: 'summary', role: 'status' });
    const close = made('button', { part: 'close', type: 'button' });
    const notes = made('div', {});
    const items = made('ol', { part: 'items' });
    const more = made('button', { part: 'more', type: 'button' });
    const whole = made('a', { part: 'whole', target: '_blank', rel: 'noopener' });
    const head = made('div', { class: 'head' }, status, close);
    const view = made('div', { part: 'results', role: 'group' }, head, notes, items, made('div', { class: 'foot' }, more, whole));
    const panel = made('dialog', { part: 'panel' });
    this.#parts = { status, close, notes, items, more, whole, view, panel };
    close.addEventListener('click', () => {
      this.close();
      hooks.left();
    });
    more.addEventListener('click', () => this.#change('more'));
    panel.addEventListener('close', () => this.close());
    // Outside of the view is outside of the panel.
    panel.addEventListener('click', event => event.target === panel && this.close());
  }

  /** What the box puts below its form. */
  get elements() {
    return [this.#parts.view, this.#parts.panel];
  }

  show(q) {
    this.#change('asked', q);
  }

  close() {
    this.#asking.forget();
    if (this.#state.phase !== 'closed') this.#change('closed');
  }

  /** What is shown was found or drawn under other attributes. */
  renew() {
    this.#shown = [];
    if (!['below', 'panel'].includes(this.#settings.way)) this.close();
    else if (this.#state.phase !== 'closed') this.show(this.#state.q);
    else this.#draw();
  }

  #change(name, value) {
    const before = this.#state;
    this.#state = list(before, name, value);
    const { turn, q, cursor, phase, total } = this.#state;
    if (turn !== before.turn && phase === 'waiting') {
      this.#asking.ask(turn, this.#settings.server, this.#settings.searchAddress(q, cursor));
    }
    this.#draw();
    // A late answer was none, and one to an old list has become a question.
    if (name !== 'heard' || value.turn !== before.turn || turn !== before.turn) return;
    if (before.cursor) this.#parts.items.children[before.hits.length]?.querySelector('a').focus();
    this.#hooks.answered({ q, total, trouble: value.trouble });
  }

  #draw() {
    const { q, next, trouble } = this.#state;
    const { words } = this.#settings;
    const { view, status, close, more, whole } = this.#parts;
    this.#place();
    view.setAttribute('aria-busy', String(isBusy(this.#state)));
    status.textContent = this.#summary(words);
    status.classList.toggle('trouble', trouble !== null);
    close.textContent = words.close;
    more.textContent = words.more;
    more.hidden = !next;
    whole.replaceChildren(words.whole, made('span', { class: 'unseen' }, words.newTab));
    whole.href = this.#settings.siteAddress(q);
    this.#drawNotes(words);
    this.#drawItems(words);
  }

  #summary(words) {
    const { phase, q, total, trouble } = this.#state;
    if (trouble) return troubled(trouble, words);
    return phase === 'heard' ? `${words.results(q)} · ${counted(total, words)}` : (words[phase] ?? '');
  }

  /** Where the results stand may have changed, too. */
  #place() {
    const { view, panel } = this.#parts;
    const isShown = this.#state.phase !== 'closed';
    const isPanel = this.#settings.way === 'panel';
    const label = this.#settings.words.results(this.#state.q);
    view.hidden = !isShown;
    for (const element of [view, panel]) element.setAttribute('aria-label', label);
    if (isPanel !== panel.contains(view)) isPanel ? panel.append(view) : panel.before(view);
    if (panel.open !== (isShown && isPanel)) panel.open ? panel.close() : panel.showModal();
  }

  #drawNotes(words) {
    const { phase, total, notes, meant, relaxed, isPartial } = this.#state;
    const isEmpty = phase === 'heard' && total?.value === 0;
    const lines = [...notes, words.relaxed[relaxed], isPartial && words.partial, isEmpty && words.tryThis].filter(Boolean).map(text => [text]);
    if (meant.length) lines.push([words.didYouMean, ...meant.map(each => this.#meant(each))]);
    this.#parts.notes.replaceChildren(...lines.map(line => made('p', { part: 'note' }, ...line)));
  }

  #meant({ text, query }) {
    const button = made('button', { part: 'meant', type: 'button' }, text);
    button.addEventListener('click', () => this.#hooks.meant(query));
    return button;
  }

  /** What is there already stays, so that nobody loses his place. */
  #drawItems(words) {
    const { items } = this.#parts;
    const { hits, q } = this.#state;
    const kept = this.#shown.every((hit, n) => hit === hits[n]) ? this.#shown.length : 0;
    if (!kept) items.replaceChildren();
    items.append(...hits.slice(kept).map(hit => {
      const href = this.#settings.reportAddress(hit, q);
      return result(hit, href, event => this.#hooks.picked(hit, href, event), words);
    }));
    this.#shown = hits;
  }
}
