/** Ranges as the API spells them: `10..20`, `10..`, `..20`, `3`. */

const RANGE = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** `{from, to}` as written, either of them possibly empty; null where this is no range. */
export function readRange(text) {
  if (NUMBER.test(text)) return { from: text, to: text };
  const match = RANGE.exec(text);
  return match && (match[1] || match[2]) ? { from: match[1] ?? '', to: match[2] ?? '' } : null;
}

/**
 * Empty where neither end is given.
 *
 * @param unit what one typed number stands for: a share is typed in per cent
 */
export function writeRange(from, to, unit = 1) {
  const [low, high] = [number(from, unit), number(to, unit)];
  if (low === '' && high === '') return '';
  if (low !== '' && low === high) return low;
  // Ends typed the wrong way round mean the range between them; nothing would match otherwise.
  return low !== '' && high !== '' && Number(low) > Number(high) ? `${high}..${low}` : `${low}..${high}`;
}

/** Digits as people type them: full width, with thousands separators, with blanks. */
function number(text, unit) {
  const plain = String(text).normalize('NFKC').replace(/[,%\s]/g, '');
  if (!NUMBER.test(plain)) return '';
  return unit === 1 ? plain : times(plain, unit);
}

/** Without the dust of binary fractions: 7 per cent is 0.07 and not 0.07000000000000001. */
export const times = (text, unit) => (text === '' ? '' : String(Number((Number(text) * unit).toPrecision(12))));
