/** What the sums of the form say of a report: what is wrong first, what holds folded away. */
import { h } from './html.js';
import { drawReview } from './review.js';
import { token } from './token.js';

export function drawFindings(page) {
  const { words, numbers } = page;
  const findings = numbered(page.report.findings);
  const of = verdict => findings.filter(finding => finding.verdict === verdict);
  const doubts = [...of('fail'), ...of('uncertain')];
  const tally = verdict => of(verdict).length > 0
    && h('li', { class: verdict }, words.verdictCount(words.verdicts[verdict], numbers.full(of(verdict).length)));
  const nothing = of('pass').length ? words.allPass : words.noFindings;
  return h('section', { id: 'findings', class: 'part findings' },
    h('h2', {}, words.findings),
    h('p', { class: 'note' }, words.findingsNote),
    doubts.length
      ? [h('ul', { class: 'tally' }, tally('fail'), tally('uncertain')), list(page, doubts)]
      : h('p', { class: of('pass').length ? 'good' : 'none' }, nothing),
    folded(page, of('not_assessable'), words.unassessable),
    folded(page, of('pass'), words.passes));
}

/** For each cell the worst finding that concerns it; `isTotal` where the cell is the sum in doubt. */
export function worstByCell(findings) {
  const worst = new Map();
  const doubts = numbered(findings).filter(({ verdict }) => verdict === 'fail' || verdict === 'uncertain');
  for (const finding of doubts) {
    (finding.at ?? []).forEach((code, index) => {
      const entry = { ...finding, isTotal: index === 0 };
      if (!worst.has(code) || badness(entry) > badness(worst.get(code))) worst.set(code, entry);
    });
  }
  return worst;
}

const badness = ({ verdict, isTotal }) => (isTotal ? 2 : 0) + (verdict === 'fail' ? 1 : 0);

const numbered = findings => findings.map((finding, index) => ({ ...finding, place: index + 1 }));

function folded(page, findings, title) {
  return findings.length > 0
    && h('details', {}, h('summary', {}, title(page.numbers.full(findings.length))), list(page, findings));
}

function list(page, findings) {
  return h('ol', { class: 'finding-list' }, findings.map(finding => item(page, finding)));
}

function item(page, finding) {
  const { words, dictionary, report } = page;
  const { rule, verdict, at = [], expected, found, review, place, ...says } = finding;
  const english = words.tag.startsWith('en') && says.message_en;
  const message = english || says.message;
  const both = expected !== undefined && found !== undefined && expected !== '' && found !== '';
  return h('li', { id: `finding-${place}`, class: verdict },
    h('p', { class: 'rule' },
      h('strong', { class: `verdict ${verdict}` }, words.verdicts[verdict]), ` ${dictionary.value('finding', rule)}`),
    message && h('p', { lang: english ? 'en' : 'zh-Hans' }, message),
    review && h('p', { class: 'review' },
      `${words.reviews[review.verdict]}${words.colon}${review.comment}`, review.by && ` (${[review.by, review.at].join(', ')})`),
    verdict !== 'pass' && h('dl', { class: 'both' },
      both && h('div', {}, h('dt', {}, words.expected), h('dd', {}, expected)),
      both && h('div', {}, h('dt', {}, words.found), h('dd', {}, found)),
      // The first is the sum; its parts are marked beside it.
      at.length > 0 && at[0] in report.figures && h('div', {}, h('dt', {}, words.cell),
        h('dd', {}, h('a', { href: `#cell-${at[0]}` }, dictionary.label(at[0]))))),
    verdict !== 'pass' && token() && drawReview(page, { report: report.id, rule, at }, said => reviewed(page, place, said)));
}

/** What a person said stands there at once. */
function reviewed(page, place, review) {
  page.report.findings[place - 1] = { ...page.report.findings[place - 1], review };
  const line = document.getElementById(`finding-${place}`);
  const drawn = item(page, { ...page.report.findings[place - 1], place });
  line.replaceWith(drawn);
  drawn.setAttribute('tabindex', '-1');
  drawn.focus();
}
