/** Asks the server. A box never breaks the page that it stands in, so that nothing is thrown here. */

/** Long enough that a word typed in one go is one question. */
const PAUSE = 180;
/** From here on a reader wonders whether anything happens. */
const SLOW = 2500;
/** A server that says nothing for so long is treated as one that cannot be reached. */
const PATIENCE = 15000;

export class Asking {
  #hear;
  #timers = [];
  #calling = new AbortController();

  /** @param hear is told `waiting`, perhaps `slow`, then `heard` with `answer` or `trouble`, each with its `turn`; of what was forgotten nothing */
  constructor(hear) {
    this.#hear = hear;
  }

  /** Asks once nothing more is typed. Takes the place of every question before it, as `ask` does. */
  askSoon(turn, server, address) {
    this.forget();
    this.#after(PAUSE, () => this.ask(turn, server, address));
  }

  async ask(turn, server, address) {
    this.forget();
    const calling = (this.#calling = new AbortController());
    let isLate = false;
    this.#hear('waiting', { turn });
    this.#after(SLOW, () => this.#hear('slow', { turn }));
    this.#after(PATIENCE, () => {
      isLate = true;
      calling.abort();
    });
    const heard = await answerAt(server, address, calling.signal);
    if (calling.signal.aborted && !isLate) return;
    this.forget();
    this.#hear('heard', { turn, ...heard });
  }

  forget() {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#calling.abort();
  }

  #after(milliseconds, act) {
    this.#timers.push(setTimeout(act, milliseconds));
  }
}

async function answerAt(server, address, signal) {
  const reply = await replyAt(address, signal);
  // Undefined where it broke off.
  const said = await reply?.text().then(parsed, () => undefined);
  if (said === undefined) return { trouble: reply ? { kind: 'silent' } : await silence(server, signal) };
  const answer = reply.ok && read(said);
  return answer ? { answer } : { trouble: troubleOf(reply.status, said, server) };
}

/** Undefined where none came, for whatever reason. */
const replyAt = (address, signal, more) => fetch(address, { signal, credentials: 'omit', ...more }).catch(() => undefined);

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function troubleOf(status, said, server) {
  const { code, detail } = said ?? {};
  if (status === 410) return { kind: 'expired' };
  if (typeof code === 'string') return { kind: status === 400 ? 'refused' : 'unable', detail: String(detail ?? code) };
  return status < 500 ? { kind: 'stranger', server } : { kind: 'broken' };
}

/** Why no answer came. A browser does not tell; but every page may load the box's own script, and is told with it whether it is listed. */
async function silence(server, signal) {
  if (!navigator.onLine) return { kind: 'offline' };
  const script = await replyAt(`${server}embed.js`, signal, { method: 'HEAD', cache: 'no-store' });
  const isUnlisted = script?.headers.get('gongkai-origin') === 'unlisted';
  return isUnlisted ? { kind: 'unlisted', origin: location.origin } : { kind: 'silent' };
}

/** An answer as the box needs it; null where it is none. Whoever answers may be a stranger: what is not as it should be is left out. */
export function read(answer) {
  if (!Array.isArray(answer?.hits)) return null;
  const { query, total, hits, timed_out: isPartial, next } = answer;
  return {
    hits: list(hits).map(hit => ({
      ...hit, id: text(hit.id), title: text(hit.title) || text(hit.id), agency: text(hit.agency), region: list(hit.region).map(text),
      passages: list(hit.passages).map(({ kind, pieces }) => ({ kind, pieces: list(pieces).map(piece => ({ text: text(piece.text), hit: piece.hit === true })) })),
    })),
    total: { value: Number(total?.value) || 0, isExact: total?.relation !== 'at_least' },
    notes: list(query?.notes).map(text),
    meant: list(query?.did_you_mean).map(each => ({ text: text(each.text), query: text(each.query) })),
    relaxed: text(query?.relaxed),
    isPartial: isPartial === true,
    next: text(next),
  };
}

const text = value => (typeof value === 'string' ? value : '');
const list = value => (Array.isArray(value) ? value.filter(each => each !== null && each !== undefined) : []);
