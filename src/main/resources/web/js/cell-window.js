/** Where the figure of one cell comes from, and what persons put in its place. */
import { ask } from './api.js';
import { openDialog } from './dialog.js';
import { stateOf } from './form-table.js';
import { fill, h } from './html.js';
import { token } from './token.js';

/** Lines of the original that are shown before and after. */
const AROUND = 6;

export function openCell(page, code) {
  const { words, say, dictionary } = page;
  openDialog({
    title: dictionary.label(code),
    close: say.close,
    kind: 'cell-window',
    content: [facts(page, code), source(page, page.report.figures[code]), token() && correcting(page, code)].filter(Boolean),
  });
}

function facts(page, code) {
  const { report, words, say, numbers, worst } = page;
  const figure = report.figures[code];
  const finding = worst.get(code);
  const made = (report.corrections ?? []).filter(({ what }) => what === code);
  const lines = [
    [say.cell.state, words.cells[stateOf(figure)]],
    [say.cell.value, figure?.value !== undefined && numbers.full(figure.value)],
    [say.cell.printed, figure?.text && h('q', { lang: 'zh-Hans' }, figure.text)],
    [say.cell.where, figure?.at && words.at(figure.at)],
    [say.cell.finding, finding && `${words.verdicts[finding.verdict]}${words.colon}${words.code === 'en' && finding.message_en || finding.message}`],
    [say.cell.corrections, made.length > 0 && made.map(({ value, was, why, by, at }) =>
      h('p', {}, `${value} (${[why, by, at].filter(Boolean).join(', ')})`, was && ` ${say.was} ${was}`))],
  ];
  return h('dl', { class: 'origin' }, lines.filter(([, text]) => text).map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text))));
}

const original = ({ id }) => `/api/v1/reports/${encodeURIComponent(id)}/original`;

/** Text is shown where the figure stands; a file with pages is opened there. */
function source({ report, say, words }, figure) {
  const { at } = figure ?? {};
  if (!at) return null;
  if (report.source.media_type?.startsWith('text/') && report.source.media_type !== 'text/html' && at.line) {
    const place = h('div', { class: 'original', tabindex: '0', role: 'region', 'aria-label': say.lines(at.line) });
    showLines(place, report, at.line, say);
    return [h('h3', {}, say.lines(at.line)), place];
  }
  return h('p', {}, h('a', { href: at.page ? `${original(report)}#page=${at.page}` : original(report), target: '_blank', rel: 'noopener' },
    at.page ? say.openAt(at.page) : say.open));
}

async function showLines(place, report, line, say) {
  const reply = await fetch(original(report)).catch(() => null);
  const text = reply?.ok ? await reply.text() : '';
  const all = text.split(/\r\n|\r|\n/);
  const first = Math.max(0, line - 1 - AROUND);
  if (!text || line > all.length) return fill(place, say.noLines);
  fill(place, h('ol', { start: first + 1, lang: 'zh-Hans' }, all.slice(first, line + AROUND).map((each, n) =>
    h('li', { class: first + n === line - 1 ? 'here' : null }, each || '\u00a0'))));
  place.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
}

function correcting({ report, words, say }, code) {
  const value = h('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off' });
  const why = h('input', { type: 'text', required: true, maxlength: 500, autocomplete: 'off' });
  const status = h('p', { class: 'said', role: 'status' });
  const submit = async event => {
    event.preventDefault();
    const body = JSON.stringify({ what: code, value: value.value.trim(), why: why.value.trim() });
    const { body: kept, problem } = await ask(`/reports/${encodeURIComponent(report.id)}/corrections`, { method: 'POST', body, lang: words.tag });
    fill(status, kept ? say.sent : problem.detail ?? problem.title ?? words.problems[problem.kind]);
  };
  return h('form', { class: 'correcting', on: { submit } },
    h('h3', {}, say.correct), h('label', {}, say.correction, value), h('label', {}, say.why, why),
    h('button', { type: 'submit', class: 'main' }, say.send), status);
}
