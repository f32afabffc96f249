/** The search page: the one place where the address, the server and the parts of the page meet. */
import { ask, Latest } from './api.js';
import { askBeside } from './beside.js';
import { drawChips } from './chips.js';
import { commandsOf, hitLinks } from './commands.js';
import { Completing } from './completing.js';
import { drawFacets } from './facets.js';
import { drawFigures } from './figures.js';
import { pickFigures } from './figure-picker.js';
import { drawToggle, isNarrowOpen, speakPage } from './frame.js';
import { drawHitTable } from './hit-table.js';
import { drawHits, drawMore } from './hits.js';
import { fill, keepingFocus } from './html.js';
import { drawEmpty, drawNotices, drawProblem, summary } from './notices.js';
import { OwnSearches } from './own-searches.js';
import { Shelf, storageOf } from './shelf.js';
import { listenForKeys, showShortcuts } from './shortcuts.js';
import { drawSort } from './sorting.js';
import { FIELDS, fromAddress, isNarrowed, isTable, next, pageOf, toAddress, toRequest } from './state.js';
import { drawTools } from './tools.js';
import { drawTrend } from './trend.js';

const at = id => document.getElementById(id);
const latest = new Latest();
const beside = new Latest();
const shelf = new Shelf(storageOf(window));

/** Year, place and kind stand above the figures, where they are seen without scrolling. */
const BEFORE_FIGURES = 3;

const page = {
  state: fromAddress(location.search),
  answer: null,
  labels: null,
  labelled: null,
  words: null,
  numbers: null,
  dictionary: null,
  change,
};

const own = new OwnSearches(page, shelf, address => go(inOurLanguage(fromAddress(address))));

// ---- from a click to an address to an answer

/** Every click comes through here, so that every state has an address and Back works. */
function change(what) {
  go(next(page.state, what));
}

function go(changed) {
  const address = toAddress(changed);
  if (address === toAddress(page.state)) return;
  remember();
  history.pushState(null, '', address || location.pathname);
  show(changed);
}

const inOurLanguage = state => next(state, { type: 'spoken', lang: page.state.lang });

function show(state, place = null) {
  if (state.lang !== page.state.lang) speakPage(page, state);
  if (state.q !== page.state.q) at('q').value = state.q;
  page.state = state;
  drawQuestion();
  search(place);
}

function search(place) {
  at('results').setAttribute('aria-busy', 'true');
  latest.hear(
    async signal => {
      // Which figures a share stands on is known by its name only.
      if (page.state.figures.length) await page.labelled;
      const answer = await ask('/search', { params: request(), lang: page.words.tag, signal });
      await page.labelled;
      return answer;
    },
    ({ body, problem }) => {
      at('results').removeAttribute('aria-busy');
      if (body) answered(body);
      else failed(problem);
      if (place !== null) scrollTo(0, place);
    },
  );
}

/** A share is never shown without the number of its cases, so that these are asked for too. */
function request(cursor) {
  const beside = page.state.figures.flatMap(code => Object.values(page.dictionary.cases(code)).flat());
  return toRequest(page.state, beside, cursor);
}

function answered(body) {
  // What is empty is left out of an answer.
  page.answer = { hits: [], facets: [], ...body };
  own.asked(page.answer.total.value);
  keepingFocus(drawAnswer, at('results'));
  beside.hear(signal => askBeside(page, signal), drawBeside);
}

/** What stands beside the answer, and came later. */
function drawBeside({ ways = [], whole = new Map() }) {
  keepingFocus(() => {
    if (ways.length) fill(at('empty'), drawEmpty(page, ways));
    if (whole.size) fill(at('trend'), drawTrend(page, whole));
  }, at('results'));
}

function failed(problem) {
  beside.forget();
  page.answer = null;
  for (const id of ['summary', 'tools', 'hits', 'table', 'trend', 'empty', 'more']) fill(at(id));
  fill(at('notices'), drawProblem(page, problem, () => search(null)));
}

function more(button) {
  const { next: cursor } = page.answer;
  button.disabled = true;
  latest.hear(
    signal => ask('/search', { params: request(cursor), lang: page.words.tag, signal }),
    ({ body, problem }) => {
      if (body) appended(body);
      else if (problem.status === 410) search(scrollY);
      else fill(at('more'), drawProblem(page, problem, () => more(button)));
    },
  );
}

