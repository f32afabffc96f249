/** Places as paths, `河南省/洛阳市/西工区`; one takes in all below it. */

const within = (path, above) => path.startsWith(`${above}/`);

/**
 * The chosen places after a click on one. A place inside a chosen one narrows it, and one that takes in
 * chosen ones replaces them; side by side they would say no more than the wider one alone.
 */
export function toggledRegion(chosen, path) {
  if (chosen.includes(path)) return chosen.filter(other => other !== path);
  return [...chosen.filter(other => !within(path, other) && !within(other, path)), path];
}

/**
 * Counted paths as a tree of `{path, name, count, children}`; a step that was not counted has no count.
 *
 * @param above the path below which the tree begins
 */
export function regionTree(values, above = '') {
  const roots = [];
  const nodes = new Map();
  const node = path => {
    if (nodes.has(path)) return nodes.get(path);
    const cut = path.lastIndexOf('/');
    const made = { path, name: path.slice(cut + 1), children: [] };
    nodes.set(path, made);
    (cut < 0 || path.slice(0, cut) === above ? roots : node(path.slice(0, cut)).children).push(made);
    return made;
  };
  for (const { value, count } of values) node(value).count = count;
  return roots;
}

/** Whether a place or one below it is chosen. */
export function holdsChosen(chosen, path) {
  return chosen.some(other => other === path || within(other, path));
}
