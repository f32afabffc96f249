/** Where a token is entered and taken out again. */
import { h } from './html.js';
import { keepToken, token } from './token.js';
import tokenWords from './token-words.js';

/** @param changed told when there is another token, or none */
export function drawToken(words, changed) {
  const say = tokenWords[words.code];
  if (token()) {
    return h('p', { class: 'token' }, say.inUse, ' ',
      h('button', { type: 'button', class: 'quiet', 'data-key': 'token', on: { click: () => put('', changed) } }, say.forget));
  }
  const input = h('input', { id: 'token', type: 'password', autocomplete: 'off', required: true, 'data-key': 'token' });
  const submit = event => {
    event.preventDefault();
    put(input.value.trim(), changed);
  };
  return h('form', { class: 'token', on: { submit } },
    h('label', { for: 'token' }, say.label), input,
    h('button', { type: 'submit' }, say.use), h('p', {}, say.needed));
}

/** The way in where reading needs a token; nothing where something else is wrong. */
export const wayIn = (words, { status }) => (status === 401 || status === 403) && drawToken(words, () => location.reload());

function put(text, changed) {
  keepToken(text);
  changed();
}
