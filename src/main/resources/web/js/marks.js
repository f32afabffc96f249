/** Which pieces of a text are the words that a reader asked for. */

/**
 * What to mark: the words as typed, and what the server marked for them, which may be written otherwise.
 * A single character is marked only where it was typed so; inside other words it says nothing.
 */
export function termsOf(q, hits) {
  const marked = hits.flatMap(hit => hit.passages ?? []).flatMap(passage => passage.pieces)
    .filter(({ text, hit }) => hit && text.length > 1).map(({ text }) => text);
  return [...new Set([...typed(q), ...marked])].sort((a, b) => b.length - a.length);
}

const NEGATION = /^(非|NOT)$/;
const OPERATOR = /^(非|NOT|OR|或|AND)$/;

/** Words without what the query language says about them: fields, ranges, exclusions, quotes. */
function typed(q) {
  const quoted = [...q.matchAll(/["“「]([^"”」]+)["”」]/g)].map(match => match[1].trim());
  const rest = q.replace(/(^|\s)[-－]?["“「][^"”」]*["”」]?/g, ' ');
  const plain = rest.split(/[\s()（）|]+/).filter((word, place, all) =>
    !OPERATOR.test(word) && !NEGATION.test(all[place - 1] ?? '') && !/^[-－]|[:：<>=]/.test(word));
  return [...quoted, ...plain].filter(Boolean);
}

/** The text as pieces `{text, hit}`, the longest words first. */
export function piecesOf(text, terms) {
  if (!terms.length) return [{ text, hit: false }];
  const any = new RegExp(terms.map(term => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu');
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(any)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), hit: false });
    pieces.push({ text: match[0], hit: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}
