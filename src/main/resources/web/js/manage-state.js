/** What the page of managing is asked for and how uploads go on. No page and no server is known here. */

export const LISTS = ['own', 'synonyms', 'stop'];

export function readAsked(address) {
  const params = new URLSearchParams(address);
  const list = params.get('list');
  return {
    list: LISTS.includes(list) ? list : 'own',
    q: params.get('q')?.trim() ?? '',
    text: params.get('text')?.trim() ?? '',
  };
}

/** Parameters of the address; what is usual is left out. */
export function writeAsked({ list, q, text }) {
  const params = new URLSearchParams();
  if (list !== 'own') params.set('list', list);
  if (q) params.set('q', q);
  if (text) params.set('text', text);
  return params;
}

/** What a file needs beside its own bytes: its name and the lines around it. */
const AROUND = 2000;

/** As many as fit into the memory of a person who looks at the outcomes. */
const MOST_FILES = 500;

/** Files as they can be sent at once, in their order, and those that are too large by themselves. */
export function parcels(files, most) {
  const tooLarge = [];
  const all = [];
  let room = 0;
  for (const file of files) {
    const size = file.size + AROUND;
    if (size > most) {
      tooLarge.push(file);
    } else if (all.length && size <= room && all.at(-1).length < MOST_FILES) {
      all.at(-1).push(file);
      room -= size;
    } else {
      all.push([file]);
      room = most - size;
    }
  }
  return { parcels: all, tooLarge };
}

export const begun = (key, files) =>
  ({ key, files, state: 'waiting', loaded: 0, total: files.reduce((sum, { size }) => sum + size, 0) });

/** A parcel after something has happened to it. */
export function step(parcel, event) {
  switch (event.type) {
    case 'again': return { ...begun(parcel.key, parcel.files) };
    case 'begins': return { ...parcel, state: 'sending' };
    case 'sent': return { ...parcel, loaded: event.loaded, total: event.total };
    case 'refused': return { ...parcel, state: 'refused', loaded: 0, problem: event.problem };
    default: throw new RangeError(event.type);
  }
}

const LONGEST_WAIT = 5000;

/** In milliseconds: at first soon, for most files are read within a second. */
export const FIRST_WAIT = 250;
export const nextWait = wait => Math.min(wait * 1.5, LONGEST_WAIT);

export const isEnded = status => status !== 'waiting' && status !== 'running';

const KINDS = { ok: 'good', partial: 'fair', duplicate: 'fair' };

/** How well it went with a file: `good`, `fair` or `bad`. */
export const kindOfStatus = status => KINDS[status] ?? 'bad';

/** How many files came to which status, as `[status, count]`, the most first. */
export function outcomes(files) {
  const counts = new Map();
  for (const { status } of files) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

/** The tasks with one of them anew; one that was not there is the latest. */
export function withTask(tasks, task) {
  return tasks.some(({ id }) => id === task.id)
    ? tasks.map(each => (each.id === task.id ? task : each))
    : [task, ...tasks];
}
