/** Reports for words that are still being typed. */

/** Long enough that a word typed in one go is one question. */
const PAUSE = 180;
/** A server that says nothing for so long is treated as one that cannot be reached. */
const PATIENCE = 8000;

export class Suggestions {
  #turn = 0;
  #waiting;
  #calling;

  /** @param hear gets `'waiting'`, then an answer of the API, or null where none came for whatever reason */
  constructor(hear) {
    this.hear = hear;
  }

  /** Takes the place of every question before it. */
  ask(address) {
    this.forget();
    const turn = this.#turn;
    this.#waiting = setTimeout(async () => {
      this.hear('waiting');
      this.#calling = new AbortController();
      const answer = await fetched(address, this.#calling);
      // A slow answer to an earlier word must not replace the answer to a later one.
      if (turn === this.#turn) this.hear(answer);
    }, PAUSE);
  }

  forget() {
    this.#turn++;
    this.#calling?.abort();
    clearTimeout(this.#waiting);
  }
}

/** A box never breaks the page that it stands in, so that nothing is thrown here. */
async function fetched(address, calling) {
  const patience = setTimeout(() => calling.abort(), PATIENCE);
  try {
    const reply = await fetch(address, { signal: calling.signal, credentials: 'omit' });
    return reply.ok ? await reply.json() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(patience);
  }
}
