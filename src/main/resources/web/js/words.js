/** The language of the page: what the address says, else what the browser prefers; Chinese stands first. */
import zh from './words.zh.js';
import en from './words.en.js';

const LANGUAGES = { zh, en };

export function wordsFor(asked, preferred = navigator.languages) {
  const known = [asked, ...preferred].map(tag => tag?.slice(0, 2).toLowerCase()).find(tag => tag in LANGUAGES);
  return LANGUAGES[known ?? 'zh'];
}

/** Puts words where the page says `data-word="key"`, or `data-word-attribute="name:key"`. */
export function speak(root, words) {
  document.documentElement.lang = words.tag;
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word];
  for (const element of root.querySelectorAll('[data-word-attribute]')) {
    const [name, key] = element.dataset.wordAttribute.split(':');
    element.setAttribute(name, words[key]);
  }
}

/** Numbers as the reader's language writes them; no digit of a printed figure is rounded away. */
export function numbersIn(words) {
  const full = new Intl.NumberFormat(words.tag, { maximumFractionDigits: 6 });
  const short = new Intl.NumberFormat(words.tag, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(words.tag, { style: 'percent', maximumFractionDigits: 1 });
  return { full: n => full.format(n), short: n => short.format(n), percent: n => percent.format(n) };
}
