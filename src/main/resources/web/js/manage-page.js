/** The page of those who keep the server. What it looks up stands in its address; uploads last as long as it is open. */
import { ask, Latest } from './api.js';
import { follow } from './following.js';
import { fill, h, keepingFocus } from './html.js';
import { drawCut, drawCutForm, drawWords, drawWordsForm, MOST_LISTED } from './lists-view.js';
import { isEnded, readAsked, withTask, writeAsked } from './manage-state.js';
import { again, bytesIn, drawFailure, drawHealth, drawRebuild, drawTask } from './manage-view.js';
import manageWords from './manage-words.js';
import { drawFrame } from './site.js';
import { token } from './token.js';
import { drawToken } from './token-form.js';
import { Uploading } from './uploading.js';
import { numbersIn, speak, wordsFor } from './words.js';

/** Words listed at first, and more at each step. */
const SOME = 30;

const at = id => document.getElementById(id);
const lang = new URLSearchParams(location.search).get('lang') ?? '';
const words = wordsFor(lang);
const say = manageWords[words.code];
const page = { lang, words, say, numbers: numbersIn(words), bytes: bytesIn(words), health: null, tasks: [], rebuild: null, counts: null };
const uploading = new Uploading(page, accepted);
const [cutting, listing] = [new Latest(), new Latest()];

/** What is followed, by its name; each stops when it is called. */
const followed = new Map();

const call = (path, options) => ask(path, { lang: words.tag, ...options });

function begin() {
  speak(document, words);
  document.title = `${say.title} · ${words.site}`;
  at('title').textContent = say.title;
  at('intro').textContent = say.intro;
  for (const name of ['health', 'upload', 'tasks', 'rebuild', 'cut', 'words']) at(`${name}-title`).textContent = say[name];
  at('cut-form').addEventListener('submit', event => submitted(event, ({ text }) => ({ text: text.value.trim() })));
  at('words-form').addEventListener('submit', event => submitted(event, ({ list, q }) => ({ list: list.value, q: q.value.trim() })));
  addEventListener('popstate', showAsked);
  addEventListener('pagehide', stopAll);
  addEventListener('pageshow', ({ persisted }) => persisted && show());
  // A file that is dropped beside the place for it would be opened instead of the page.
  for (const type of ['dragover', 'drop']) addEventListener(type, event => event.preventDefault());
  show();
}

function show() {
  frame();
  fill(at('token-place'), drawToken(words, show));
  stopAll();
  health();
  showAsked();
}

function frame() {
  drawFrame(document, { words, here: 'manage', lang });
}

function stopAll() {
  for (const stop of followed.values()) stop();
  followed.clear();
}

/** Asks for as long as `heard` is not content; one of a name at a time. */
function following(name, path, heard) {
  followed.get(name)?.();
  followed.set(name, follow(signal => call(path, { signal }), answer => {
    const isLast = heard(answer);
    if (isLast) followed.delete(name);
    return isLast;
  }));
}

// ---- health, and what depends on whether the server takes anything in

async function health() {
  const { body, problem } = await call('/readyz', { from: '' });
  page.health = body ?? null;
  fill(at('health'), body
    ? [drawHealth(page), h('button', { type: 'button', class: 'quiet', 'data-key': 'health', on: { click: () => keepingFocusIn(health) } }, say.refresh)]
    : drawFailure(page, problem, again(page, health)));
  const mayWrite = Boolean(page.health?.writing) && token() !== '';
  uploading.draw(mayWrite);
  if (mayWrite) {
    tasks();
    following('rebuild', '/rebuild', rebuildHeard);
  } else {
    fill(at('tasks'), h('p', { class: 'soft' }, page.health && !page.health.writing ? say.takesNothing : say.needsToken));
    fill(at('rebuild'), drawRebuild({ ...page, rebuild: null }, rebuild));
  }
}

async function keepingFocusIn(deed) {
  await deed();
  at('health').querySelector('[data-key]')?.focus();
}

// ---- tasks

