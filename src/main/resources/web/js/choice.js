/** A box in which a name is typed and chosen from a list (ARIA combobox with a listbox). */
import { fill, h } from './html.js';

/**
 * @param find typed text to `{value, name}` items
 * @param choose hears the value; the box is then empty again
 */
export function choiceOf({ id, label, placeholder, help, count, find, choose }) {
  const list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, hidden: true });
  const status = h('p', { class: 'unseen', role: 'status' });
  const input = h('input', {
    id: `${id}-input`, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder,
    'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list', 'aria-describedby': `${id}-help`,
    'data-key': `${id}-input`,
  });
  let items = [];
  let current = -1;

  const isOpen = () => !list.hidden;
  function open() {
    items = find(input.value);
    fill(list, items.map(({ value, name }, place) => h('li', { id: `${id}-${place}`, role: 'option', 'data-value': value }, name)));
    show(items.length > 0);
    point(-1);
    list.scrollIntoView({ block: 'nearest' });
    status.textContent = count(items.length);
  }
  function show(on) {
    list.hidden = !on;
    input.setAttribute('aria-expanded', String(on));
  }
  function point(place) {
    current = place;
    [...list.children].forEach((line, n) => line.setAttribute('aria-selected', String(n === place)));
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${place}`);
    list.children[place]?.scrollIntoView({ block: 'nearest' });
  }
  function take(value) {
    input.value = '';
    show(false);
    choose(value);
  }

  const keys = {
    ArrowDown: () => (isOpen() ? point((current + 1) % items.length) : open()),
    ArrowUp: () => (isOpen() ? point(current > 0 ? current - 1 : items.length - 1) : open()),
    // With one name left there is nothing to choose between.
    Enter: () => (current >= 0 ? take(items[current].value) : items.length === 1 && isOpen() && take(items[0].value)),
    Escape: () => (isOpen() ? show(false) : (input.value = '')),
  };
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229 || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener('input', event => event.isComposing || open());
  input.addEventListener('compositionend', open);
  input.addEventListener('click', () => isOpen() || open());
  input.addEventListener('blur', () => show(false));
  // Before the input loses the focus, and the list with it.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const line = event.target.closest('[role=option]');
    if (line) take(line.dataset.value);
  });

  return h('div', { class: 'choice-of' },
    h('label', { for: input.id }, label), input, list, h('p', { id: `${id}-help`, class: 'unseen' }, help), status);
}
