/** The page on which an administrator puts a box together, tries it and takes its lines along. */
import { ask, Latest } from './api.js';
import {
  asUsual, attributesOf, coloursIn, faintOf, fromAddress, isAddress, linesOf, policyOf, propertiesOf, ruleOf, settingOf, toAddress, withField,
} from './embed-config.js';
import { offerNames } from './embed-names.js';
import { drawPiece } from './embed-piece.js';
import own from './embed-words.js';
import { fill, h } from './html.js';
import { drawSite } from './site.js';
import { speak, wordsFor } from './words.js';

const COLOURS = ['accent', 'accent-ink', 'ink', 'paper', 'mark'];
const SCOPE = ['agency', 'region', 'year', 'section'];

const at = id => document.getElementById(id);
const form = at('settings');
const pageLang = new URLSearchParams(location.search).get('lang') ?? '';
const shared = wordsFor(pageLang);
const words = { ...shared, ...own[shared.code] };
const counting = new Latest();
let config = fromAddress(location.search);

function begin() {
  frame();
  drawChoices();
  put(config);
  form.addEventListener('input', ({ target }) => changed(withField(config, target.name, target.value)));
  form.addEventListener('submit', event => event.preventDefault());
  at('usual').addEventListener('click', () => put(asUsual(config)));
  count();
  offerNames(form, words);
}

function frame() {
  speak(document, words);
  document.title = `${words.embedTitle} · ${words.site}`;
  drawSite(document, { words, lang: pageLang });
  if (pageLang) at('home').href = `/?lang=${pageLang}`;
}

function drawChoices() {
  for (const select of form.querySelectorAll('[data-options]')) {
    const options = Object.entries(words[select.dataset.options]);
    const any = select.name === 'section' ? [['', words.embedAnySection]] : [];
    fill(select, [...any, ...options].map(([value, text]) => h('option', { value }, text)));
  }
  fill(at('ways'), Object.entries(words.embedWays).map(([value, text]) =>
    h('label', {}, h('input', { type: 'radio', name: 'results', value }), h('span', {}, text))));
  fill(at('colours'), COLOURS.map(key =>
    h('label', {}, h('input', { type: 'color', name: key }), h('span', {}, words.embedColours[key]))));
}

function put(next) {
  changed(next);
  for (const field of form.elements) {
    if (field.type === 'radio') field.checked = field.value === config[field.name];
    else if (field.name && field.type !== 'color') field.value = config[field.name] || (field.name === 'server' ? location.origin : '');
  }
}

function changed(next) {
  const before = config;
  config = next;
  history.replaceState(null, '', location.pathname + toAddress(config, pageLang));
  at('language').href = location.pathname + toAddress(config, words.other.code);
  const shown = coloursIn(config, config.scheme === 'dark' ? 'dark' : 'light');
  for (const key of COLOURS) form.elements[key].value = shown[key];
  drawPreview();
  drawPieces();
  drawFaint();
  if (SCOPE.some(key => before[key] !== next[key])) count();
}

// ---- what comes of it

function drawPreview() {
  const preview = at('preview');
  const wanted = new Map([['lang', words.code], ...attributesOf(config), ['server', location.origin]]);
  for (const name of preview.getAttributeNames()) if (name !== 'id' && name !== 'style' && !wanted.has(name)) preview.removeAttribute(name);
  for (const [name, value] of wanted) if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
  const properties = new Map(propertiesOf(config));
  for (const name of [...COLOURS, 'radius'].map(key => `--gongkai-${key}`)) preview.style.setProperty(name, properties.get(name) ?? '');
  at('host').dataset.scheme = config.scheme;
}

function drawPieces() {
  const server = config.server || location.origin;
  if (!isAddress(server)) return fill(at('pieces'), h('p', { class: 'notice warn' }, words.embedNoAddress));
  const whole = { ...config, server };
  const boxWords = { ...words, ...(own[config.lang] && { search: own[config.lang].search, label: own[config.lang].label }) };
  fill(at('pieces'), [
    ['lines', words.embedLines, linesOf(whole, boxWords)],
    ['rule', words.embedRule, ruleOf(config)],
    ['setting', words.embedSetting, settingOf(config, 'https://intranet.example')],
    ['policy', words.embedPolicy, policyOf(whole)],
  ].filter(([, , text]) => text).map(([key, title, text]) => drawPiece(key, title, text, words)));
}

function drawFaint() {
  fill(at('faint'), faintOf(config).map(({ key, ratio, scheme }) =>
    h('span', {}, words.embedFaint(words.embedColours[key], ratio.toFixed(1), words.embedSchemes[scheme]))));
}

function count() {
  const params = new URLSearchParams({ limit: 0 });
  for (const key of SCOPE) if (config[key]) params.set(key, config[key]);
  counting.hear(signal => ask('/search', { params, lang: words.tag, signal }), ({ body, problem }) => {
    at('count').textContent = body ? words.embedCount(body.total.value) : (problem?.detail ?? words.embedUncounted);
  });
}

begin();
