/** What the box knows, and how that changes. No page, no clock, no network. */

/**
 * While somebody types. `turn` counts questions, so that an answer to an earlier one is known; `wants` are the words to ask for.
 * `phase` is `idle`, `pause`, `waiting`, `slow` or `heard`; what was heard may be `trouble`.
 */
export const START = {
  text: '', composing: false, focused: false, dismissed: false, turn: 0, wants: '', phase: 'idle', hits: [], total: null, trouble: null, current: -1,
};

const CHANGES = {
  // An input method is at work: nothing that stands there is meant yet.
  composing: state => ({ ...still(state), composing: true }),
  composed: (state, text) => asking({ ...state, composing: false, text }),
  typed: (state, text) => (state.composing ? { ...state, text } : asking({ ...state, text })),
  waiting: state => ({ ...state, phase: 'waiting' }),
  slow: state => ({ ...state, phase: 'slow' }),
  heard: (state, { answer, trouble = null }) => ({ ...state, hits: [], ...answer, trouble, phase: 'heard', current: -1 }),
  // Past either end of the list lies the input itself, where nothing is chosen.
  moved: (state, by) => {
    const size = state.hits.length + 1;
    const from = isOpen(state) ? state.current : -1;
    return { ...state, dismissed: false, current: ((from + 1 + by + size) % size) - 1 };
  },
  closed: state => ({ ...state, dismissed: true, current: -1 }),
  entered: state => ({ ...state, focused: true, dismissed: false }),
  left: state => ({ ...state, focused: false, current: -1 }),
  // What is shown was found under other circumstances, or is not needed any more.
  forgotten: state => ({ ...still(state), composing: false }),
};

/** A late answer changes nothing. */
const changed = changes => (state, name, value) => ((value?.turn ?? state.turn) === state.turn ? changes[name](state, value) : state);

export const step = changed(CHANGES);

export const isOpen = ({ focused, dismissed, hits }) => focused && !dismissed && hits.length > 0;

const still = state => ({ ...START, text: state.text, focused: state.focused, turn: state.turn + 1 });

function asking(state) {
  const wants = state.text.trim();
  return wants ? { ...state, turn: state.turn + 1, wants, phase: 'pause', trouble: null, dismissed: false, current: -1 } : still(state);
}

/** What a key asks for: `up`, `down`, `close`, `pick`, `elsewhere` (a new tab), `nothing` but to be kept from others; or ''. */
export function meaningOf({ key, isComposing, keyCode, ctrlKey, metaKey }, state) {
  // Keys belong to the input method while it is at work; Safari tells of the last one by 229 only.
  if (isComposing || keyCode === 229 || state.composing) return key === 'Enter' ? 'nothing' : '';
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'elsewhere';
  if (key === 'Enter') return state.current < 0 ? '' : 'pick';
  if (key === 'Escape') return isOpen(state) ? 'close' : '';
  return (state.hits.length && { ArrowDown: 'down', ArrowUp: 'up' }[key]) || '';
}

/** The sentence below the input. */
export function sentence({ phase, total, trouble }, words) {
  if (trouble) return troubled(trouble, words);
  return phase === 'heard' ? counted(total, words) : (words[phase] ?? '');
}

export const troubled = (trouble, words) => words[trouble.kind](trouble);

export function counted({ value, isExact }, words) {
  if (!value) return words.none;
  return isExact ? words.found(value) : words.atLeast(value);
}

/** The list of results. `phase` is `closed`, `waiting`, `slow` or `heard`; `cursor` is where a further page begins that is asked for. */
export const CLOSED = {
  q: '', turn: 0, phase: 'closed', hits: [], total: null, notes: [], meant: [], relaxed: '', isPartial: false, next: '', cursor: '', trouble: null,
};

export const list = changed({
  asked,
  more: state => ({ ...state, turn: state.turn + 1, phase: 'waiting', cursor: state.next, trouble: null }),
  waiting: state => state,
  slow: state => ({ ...state, phase: 'slow' }),
  heard: (state, { answer, trouble = null }) => {
    // A list that has stood too long goes on from its beginning.
    if (trouble?.kind === 'expired') return asked(state, state.q);
    const { hits, next } = answer ?? state;
    const first = state.cursor ? { hits: [...state.hits, ...hits], next } : answer;
    return { ...state, ...(answer && first), trouble, phase: 'heard', cursor: '' };
  },
  closed: ({ turn }) => ({ ...CLOSED, turn: turn + 1 }),
});

function asked({ turn }, q) {
  return { ...CLOSED, q, turn: turn + 1, phase: 'waiting' };
}

export const isBusy = ({ phase }) => phase === 'waiting' || phase === 'slow';
