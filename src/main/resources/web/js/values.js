/** How values of fields and figures are written on the page. */
import { h } from './html.js';
import { readRange } from './ranges.js';

export function valueName({ words, dictionary }, field, value) {
  if (field === 'region') return value.split('/').join(' ');
  if (field === 'year') {
    const range = readRange(value);
    return range ? words.span(range.from, range.to) : value;
  }
  return field === 'section' ? dictionary.section(value) : dictionary.value(field, value);
}

/** A number of a figure as it is read: a rate as a percentage, else in full or in short. */
export function figureValue({ numbers, dictionary }, code, number, style = 'full') {
  return (dictionary.isRate(code) ? numbers.percent : numbers[style])(number);
}

/** A mean has no end of digits, and a binary fraction a few too many. */
export const rounded = number => Math.round(number * 1e4) / 1e4;

/** Least, greatest, sum and the like of what was found, with `n` of how many reports, where it is known. */
export function summaryOf(facet, total) {
  if (!facet) return {};
  return facet.found ?? { ...facet, n: total.relation === 'exact' ? total.value - facet.missing : undefined };
}

/** What stands small beside a number, or nothing. */
export function unitOf({ dictionary }, code) {
  return dictionary.unit(code) && h('small', {}, ` ${dictionary.unit(code)}`);
}
