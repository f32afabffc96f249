/** Two handles over a drawing that is cut into steps, to be dragged or moved by keys (two ARIA sliders). */
import { h } from './html.js';

/**
 * @param about `chart` to lie over; `steps`, `low` and `high` as edges from 0 to `steps`; `key` that tells it from others;
 *   `names` of `group`, `low` and `high`; `said(edge, isLow)` as text; `choose(low, high)` hears what was decided
 */
export function slider({ chart, steps, low, high, key, names, said, choose }) {
  const decided = { low, high };
  const now = { low, high };
  const track = h('div', { class: 'track' }, chart);
  const handles = { low: handle('low'), high: handle('high') };

  function handle(end) {
    return h('span', {
      class: `handle ${end}`, role: 'slider', tabindex: 0, 'data-key': `${end} ${key}`,
      'aria-label': `${names.group}: ${names[end]}`, 'aria-valuemin': 0, 'aria-valuemax': steps,
      on: { keydown: event => press(event, end), keyup: decide, blur: decide },
    });
  }

  function show() {
    for (const end of ['low', 'high']) {
      handles[end].setAttribute('aria-valuenow', now[end]);
      handles[end].setAttribute('aria-valuetext', said(now[end], end === 'low'));
      handles[end].style.setProperty('left', `${(now[end] / steps) * 100}%`);
    }
    [...chart.children].forEach((column, place) =>
      column.classList.toggle('back', place < now.low || place >= now.high));
  }

  /** One step at least stays between the handles. */
  function move(end, edge) {
    now[end] = end === 'low' ? Math.max(0, Math.min(edge, now.high - 1)) : Math.min(steps, Math.max(edge, now.low + 1));
    show();
  }

  function press(event, end) {
    const to = { ArrowLeft: now[end] - 1, ArrowDown: now[end] - 1, ArrowRight: now[end] + 1, ArrowUp: now[end] + 1, Home: 0, End: steps };
    if (!Object.hasOwn(to, event.key)) return;
    event.preventDefault();
    move(end, to[event.key]);
  }

  /** Only when the key or the pointer is let go: a held key is one step back in the history, not ten. */
  function decide() {
    if (now.low === decided.low && now.high === decided.high) return;
    Object.assign(decided, now);
    choose(now.low, now.high);
  }

  function drag(event) {
    if (event.button > 0) return;
    const { left, width } = track.getBoundingClientRect();
    const at = pointer => ((pointer.clientX - left) / width) * steps;
    const step = pointer => Math.max(0, Math.min(steps - 1, Math.floor(at(pointer))));
    const held = ['low', 'high'].find(end => handles[end] === event.target);
    const anchor = step(event);
    const follow = pointer => {
      if (held) move(held, Math.round(at(pointer)));
      else Object.assign(now, { low: Math.min(anchor, step(pointer)), high: Math.max(anchor, step(pointer)) + 1 });
      show();
    };
    track.setPointerCapture(event.pointerId);
    const over = new AbortController();
    const end = () => { over.abort(); decide(); };
    track.addEventListener('pointermove', follow, { signal: over.signal });
    track.addEventListener('pointerup', end, { signal: over.signal });
    track.addEventListener('pointercancel', () => { over.abort(); Object.assign(now, decided); show(); }, { signal: over.signal });
    if (!held) follow(event);
  }

  track.addEventListener('pointerdown', drag);
  track.append(handles.low, handles.high);
  show();
  return h('div', { class: 'slider', role: 'group', 'aria-label': names.group }, track);
}
