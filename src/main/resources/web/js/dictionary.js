/**
 * What figures, sections and rules are called, from `/api/v1/figures`.
 *
 * This module alone knows how that answer is spelled. Where there is no name, the code itself is shown:
 * an unfamiliar name is better than none.
 */
import { formGrids } from './form-grids.js';

/** Beginnings for those who have not typed yet. */
const COMMON = [
  'requests.received.total', 'requests.completed.total', 'requests.granted.total', 'requests.disclosure_rate',
  'disclosure.permits.decisions', 'disclosure.penalties.decisions', 'disclosure.normative_documents.in_force',
  'review.total', 'litigation.direct.total',
];

export class Dictionary {
  #figures;
  #editions;
  #cases;
  #values;
  #numbers;
  #words;

  /** @param answer the body of `/api/v1/figures`, or nothing where the server did not give it */
  constructor(answer, words) {
    const { figures = [], editions = [], fields = [], sections = [] } = answer ?? {};
    this.#words = words;
    this.#figures = new Map(figures.map(figure => [figure.code, figure]));
    this.#editions = editions;
    this.#cases = new Map(editions.flatMap(({ rates = [] }) => rates)
      .map(({ code, to = [], less = [] }) => [code, { to, less }]));
    this.#values = new Map(fields.map(({ key, values = [] }) =>
      [key, new Map(values.map(({ value, label }) => [value, label]))]));
    this.#numbers = new Map(sections.map(({ key, number }) => [key, number]));
  }

  label(code) {
    return this.#words.code === 'en' ? english(code) : this.#figures.get(code)?.label ?? code;
  }

  /** What people call a figure, where there is little room: 新收申请. */
  short(code) {
    return this.#words.code === 'zh' ? this.#figures.get(code)?.names?.[0] ?? this.label(code) : this.label(code);
  }

  /** Empty where there is nothing to say beside the number. */
  unit(code) {
    const unit = this.#figures.get(code)?.unit ?? '';
    return this.#words.units?.[unit] ?? unit;
  }

  /** A share of one, shown as a percentage. */
  isRate(code) {
    const figure = this.#figures.get(code);
    return figure?.derived === true && !figure.unit;
  }

  /** The figures whose sum is the number of cases that a share stands on; empty for what is no share. */
  cases(code) {
    return this.#cases.get(code) ?? { to: [], less: [] };
  }

  /** The name of a value of a field: `issues` of `section`. Places and agencies name themselves. */
  value(field, key) {
    return this.#values.get(field)?.get(key)?.[this.#words.code] ?? key;
  }

  /** The values of a field that has a closed list of them, in its order; else nothing. */
  values(field) {
    return [...(this.#values.get(field)?.keys() ?? [])];
  }

  /** A part of the report as the form numbers it: 五、存在的主要问题及改进情况. */
  section(key) {
    const number = this.#numbers.get(key);
    const name = this.value('section', key);
    return number && this.#words.code === 'zh' ? `${number}、${name}` : name;
  }

  /** The tables of one section as an edition of the form prints them. */
  grids(edition, section) {
    const tables = this.#editions.find(({ key }) => key === edition)?.tables ?? [];
    return tables.filter(table => table.section === section).flatMap(formGrids);
  }

  /** The figures that a table shows before others are chosen. */
  usual() {
    return COMMON.slice(0, 3).filter(code => this.#figures.has(code));
  }

  /** The codes whose names hold every word typed, the plainest first. */
  search(typed, most = 40) {
    const words = plain(typed).split(/\s+/).filter(Boolean);
    if (!words.length) return this.#all().slice(0, most === Infinity ? most : COMMON.length);
    return [...this.#figures.values()]
      .map(figure => ({ code: figure.code, rank: this.#rank(figure, words) }))
      .filter(({ rank }) => rank !== Infinity)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ code }) => code);
  }

  /** The common ones first, then in the order of the form. */
  #all() {
    return [...new Set([...COMMON.filter(code => this.#figures.has(code)), ...this.#figures.keys()])];
  }

  /** Lower is better: totals before the columns that they add up, short names before long ones. */
  #rank({ code, label, names = [] }, words) {
    const all = [label, ...names, this.label(code), code].map(plain);
    const text = all.join('\n');
    if (!words.every(word => text.includes(word))) return Infinity;
    const begins = all.some(name => name.startsWith(words[0]));
    const isPart = code.startsWith('requests.') && !/(\.total|_rate)$/.test(code);
    return (begins ? 0 : 100) + (isPart ? 200 : 0) + Math.min(...all.map(name => name.length));
  }
}

const plain = text => text.normalize('NFKC').toLowerCase();

/** The codes are English words: `requests.received.total` is Requests · received · total. */
function english(code) {
  const name = code.replaceAll('_', ' ').split('.').join(' · ');
  return name[0].toUpperCase() + name.slice(1);
}
