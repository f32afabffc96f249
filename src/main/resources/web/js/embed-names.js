/** Names of agencies and places, offered while one is typed. */
import { ask, Latest } from './api.js';
import { fill, h } from './html.js';

const FIELDS = [
  { name: 'agency', list: 'agencies', kind: 'agency', valueOf: ({ text }) => text },
  { name: 'region', list: 'regions', kind: 'place', valueOf: ({ code, text }) => code ?? text },
];

export function offerNames(form, words) {
  for (const field of FIELDS) {
    const asking = new Latest();
    const input = form.elements[field.name];
    input.addEventListener('input', () => {
      const params = new URLSearchParams({ q: input.value.split('/').at(-1), limit: 50 });
      asking.hear(signal => ask('/suggest', { params, lang: words.tag, signal }), ({ body }) => {
        const found = (body?.suggestions ?? []).filter(({ kind }) => kind === field.kind);
        fill(document.getElementById(field.list), found.map(it => h('option', { value: field.valueOf(it) }, it.text)));
      });
    });
  }
}
