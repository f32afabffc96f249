/** Asks how far something is until it has ended, ever more seldom. */
import { FIRST_WAIT, nextWait } from './manage-state.js';

/**
 * @param question gets a signal and gives an answer
 * @param heard gets each answer and says whether that was the last
 * @returns what stops it: nothing is asked or waited for any more
 */
export function follow(question, heard) {
  const calling = new AbortController();
  let timer;
  let wait = FIRST_WAIT;
  async function round() {
    const answer = await question(calling.signal);
    if (calling.signal.aborted || heard(answer)) return;
    timer = setTimeout(round, wait);
    wait = nextWait(wait);
  }
  round();
  return () => {
    calling.abort();
    clearTimeout(timer);
  };
}
