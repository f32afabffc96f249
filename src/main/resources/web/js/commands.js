/** What the keys do on the search page. */
import { isTable } from './state.js';

/** The links to the reports found, in their order, in either view. */
export const hitLinks = () => [...document.querySelectorAll('#hits h3 a, #table tbody a')];

/** @param does `columns`, `keep`, `narrow`, `own` and `keys` open what they name */
export function commandsOf(page, does) {
  const box = document.getElementById('q');
  return {
    '/': () => { box.focus(); box.select(); },
    j: () => step(1),
    k: () => step(-1),
    t: () => page.change({ type: 'viewed', view: isTable(page.state) ? '' : 'table', usual: page.dictionary.usual() }),
    c: does.columns,
    f: () => { does.narrow(); document.querySelector('#narrow input')?.focus(); },
    e: openExport,
    s: does.keep,
    h: does.own,
    '?': does.keys,
  };
}

function step(by) {
  const all = hitLinks();
  const now = all.indexOf(document.activeElement);
  all[Math.max(0, Math.min(all.length - 1, now < 0 ? 0 : now + by))]?.focus();
}

function openExport() {
  const menu = document.querySelector('[data-menu=export]');
  if (!menu) return;
  menu.open = true;
  menu.querySelector('a').focus();
}
