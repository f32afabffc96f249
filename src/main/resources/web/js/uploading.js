/** Takes files from the page to the server, one lot after the other; none is let go before the server has it. */
import { fill, h } from './html.js';
import { begun, parcels, step } from './manage-state.js';
import { send } from './sending.js';
import { drawDrop, drawParcel, drawTooLarge } from './upload-view.js';

const at = id => document.getElementById(id);

export class Uploading {
  #page;
  #accepted;
  #parcels = new Map();
  #keys = 0;
  #isSending = false;

  /** @param accepted hears the task that a lot has become */
  constructor(page, accepted) {
    this.#page = page;
    this.#accepted = accepted;
    addEventListener('beforeunload', event => {
      if (this.#isSending) event.preventDefault();
    });
  }

  draw(mayWrite) {
    const { say, health } = this.#page;
    if (mayWrite) {
      const heard = { chosen: files => this.#choose(files), folders: () => this.#say(say.folders) };
      return fill(at('upload'), drawDrop(this.#page, heard));
    }
    fill(at('upload'), h('p', { class: 'soft' }, health && !health.writing ? say.takesNothing : say.needsToken));
  }

  #say(sentence) {
    fill(at('said'), sentence);
  }

  #choose(files) {
    const { parcels: lots, tooLarge } = parcels(files, this.#page.health.writing.largest_upload);
    at('parcels').append(...tooLarge.map(file => drawTooLarge(this.#page, file)));
    for (const lot of lots) this.#put(begun(++this.#keys, lot));
    this.#next();
  }

  #put(parcel) {
    this.#parcels.set(parcel.key, parcel);
    const before = at(`parcel-${parcel.key}`);
    const now = drawParcel(this.#page, parcel, {
      again: () => { this.#happens(parcel.key, { type: 'again' }); this.#next(); at('upload').focus(); },
      discard: () => { this.#remove(parcel.key); at('upload').focus(); },
    });
    if (before) before.replaceWith(now);
    else at('parcels').append(now);
  }

  #happens(key, event) {
    this.#put(step(this.#parcels.get(key), event));
  }

  #remove(key) {
    this.#parcels.delete(key);
    at(`parcel-${key}`).remove();
  }

  async #next() {
    if (this.#isSending) return;
    this.#isSending = true;
    let parcel;
    while ((parcel = [...this.#parcels.values()].find(({ state }) => state === 'waiting'))) await this.#send(parcel);
    this.#isSending = false;
  }

  async #send({ key, files }) {
    const { words, say, numbers } = this.#page;
    this.#happens(key, { type: 'begins' });
    const progress = ({ loaded, total }) => this.#happens(key, { type: 'sent', loaded, total });
    const { body, problem } = await send(files, { lang: words.tag, progress });
    if (problem) return this.#happens(key, { type: 'refused', problem });
    this.#remove(key);
    this.#say(say.accepted(numbers.full(files.length)));
    this.#accepted(body);
  }
}
