/** How a value of a field is called on the page. */
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
