/** The server, asked. An answer is a value, also a bad one: nothing here throws. */

import { authorization } from './token.js';

const API = '/api/v1';

/**
 * `{body}`, or `{problem}` with `kind`: `offline` no answer came, `broken` the server failed,
 * `busy` it has too much to do, `limited` this reader asked too often, both with the seconds to `wait` if it said so;
 * `refused` it said no, and then `code`, `detail` and `parameter` say why. `{aborted}` was called off.
 *
 * @param from what stands before the path; other addresses than those of the API are for everybody and get no token
 */
export async function ask(path, { params, lang, signal, method, body, from = API } = {}) {
  const query = params?.size ? `?${params}` : '';
  try {
    // The page may speak another language than the browser; what the server says goes with the page.
    const headers = { ...(lang && { 'accept-language': lang }), ...(from === API && authorization()) };
    const reply = await fetch(from + path + query, { signal, headers, method, body });
    return reply.ok ? { body: await reply.json() } : { problem: await problemOf(reply) };
  } catch {
    return signal?.aborted ? { aborted: true } : { problem: { kind: 'offline' } };
  }
}

async function problemOf(reply) {
  const said = await reply.json().catch(() => ({}));
  const { code, title, detail, parameter } = said;
  const wait = Number(reply.headers.get('retry-after')) || undefined;
  return { kind: kindOf(reply.status, code), status: reply.status, wait, code, title, detail, parameter };
}

export function kindOf(status, code) {
  if (status === 429) return 'limited';
  // An index that cannot be read is as bad tomorrow.
  if (status === 503 && code !== 'index.unavailable') return 'busy';
  return status < 500 ? 'refused' : 'broken';
}

/** A slow answer to an earlier question must not replace the answer to a later one. */
export class Latest {
  #turn = 0;
  #calling = new AbortController();

  /** `question` gets a signal; `heard` gets its answer, unless another question came in between. */
  async hear(question, heard) {
    const turn = ++this.#turn;
    this.#calling.abort();
    this.#calling = new AbortController();
    const answer = await question(this.#calling.signal);
    if (turn === this.#turn) heard(answer);
  }

  /** Nobody wants to hear the answer any more. */
  forget() {
    this.#turn++;
    this.#calling.abort();
  }
}
