/** Moves through the cells of a table by the arrow keys; one cell is a stop of the Tab key. */

const MOVES = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

/** @param open hears the cell on which somebody clicks or presses Enter */
export function movable(table, open) {
  const rows = [...table.tBodies[0].rows].map(row => [...row.cells].filter(cell => cell.tagName === 'TD'));
  const cells = rows.flat();
  if (!cells.length) return;
  const focus = cell => {
    cells.forEach(each => { each.tabIndex = each === cell ? 0 : -1; });
    cell.focus();
  };
  cells.forEach((cell, place) => { cell.tabIndex = place ? -1 : 0; });
  table.addEventListener('keydown', event => {
    const cell = event.target.closest('td');
    const row = rows.findIndex(each => each.includes(cell));
    if (row < 0 || event.target !== cell) return;
    if (event.key === 'Enter') {
      // Else the key would press the first button of the window, too.
      event.preventDefault();
      return open(cell);
    }
    if (!Object.hasOwn(MOVES, event.key)) return;
    event.preventDefault();
    const [down, right] = MOVES[event.key];
    const next = rows[row + down]?.[rows[row].indexOf(cell) + right];
    if (next) focus(next);
  });
  table.addEventListener('click', event => {
    const cell = event.target.closest('td');
    // A link in a cell leads elsewhere.
    if (!cells.includes(cell) || event.target.closest('a')) return;
    focus(cell);
    open(cell);
  });
}