function appended({ hits = [], next: cursor }) {
  const before = page.answer.hits.length;
  page.answer = { ...page.answer, hits: [...page.answer.hits, ...hits], next: cursor };
  // The address says how many are shown, so that Back from a report finds them; it is no step of its own.
  page.state = next(page.state, { type: 'more', count: before + pageOf(page.state) });
  history.replaceState(history.state, '', toAddress(page.state) || location.pathname);
  drawFound();
  fill(at('summary'), summary(page), ` · ${page.words.moreCame(hits.length)}`);
  hitLinks()[before]?.focus();
}

// ---- drawing

/** What can be shown before the answer is there. */
function drawQuestion() {
  const { state, words } = page;
  document.title = words.pageTitle(state.q);
  at('language').href = toAddress(next(state, { type: 'spoken', lang: words.other.code }));
  keepingFocus(() => {
    fill(at('chips'), drawChips(page));
    fill(at('sort'), drawSort(page));
  }, at('results'));
  at('intro').hidden = Boolean(state.q) || isNarrowed(state) || isTable(state);
}

function drawAnswer() {
  const { answer, state } = page;
  fill(at('summary'), summary(page));
  fill(at('notices'), drawNotices(page));
  fill(at('empty'), !answer.hits.length && drawEmpty(page));
  fill(at('trend'), (state.q || isNarrowed(state)) && drawTrend(page));
  drawFound();
  drawToolbar();
  fill(at('facets'), drawFacets(page, FIELDS.slice(0, BEFORE_FIGURES)));
  fill(at('more-facets'), drawFacets(page, FIELDS.slice(BEFORE_FIGURES)));
  fill(at('chosen'), drawFigures(page));
}

function drawFound() {
  const { hits } = page.answer;
  fill(at('hits'), !isTable(page.state) && drawHits(page, hits));
  fill(at('table'), drawHitTable(page, hits));
  fill(at('more'), drawMore(page, more));
}

function drawToolbar() {
  fill(at('tools'), drawTools(page, {
    columns, keep, own: () => own.open(), keys: () => showShortcuts(page, shelf), isKept: own.isKept,
  }));
}

function columns() {
  pickFigures(page, page.state.figures, codes => change({ type: 'columns', codes }));
}

function keep() {
  own.toggle(page.answer?.total.value);
  keepingFocus(drawToolbar, at('results'));
}

// ---- the beginning

/** Where the reader stood in this list, for Back. */
function remember() {
  history.replaceState({ place: scrollY }, '');
}

function listen() {
  const asked = q => change({ type: 'asked', q });
  const completing = new Completing({ input: at('q'), list: at('q-list'), status: at('q-status') }, page, asked);
  at('ask').addEventListener('submit', event => {
    event.preventDefault();
    completing.close();
    asked(at('q').value);
  });
  at('q').addEventListener('keydown', event => {
    // Enter that ends a composition chooses a word and asks for nothing; Safari says so by 229 only.
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
  });
  at('narrow-toggle').addEventListener('click', () =>
    drawToggle(page.words, !isNarrowOpen()));
  at('language').addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ type: 'spoken', lang: page.words.other.code });
  });
  listenForKeys(document, commandsOf(page, {
    columns, keep, narrow: () => drawToggle(page.words, true), own: () => own.open(), keys: () => showShortcuts(page, shelf),
  }), () => shelf.read('noKeys', false));
  addEventListener('popstate', event => {
    const state = fromAddress(location.search);
    // A step within the page, as the skip link makes one, asks for nothing else.
    if (toAddress(state) !== toAddress(page.state)) show(state, event.state?.place ?? 0);
  });
  addEventListener('pagehide', remember);
}

function begin() {
  history.scrollRestoration = 'manual';
  speakPage(page, page.state);
  listen();
  at('q').value = page.state.q;
  drawQuestion();
  page.labelled = label();
  search(history.state?.place ?? null);
}

/** Names come once; until then, and where they do not come, codes stand for themselves. */
async function label() {
  page.labels = (await ask('/figures')).body;
  speakPage(page, page.state);
  drawQuestion();
}

begin();
