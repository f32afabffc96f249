/** What stands above every page: where one may go, and the other language. */
import { fill, h } from './html.js';

/** The pages there are, in the order in which they are shown. A page is named by `words.pageNames[key]`. */
const PAGES = [
  { key: 'search', href: '/' },
  { key: 'overview', href: '/overview' },
  { key: 'compare', href: '/compare' },
  { key: 'findings', href: '/findings' },
  { key: 'manage', href: '/manage' },
  { key: 'api', href: '/api' },
];

/**
 * Fills `<nav id="pages">` and `<a id="language">`.
 *
 * @param here the key of the page that is shown, or nothing
 * @param lang what the address says of the language, or nothing; it goes along
 */
export function drawSite(document, { words, here, lang }) {
  const nav = document.getElementById('pages');
  nav.setAttribute('aria-label', words.pagesLabel);
  fill(nav, PAGES.map(({ key, href }) => h('a', {
    href: lang ? `${href}?lang=${lang}` : href,
    'aria-current': key === here && 'page',
  }, words.pageNames[key])));
  const { other } = words;
  fill(document.getElementById('language'), other.name).lang = other.code;
}

/** The same for a page whose address says all of it: the other language shows the same there. */
export function drawFrame(document, { words, here, lang }) {
  drawSite(document, { words, here, lang });
  const params = new URLSearchParams(document.location.search);
  params.set('lang', words.other.code);
  document.getElementById('language').href = `?${params}`;
  document.getElementById('home').href = lang ? `/?lang=${lang}` : '/';
}
