/** What the box says and how it looks. */

export const WORDS = {
  zh: {
    label: '检索年度报告', search: '检索', list: '报告', searching: '正在检索……',
    none: '没有找到报告', found: n => `${n} 份报告`, atLeast: n => `至少 ${n} 份报告`, failed: '暂时无法检索，可按回车到检索页再试。',
  },
  en: {
    label: 'Search annual reports', search: 'Search', list: 'Reports', searching: 'Searching…',
    none: 'No report found', found: n => (n === 1 ? '1 report' : `${n} reports`), atLeast: n => `At least ${n} reports`,
    failed: 'Search is not available now. Press Enter to try on the search page.',
  },
};

const STYLE = `
  :host { display: block; position: relative; font: 1rem/1.5 var(--gongkai-font, inherit); color: var(--ink); max-width: 40rem;
    --ink: var(--gongkai-ink, #1a212b); --soft: var(--gongkai-soft, #545f6e); --paper: var(--gongkai-paper, #fff);
    --line: var(--gongkai-line, #b9c2ce); --accent: var(--gongkai-accent, #1b4f93); --mark: var(--gongkai-mark, #ffe596);
    --radius: var(--gongkai-radius, 8px); }
  :host([hidden]) { display: none; }
  form { display: flex; gap: .4rem; margin: 0; }
  input, button { font: inherit; border-radius: var(--radius); padding: .45rem .8rem; box-sizing: border-box; }
  input { flex: 1; min-width: 0; border: 1px solid var(--line); background: var(--paper); color: var(--ink); }
  button { border: 1px solid var(--accent); background: var(--accent); color: var(--paper); cursor: pointer; white-space: nowrap; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
  ul { position: absolute; z-index: 1000; inset-inline: 0; margin: .3rem 0 0; padding: .3rem; list-style: none; box-sizing: border-box;
    max-height: min(28rem, 70vh); overflow-y: auto; text-align: start; background: var(--paper); border: 1px solid var(--line);
    border-radius: var(--radius); box-shadow: 0 8px 28px rgb(0 0 0 / .2); }
  ul[hidden] { display: none; }
  li { padding: .45rem .6rem; border-radius: calc(var(--radius) - 2px); cursor: pointer; overflow-wrap: anywhere; }
  li:hover { box-shadow: inset 0 0 0 1px var(--line); }
  li[aria-selected=true] { box-shadow: inset 0 0 0 2px var(--accent); }
  li span { display: block; }
  [part=title] { font-weight: 600; color: var(--accent); }
  [part=place], [part=snippet] { font-size: .875em; color: var(--soft); }
  [part=snippet] { color: var(--ink); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  mark { background: var(--mark); color: #2f2300; border-radius: 2px; }
  p { margin: .2rem 0 0; min-height: 1.4em; font-size: .8125em; color: var(--soft); }
  @media (prefers-color-scheme: dark) {
    :host { --ink: var(--gongkai-ink, #e3e8ef); --soft: var(--gongkai-soft, #a2adbb); --paper: var(--gongkai-paper, #1a2029);
      --line: var(--gongkai-line, #4a5665); --accent: var(--gongkai-accent, #8cb8f5); }
  }`;

let sheet;

/** One sheet for all boxes of a page, made by script: no policy against inline styles forbids it. */
export function look() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

/** A suggested report: its title, where it comes from, and the words in their passage. */
export function line({ title, agency, region = [], passages = [] }, id) {
  const place = [region.join(' '), agency].filter(Boolean).join(' ');
  const pieces = passages[0]?.pieces ?? [];
  return made('li', { part: 'hit', role: 'option', id, 'aria-selected': 'false' },
    made('span', { part: 'title' }, title),
    made('span', { part: 'place' }, place),
    made('span', { part: 'snippet' }, ...pieces.map(({ text, hit }) => (hit ? made('mark', { part: 'mark' }, text) : text))));
}

/** Text and never HTML: titles and passages come from documents that somebody else wrote. */
export function made(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
