/** What stands around the results of the search page: its words, and the button that shows the filters on a narrow screen. */
import { Dictionary } from './dictionary.js';
import { picker } from './figures.js';
import { fill } from './html.js';
import { drawIntro } from './intro.js';
import { drawSite } from './site.js';
import { numbersIn, speak, wordsFor } from './words.js';

const at = id => document.getElementById(id);

/** The page in the language of a state, with the names that are known so far. */
export function speakPage(page, { lang }) {
  page.words = wordsFor(lang);
  page.numbers = numbersIn(page.words);
  page.dictionary = new Dictionary(page.labels, page.words);
  speak(document, page.words);
  drawSite(document, { words: page.words, here: 'search', lang });
  fill(at('intro'), drawIntro(page));
  fill(at('picker'), picker(page));
  drawToggle(page.words, isNarrowOpen());
}

export const isNarrowOpen = () => at('narrow-toggle').getAttribute('aria-expanded') === 'true';

export function drawToggle(words, open) {
  at('narrow-toggle').setAttribute('aria-expanded', String(open));
  fill(at('narrow-toggle'), open ? words.narrowHide : words.narrowShow);
}
