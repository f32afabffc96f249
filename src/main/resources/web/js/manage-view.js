/** Draws the health of the server, tasks with their outcomes, and how far a rebuild is. */
import { h } from './html.js';
import { kindOfStatus, outcomes } from './manage-state.js';
import { drawTable } from './table.js';

export function drawFailure({ words, say }, { kind, detail, title, wait }, ...ways) {
  return h('div', { class: 'notice fail', role: 'alert' },
    h('p', {}, h('strong', {}, say.problems[kind] ?? words.problems[kind])),
    (detail ?? title) && h('p', {}, detail ?? title),
    wait && h('p', {}, words.wait(wait)),
    ways.length > 0 && h('p', { class: 'ways' }, ways));
}

export const again = ({ words }, deed) => h('button', { type: 'button', on: { click: deed } }, words.retry);

/** Bytes as a person says them. */
export function bytesIn(words) {
  const inUnit = unit => new Intl.NumberFormat(words.tag, { style: 'unit', unit, maximumSignificantDigits: 3 });
  const [kilo, mega] = [inUnit('kilobyte'), inUnit('megabyte')];
  return bytes => (bytes < 1 << 20 ? kilo.format(bytes / 1024) : mega.format(bytes / (1 << 20)));
}

export function drawHealth(page) {
  const { say, numbers, bytes, health } = page;
  const { meaning, suggestions, writing, version, reports } = health;
  const line = (name, value, kind) => h('div', {}, h('dt', {}, name), h('dd', { class: kind }, value));
  return h('dl', { class: 'health' },
    line(say.answers, say.well, 'good'),
    line(say.reports, say.reportsN(numbers.full(reports))),
    line(say.meaning, meaningOf(page, meaning)),
    line(say.suggestions, suggestions.status === 'on' ? say.on : say.loading),
    line(say.writing, writing ? say.writingOn(bytes(writing.largest_upload)) : say.writingOff),
    line(say.version, version ?? say.noVersion));
}

function meaningOf({ say, numbers }, { status, computed, of, reason }) {
  if (status === 'off') return say.meaningOff(reason);
  return status === 'on' ? say.meaningOn(numbers.full(computed), numbers.full(of)) : say.loading;
}

/** @param open whether its outcomes are shown */
export function drawTask(page, task, open) {
  const { say, words, numbers } = page;
  const when = new Intl.DateTimeFormat(words.tag, { dateStyle: 'medium', timeStyle: 'short' });
  return h('details', { class: 'task', id: `task-${task.id}`, open },
    h('summary', {},
      h('time', { datetime: task.at }, when.format(new Date(task.at))),
      h('span', {}, say.by(task.by)), h('span', {}, say.files(numbers.full(task.sent))),
      h('strong', { class: `state ${task.status === 'failed' ? 'bad' : ''}` }, say.states[task.status]),
      outcomes(task.files).map(([status, count]) =>
        h('span', { class: kindOfStatus(status) }, `${say.statuses[status] ?? status} ${numbers.full(count)}`))),
    task.fault && h('p', { class: 'bad' }, task.fault, ' ', say.failedKept),
    task.files.length > 0 && drawTable({ label: say.outcome, columns: columns(say), rows: task.files.map(file => row(page, file)) }));
}

const columns = say => ['file', 'outcome', 'notes', 'report'].map(key => ({ key, head: say[key] }));

function row({ say, lang }, { file, status, notes, report }) {
  return [
    file,
    h('span', { class: kindOfStatus(status) }, say.statuses[status] ?? status),
    notes.map(note => h('div', { lang: 'zh-Hans' }, note)),
    report ? h('a', { href: `/report?${new URLSearchParams({ id: report, ...(lang && { lang }) })}`, lang: 'zh-Hans' }, report) : '',
  ];
}

/** @param begin begins a rebuild */
export function drawRebuild({ say, numbers, health, rebuild }, begin) {
  const { status, done = 0, files = 0, changed = 0, by = '', fault } = rebuild ?? {};
  return [
    h('p', { class: 'soft' }, say.rebuildIntro),
    h('div', { role: 'status' }, rebuild && [
      h('p', {}, say.rebuilding[status](numbers.full(done), numbers.full(files), by, numbers.full(changed))),
      fault && h('p', { class: 'bad' }, fault),
      status === 'running' && files > 0 && h('progress', { max: files, value: done, 'aria-label': say.rebuild })]),
    health?.writing && h('p', {}, h('button', { type: 'button', 'data-key': 'rebuild', disabled: status === 'running', on: { click: begin } }, say.begin)),
    h('p', { class: 'soft' }, health?.writing ? say.rebuildCommand : say.rebuildOnly, ' ', h('code', {}, 'gongkai rebuild')),
  ];
}
