/** How the box looks. It is light or dark as the page around it is: by `color-scheme`, which it inherits. */

const STYLE = `
:host { display: block; position: relative; max-width: 48rem; font: 1rem/1.5 var(--gongkai-font, inherit); color: var(--ink); text-align: start;
  --ink: var(--gongkai-ink, light-dark(#1a212b, #e3e8ef)); --soft: var(--gongkai-soft, light-dark(#545f6e, #a2adbb));
  --paper: var(--gongkai-paper, light-dark(#fff, #1a2029)); --line: var(--gongkai-line, light-dark(#7f8b99, #6d7a8a));
  --accent: var(--gongkai-accent, light-dark(#1b4f93, #8cb8f5)); --accent-ink: var(--gongkai-accent-ink, light-dark(#fff, #0d1a2b));
  --mark: var(--gongkai-mark, light-dark(#ffe596, #64500f)); --mark-ink: var(--gongkai-mark-ink, light-dark(#2f2300, #fff1c4));
  --radius: var(--gongkai-radius, 8px); --rule: 1px solid color-mix(in srgb, var(--line) 45%, transparent); }
:host([scheme=light]) { color-scheme: light; }
:host([scheme=dark]) { color-scheme: dark; }
:host([scheme=auto]) { color-scheme: light dark; }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
form { display: flex; gap: .5rem; margin: 0; }
input, button, ul, [part=results] { border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); color: var(--ink); }
input, button { font: inherit; padding: .5rem .9rem; margin: 0; }
input { flex: 1; min-width: 0; }
::placeholder { color: var(--soft); opacity: 1; }
button { border-color: var(--accent); background: var(--accent); color: var(--accent-ink); cursor: pointer; white-space: nowrap; }
button[type=button] { padding: .25rem .75rem; background: none; color: var(--accent); font-size: .875rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
ul, ol { list-style: none; margin: 0; padding: 0; }
ul { position: absolute; z-index: 1000; inset-inline: 0; margin-top: .3rem; padding: .3rem; max-height: min(28rem, 70vh); overflow-y: auto;
  box-shadow: 0 8px 28px rgb(0 0 0 / .22); }
ul li { padding: .45rem .6rem; border-radius: calc(var(--radius) - 2px); cursor: pointer; }
ul li:hover, [aria-selected=true] { background: color-mix(in srgb, var(--accent) 10%, transparent); }
[aria-selected=true] { outline: 2px solid var(--accent); outline-offset: -2px; }
li { overflow-wrap: anywhere; }
ul span, [part=place] { display: block; }
[part=title] { font-weight: 600; color: var(--accent); }
[part=place], [part=snippet], [part=note], .foot { font-size: .875em; }
[part=place], [part=note], [part=tag] { color: var(--soft); }
[part=snippet] { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; }
p { margin: .25rem 0 0; }
[part=status] { min-height: 1.5em; font-size: .8125em; color: var(--soft); }
.trouble { color: var(--ink); border-inline-start: 3px solid var(--accent); padding-inline-start: .6rem; }
[part=results] { padding: .75rem 1rem; }
.head, .foot { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem 1rem; }
[part=summary] { margin: 0; font-weight: 600; flex: 1; }
ol li { padding: .7rem 0; border-bottom: var(--rule); }
.foot { padding-top: .6rem; }
a { color: var(--accent); text-underline-offset: .2em; }
[part=tag] { display: inline-block; margin-inline: 0 .4rem; padding: 0 .4rem; border: var(--rule); border-radius: 4px; font-size: .8125em; }
[aria-busy=true] ol { opacity: .6; }
dialog { margin: 0 0 0 auto; padding: 0; border: 0; width: min(44rem, 100%); max-width: none; height: 100%; max-height: none; background: var(--paper); }
dialog [part=results] { border: 0; border-radius: 0; height: 100%; overflow-y: auto; overscroll-behavior: contain; padding: 0 1.25rem 1.25rem; }
dialog .head { position: sticky; top: 0; padding: 1rem 0 .6rem; background: var(--paper); }
::backdrop { background: rgb(0 0 0 / .45); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-reduced-motion: no-preference) { dialog[open] { animation: in .18s ease-out; } @keyframes in { from { translate: 3rem; opacity: 0; } } }
@media (forced-colors: active) { [aria-selected=true] { outline-color: Highlight; } mark { forced-color-adjust: none; background: Mark; color: MarkText; } }
@media print { button, .foot, ul { display: none; } }`;

let sheet;

/** One sheet for all boxes of a page, made by script: no policy against inline styles forbids it. */
export function look() {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}
