/** A comparison as the server gives it, looked at by a reader. No page is known here. */

export const FILTERS = ['unusual', 'changed', 'all'];

const isChanged = ({ earlier, later, difference }) =>
  difference === undefined ? earlier?.cell !== later?.cell : difference !== 0;

const KEPT = { unusual: figure => figure.unusual, changed: isChanged, all: () => true };

/** The figures to show, in the order of the form. */
export function figuresOf({ figures }, filter) {
  return figures.filter(KEPT[filter]);
}

/** The narrowest filter that shows anything. */
export function fittingFilter(comparison) {
  return FILTERS.find(filter => figuresOf(comparison, filter).length > 0) ?? 'all';
}

/** The parts with the passages to show; a part without any is left out. */
export function sectionsOf({ sections }, hideSame) {
  return sections
    .map(({ key, passages }) => ({ key, passages: passages.filter(({ change }) => !hideSame || change !== 'same') }))
    .filter(({ passages }) => passages.length > 0);
}

/** `{same, reworded, removed, added}` over all parts. */
export function countChanges({ sections }) {
  const counts = { same: 0, reworded: 0, removed: 0, added: 0 };
  for (const { change } of sections.flatMap(({ passages }) => passages)) counts[change]++;
  return counts;
}
