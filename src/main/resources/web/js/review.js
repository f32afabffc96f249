/** A person's word on a finding: confirmed or dismissed, and why. */
import { ask } from './api.js';
import { fill, h } from './html.js';
import reviewWords from './review-words.js';

/**
 * @param target `{report, rule, at}`
 * @param done hears the review when the server has taken it
 */
export function drawReview({ words }, target, done) {
  const say = reviewWords[words.code];
  const comment = h('input', { type: 'text', maxlength: 500, 'aria-label': say.comment, placeholder: say.comment });
  const status = h('p', { class: 'said', role: 'status' });
  const send = verdict => async event => {
    event.preventDefault();
    const body = JSON.stringify({
      rule: target.rule, verdict, comment: comment.value.trim(), ...(target.at?.[0] && { place: target.at[0] }),
    });
    const path = `/reports/${encodeURIComponent(target.report)}/reviews`;
    const { body: taken, problem } = await ask(path, { method: 'POST', body, lang: words.tag });
    if (taken) return done({ verdict, comment: comment.value.trim() });
    fill(status, problem.detail ?? problem.title ?? words.problems[problem.kind]);
  };
  const button = verdict => h('button', { type: 'button', on: { click: send(verdict) } }, say.deeds[verdict]);
  return h('div', { class: 'reviewing' }, comment, button('confirmed'), button('dismissed'), status);
}
