/** What an administrator chooses for the box, and the lines that come of it. No page here. */

/** Attributes of the box in the order in which they are written; what is empty is left out. */
const ATTRIBUTES = ['results', 'agency', 'region', 'year', 'section', 'lang', 'label', 'scheme'];
/** Those that a plain form hands on, as it works without script. */
const HANDED_ON = ['agency', 'region', 'year', 'section', 'lang'];
const COLOURS = ['accent', 'accent-ink', 'ink', 'paper', 'mark'];
const KEYS = ['server', ...ATTRIBUTES, ...COLOURS, 'radius', 'site'];

/** What is usual, and so need not be written. */
const USUAL = { results: 'below' };

/** In the address of the page `lang` is the language of the page, as everywhere. */
const inAddress = key => (key === 'lang' ? 'language' : key);

export function fromAddress(search) {
  const params = new URLSearchParams(search);
  const config = Object.fromEntries(KEYS.map(key => [key, params.get(inAddress(key))?.trim() ?? '']));
  const colours = Object.fromEntries(COLOURS.map(key => [key, /^#[0-9a-f]{6}$/i.test(config[key]) ? config[key] : '']));
  return { ...config, ...colours, results: config.results || USUAL.results, radius: /^\d{1,2}$/.test(config.radius) ? config.radius : '' };
}

/** Without what is usual, so that the address of an untouched page is short. */
export function toAddress(config, lang) {
  const params = new URLSearchParams();
  for (const key of KEYS) if (config[key] && config[key] !== USUAL[key]) params.set(inAddress(key), config[key]);
  if (lang) params.set('lang', lang);
  return params.size ? `?${params}` : '';
}

/** After a field was changed. Letters that nobody chose follow the colour of their button. */
export function withField(config, name, value) {
  const follows = name === 'accent' && config['accent-ink'] === inkFor(config.accent);
  return { ...config, [name]: value.trim(), ...(follows && { 'accent-ink': inkFor(value) }) };
}

const inkFor = accent => (accent ? inkOn(accent) : '');

/** The look that the box has by itself. */
export function asUsual(config) {
  return { ...config, ...Object.fromEntries([...COLOURS, 'radius', 'scheme'].map(key => [key, ''])) };
}

/** `[name, value]` of what the box gets beside its server. */
export const attributesOf = config =>
  ATTRIBUTES.map(name => [name, config[name] ?? '']).filter(([name, value]) => value && value !== USUAL[name]);

/** The lines for the page: the script, and the box with a plain form for pages without script. */
export function linesOf(config, words) {
  const server = config.server.replace(/\/*$/, '');
  const attributes = attributesOf(config).map(pair => ` ${written(pair)}`).join('');
  const target = config.results === 'tab' ? ' target="_blank"' : '';
  const hidden = HANDED_ON.filter(name => config[name]).map(name => `    <input type="hidden" ${written(['name', name])} ${written(['value', config[name]])}>`);
  return [
    `<script type="module" ${written(['src', `${server}/embed.js`])}></script>`,
    `<gongkai-search ${written(['server', server])}${attributes}>`,
    `  <form ${written(['action', `${server}/`])} method="get"${target}>`,
    ...hidden,
    `    <input name="q" ${written(['aria-label', config.label || words.label])}> <button>${escaped(words.search)}</button>`,
    '  </form>',
    '</gongkai-search>',
  ].join('\n');
}

/** The rule for the page's style sheet; '' where nothing differs. */
export function ruleOf(config) {
  const lines = [...COLOURS, 'radius'].filter(key => config[key])
    .map(key => `  --gongkai-${key}: ${config[key]}${key === 'radius' ? 'px' : ''};`);
  return lines.length ? ['gongkai-search {', ...lines, '}'].join('\n') : '';
}

/** What the page's content security policy needs, where it has one. */
export function policyOf({ server }) {
  const { origin } = new URL(server);
  return ['script-src', 'connect-src', 'form-action'].map(directive => `${directive} ${origin};`).join(' ');
}

/** The setting of the server; the page's own address may be given with all that follows its origin. */
export function settingOf({ site }, example) {
  return `allowed_origins = ${URL.canParse(site) && /^https?:/.test(site) ? new URL(site).origin : example}`;
}

export const isAddress = text => URL.canParse(text) && /^https?:/.test(text);

/** The contrast of two colours, 1 to 21, as WCAG reckons it. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Letters on a button of that colour: white or near black, whichever is read better. */
export const inkOn = colour => (contrast(colour, '#ffffff') >= contrast(colour, '#101418') ? '#ffffff' : '#101418');

const written = ([name, value]) => `${name}="${escaped(value)}"`;

const escaped = text => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
