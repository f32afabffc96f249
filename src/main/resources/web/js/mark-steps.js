/** Goes from one marked passage to the next, by buttons and by the keys n and p. */
import { fill, h } from './html.js';

/**
 * @param place where the buttons stand
 * @param marks the marked words, in their order
 */
export function stepThrough({ words, numbers, say }, place, marks) {
  let current = -1;
  const where = h('span', { role: 'status' }, words.marksFound(numbers.full(marks.length)));
  const step = by => {
    marks[current]?.classList.remove('current');
    current = (Math.max(current, by > 0 ? -1 : 0) + by + marks.length) % marks.length;
    marks[current].classList.add('current');
    marks[current].scrollIntoView({ block: 'center' });
    where.textContent = say.place(numbers.full(current + 1), numbers.full(marks.length));
  };
  const button = (name, key, by) => h('button', { type: 'button', 'aria-keyshortcuts': key, on: { click: () => step(by) } }, name);
  fill(place, where, ' ', button(say.before, 'p', -1), button(say.after, 'n', 1));
  addEventListener('keydown', event => {
    const isTyping = event.target.closest?.('input, textarea, select, dialog');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
  });
}
