/** Heads of a table from paths of labels: neighbours that share a label share a cell. */

/** For each line of the head, the cells that begin in it: `{label, across, down}`. */
export function columnHeads(paths) {
  const deep = depth(paths);
  return Array.from({ length: deep }, (_, level) =>
    paths.flatMap((path, place) => (beginsAt(paths, place, level)
      ? [{ label: path[level], across: run(paths, place, level), down: reach(path, level, deep) }]
      : [])));
}

/** For each row, the cells that begin in it; the same lying on its side. */
export function rowHeads(paths) {
  const deep = depth(paths);
  return paths.map((path, place) =>
    path.flatMap((label, level) => (beginsAt(paths, place, level)
      ? [{ label, across: reach(path, level, deep), down: run(paths, place, level) }]
      : [])));
}

const depth = paths => Math.max(0, ...paths.map(path => path.length));

/** The last label of a short path takes the room of those that it lacks. */
const reach = (path, level, deep) => (level === path.length - 1 ? deep - level : 1);

function beginsAt(paths, place, level) {
  return level < paths[place].length && (place === 0 || !share(paths[place - 1], paths[place], level));
}

function run(paths, place, level) {
  let end = place + 1;
  while (end < paths.length && share(paths[place], paths[end], level)) end++;
  return end - place;
}

/** Whether both go the same way down to a level, and neither ends on it: two columns of one name stay two. */
function share(one, other, level) {
  if (level >= one.length - 1 || level >= other.length - 1) return false;
  return one.slice(0, level + 1).every((label, step) => label === other[step]);
}
