/** Elements of the box. Text and never HTML: titles and passages come from documents that somebody else wrote. */

export function made(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const marked = pieces => pieces.map(({ text, hit }) => (hit ? made('mark', { part: 'mark' }, text) : text));

const place = ({ region, agency }) => made('span', { part: 'place' }, [region.join(' '), agency].filter(Boolean).join(' · '));

/** None for a key without a word of its own. */
const tag = (key, { tags }) => (key in tags ? [made('span', { part: 'tag' }, tags[key])] : []);

/** A report among the suggestions. */
export function suggestion(hit, id) {
  return made('li', { part: 'hit', role: 'option', id, 'aria-selected': 'false' },
    made('span', { part: 'title' }, hit.title), place(hit), made('span', { part: 'snippet' }, ...marked(hit.passages[0]?.pieces ?? [])));
}

/** A report among the results; it opens beside the page that they stand in. */
export function result(hit, href, picked, words) {
  const title = made('a', { part: 'title', href, target: '_blank', rel: 'noopener' }, hit.title, made('span', { class: 'unseen' }, words.newTab));
  title.addEventListener('click', picked);
  const passages = hit.passages.map(({ kind, pieces }) => made('p', { part: 'passage' }, ...tag(kind, words), ...marked(pieces)));
  return made('li', { part: 'result' }, title, ...tag(hit.by, words), place(hit), ...passages);
}
