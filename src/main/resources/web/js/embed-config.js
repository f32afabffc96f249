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
  colours['accent-ink'] ||= inkFor(colours.accent);
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

/** The colours that the box has by itself. */
const OWN = {
  light: { accent: '#1b4f93', 'accent-ink': '#ffffff', ink: '#1a212b', paper: '#ffffff', mark: '#ffe596', 'mark-ink': '#2f2300' },
  dark: { accent: '#8cb8f5', 'accent-ink': '#0d1a2b', ink: '#e3e8ef', paper: '#1a2029', mark: '#64500f', 'mark-ink': '#fff1c4' },
};

/** The least contrast of text, as WCAG 2.2 AA has it. */
const READABLE = 4.5;

const schemesOf = ({ scheme }) => (scheme in OWN ? [scheme] : Object.keys(OWN));

/** All colours in a scheme. Where a page may be light or dark, an accent chosen for one is made to be read in the other, too. */
export function coloursIn(config, scheme) {
  const chosen = Object.fromEntries(COLOURS.filter(key => config[key]).map(key => [key, config[key]]));
  const colours = { ...OWN[scheme], ...chosen };
  const isMade = scheme === 'dark' && schemesOf(config).length > 1 && chosen.accent && contrast(chosen.accent, colours.paper) < READABLE;
  if (!isMade) return colours;
  const accent = lightened(chosen.accent, colours.paper);
  return { ...colours, accent, 'accent-ink': inkOn(accent) };
}

/** `[property, value]` of what differs from the box's own look. */
export function propertiesOf(config) {
  const properties = COLOURS.filter(key => config[key]).map(key => {
    const values = new Set(schemesOf(config).map(scheme => coloursIn(config, scheme)[key]));
    return [`--gongkai-${key}`, values.size > 1 ? `light-dark(${[...values].join(', ')})` : [...values][0]];
  });
  return config.radius ? [...properties, ['--gongkai-radius', `${config.radius}px`]] : properties;
}

/** The rule for the page's style sheet; '' where nothing differs. */
export function ruleOf(config) {
  const lines = propertiesOf(config).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? ['gongkai-search {', ...lines, '}'].join('\n') : '';
}

/** Colours that can hardly be read on what is below them: `{key, ratio, scheme}`. */
export function faintOf(config) {
  return schemesOf(config).flatMap(scheme => {
    const colours = coloursIn(config, scheme);
    return [['accent', 'paper'], ['ink', 'paper'], ['accent-ink', 'accent'], ['mark-ink', 'mark']]
      .filter(pair => pair.some(key => config[key]))
      .map(([key, below]) => ({ key: key === 'mark-ink' ? 'mark' : key, scheme, ratio: contrast(colours[key], colours[below]) }))
      .filter(({ ratio }) => ratio < READABLE);
  });
}

/** What the page's content security policy needs, where it has one. */
export function policyOf({ server }) {
  const { origin } = new URL(server);
  return ['script-src', 'connect-src', 'form-action'].map(directive => `${directive} ${origin};`).join('\n');
}

/** The setting of the server; the page's own address may be given with all that follows its origin. */
export function settingOf({ site }, example) {
  return `allowed_origins = ${URL.canParse(site) && /^https?:/.test(site) ? new URL(site).origin : example}`;
}

export const isAddress = text => URL.canParse(text) && /^https?:/.test(text);

/** The contrast of two colours, 1 to 21, as WCAG reckons it. */
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Letters on a button of that colour: white or near black, whichever is read better. */
const inkOn = colour => (contrast(colour, '#ffffff') >= contrast(colour, '#101418') ? '#ffffff' : '#101418');

/** So much white in it that it can be read. */
function lightened(colour, below) {
  const parts = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = white => `#${parts.map(part => Math.round(part + (255 - part) * white).toString(16).padStart(2, '0')).join('')}`;
  const steps = Array.from({ length: 20 }, (_, n) => mixed((n + 1) / 20));
  return steps.find(step => contrast(step, below) >= READABLE) ?? '#ffffff';
}

const written = ([name, value]) => `${name}="${escaped(value)}"`;

const escaped = text => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