async function tasks() {
  const { body, problem } = await call('/tasks');
  if (problem) return fill(at('tasks'), drawFailure(page, problem, problem.kind !== 'refused' && again(page, tasks)));
  // What was sent while the list was asked for is not in it yet.
  page.tasks = [...page.tasks.filter(({ id }) => !body.tasks.some(each => each.id === id)), ...body.tasks];
  const isOpen = ({ id }) => at(`task-${id}`)?.open ?? false;
  fill(at('tasks'), page.tasks.length ? page.tasks.map(task => drawTask(page, task, isOpen(task))) : h('p', { class: 'soft' }, say.noTasks));
  for (const { id, status } of page.tasks) if (!isEnded(status)) followTask(id);
}

function accepted(task) {
  if (!page.tasks.length) fill(at('tasks'));
  page.tasks = withTask(page.tasks, task);
  at('tasks').prepend(drawTask(page, task, true));
  followTask(task.id);
}

function followTask(id) {
  following(`task ${id}`, `/tasks/${id}`, ({ body, problem }) => {
    if (!body) return problem?.kind === 'refused';
    page.tasks = withTask(page.tasks, body);
    const before = at(`task-${id}`);
    keepingFocus(() => before?.replaceWith(drawTask(page, body, before.open)), before);
    return isEnded(body.status);
  });
}

// ---- making the index again

function rebuildHeard({ body, problem }) {
  if (body) page.rebuild = body;
  if (problem) {
    fill(at('rebuild'), drawRebuild({ ...page, rebuild: null }, rebuild), problem.kind === 'refused' && drawFailure(page, problem));
    return problem.kind === 'refused';
  }
  keepingFocus(() => fill(at('rebuild'), drawRebuild(page, rebuild)), at('rebuild'));
  return body.status !== 'running';
}

async function rebuild() {
  if (!token()) return fill(at('rebuild'), drawRebuild({ ...page, rebuild: null }, rebuild), h('p', { role: 'alert' }, say.needsToken));
  const { body, problem } = await call('/rebuild', { method: 'POST' });
  if (body) return following('rebuild', '/rebuild', rebuildHeard);
  keepingFocus(() => fill(at('rebuild'), drawRebuild(page, rebuild), drawFailure(page, problem)), at('rebuild'));
}

// ---- how a text is cut, and the words

function submitted(event, read) {
  event.preventDefault();
  const params = writeAsked({ ...page.asked, ...read(event.currentTarget.elements) });
  if (lang) params.set('lang', lang);
  history.pushState(null, '', `?${params}`);
  showAsked();
}

function showAsked() {
  page.asked = readAsked(location.search);
  frame();
  keepingFocus(() => {
    fill(at('cut-form'), drawCutForm(page));
    fill(at('words-form'), drawWordsForm(page, page.counts));
  }, at('title'));
  cut();
  list(SOME);
}

function cut() {
  if (!page.asked.text) return fill(at('cut'));
  const params = new URLSearchParams({ text: page.asked.text });
  cutting.hear(signal => call('/analyze', { params, signal }), ({ body, problem, aborted }) => {
    if (!aborted) fill(at('cut'), body ? drawCut(page, body) : drawFailure(page, problem, again(page, cut)));
  });
}

function list(limit) {
  const { list: name, q } = page.asked;
  const params = new URLSearchParams({ list: name, limit, ...(q && { q }) });
  listing.hear(signal => call('/words', { params, signal }), ({ body, problem, aborted }) => {
    if (aborted) return;
    if (problem) return fill(at('words-found'), drawFailure(page, problem, again(page, () => list(limit))));
    page.counts = body.counts;
    const select = at('words-form').elements.list;
    for (const option of select.options) option.textContent = say.withCount(say.lists[option.value], page.numbers.full(body.counts[option.value]));
    keepingFocus(() => fill(at('words-found'), drawWords(page, body, () => list(Math.min(limit + SOME, MOST_LISTED)))), select);
  });
}

begin();
