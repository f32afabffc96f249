/** Places as a tree that opens step by step. */
import { facetLine } from './facet-line.js';
import { h, unseen } from './html.js';
import { holdsChosen, regionTree } from './regions.js';

/** What the reader opened and closed; it is no part of the question, so it is not in the address. */
const opened = new Set();
const closed = new Set();

/** The nodes as lines. A list of counts that was cut off lacks places: those below a node are asked for when it is opened. */
export function placeLine(page, node, about) {
  const { words } = page;
  const line = facetLine(page, 'region', { value: node.path, count: node.count }, node.name);
  if (!node.children.length && !about.isCut) return h('li', {}, line);
  const below = h('ul', { class: 'tree' });
  const toggle = h('button', { type: 'button', class: 'twist', 'data-key': `below ${node.path}` }, unseen(words.below(node.name)));
  const draw = open => {
    below.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    if (open && !below.children.length) fillBelow(page, node, about, below);
  };
  toggle.addEventListener('click', () => {
    const open = below.hidden;
    opened[open ? 'add' : 'delete'](node.path);
    closed[open ? 'delete' : 'add'](node.path);
    draw(open);
  });
  draw(isWanted(page.state, node.path, about.isOnly));
  return h('li', {}, h('div', { class: 'branch' }, line, toggle), below);
}

function isWanted({ filters, excluded }, path, isOnly) {
  const inUse = [...(filters.region ?? []), ...(excluded.region ?? [])];
  return (isOnly || opened.has(path) || holdsChosen(inUse, path)) && !closed.has(path);
}

async function fillBelow(page, node, about, below) {
  const draw = nodes => below.replaceChildren(...nodes.map(child => placeLine(page, child, { ...about, isOnly: nodes.length === 1 })));
  draw(node.children);
  if (!about.isCut) return;
  const values = await about.find(`${node.path}/`);
  draw(values ? regionTree(values.filter(({ value }) => value.startsWith(`${node.path}/`)), node.path) : node.children);
}
