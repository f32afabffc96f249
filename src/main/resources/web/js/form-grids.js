/**
 * The tables of the national form as they are printed, from the form as data.
 *
 * A grid is `{title, columns, rows: [{path, cells, isOptional}]}`. A column, and the path of a row, is a
 * list of labels, the outermost first; cells are codes of figures; an optional row is one of several ways
 * to print the same, (六)其他处理 in one row or in three.
 */

export function formGrids(table) {
  const alternatives = new Set(table.rows.flatMap(({ key, instead_of: others = [] }) =>
    (others.length ? [key, ...others] : [])));
  const rows = table.rows.map(row => ({ ...gridRow(table, row), isOptional: alternatives.has(row.key) }));
  if (table.section === 'review') return [inOneLine(rows)];
  const isEven = rows.every(({ cells }) => cells.length === table.columns.length);
  if (isEven) return [{ title: '', columns: rows[0].columns, rows }];
  // Rows that differ in their columns stand in blocks, each under its own heading: 第二十条第（一）项.
  return blocks(rows).map(block => ({
    title: heading(block[0]),
    columns: block[0].columns,
    rows: block.map(row => ({ ...row, path: row.path.slice(-1) })),
  }));
}

function gridRow({ prefix = '', columns }, { key, group, label, columns: own }) {
  const mine = own ? columns.filter(column => own.includes(column.key)) : columns;
  return {
    path: [...steps(group), label],
    columns: mine.map(column => steps(column.label)),
    cells: mine.map(column => `${prefix}${key}.${column.key}`),
  };
}

/** Labels that others stand under are joined by a dot: 法人或其他组织·商业企业. */
const steps = label => (label ? label.split('·') : []);

const heading = ({ path }) => path.slice(0, -1).join(' ');

/** The form prints reviews and lawsuits side by side, in one line of figures. */
function inOneLine(rows) {
  return {
    title: '',
    columns: rows.flatMap(({ path, columns }) => columns.map(column => [...path, ...column])),
    rows: [{ path: [], cells: rows.flatMap(({ cells }) => cells) }],
  };
}

function blocks(rows) {
  const found = [];
  for (const row of rows) {
    const last = found.at(-1)?.[0];
    const goesOn = last && heading(last) === heading(row) && String(last.columns) === String(row.columns);
    if (goesOn) found.at(-1).push(row);
    else found.push([row]);
  }
  return found;
}
