/** Draws where files are dropped or chosen, and what is on its way to the server. */
import { h, unseen } from './html.js';
import { drawFailure } from './manage-view.js';

/**
 * @param chosen hears files, as an array
 * @param folders told that folders were dropped, which cannot be read
 */
export function drawDrop({ say, bytes, health }, { chosen, folders }) {
  const input = h('input', { type: 'file', id: 'files', multiple: true, 'aria-describedby': 'files-help' });
  input.addEventListener('change', () => {
    const files = [...input.files];
    // The same file can be chosen again after it was mended.
    input.value = '';
    chosen(files);
  });
  const over = is => event => {
    event.preventDefault();
    area.classList.toggle('over', is);
  };
  const dropped = event => {
    over(false)(event);
    const { files, folders: some } = filesOf(event.dataTransfer);
    if (some) folders();
    chosen(files);
  };
  const area = h('div', { class: 'drop', on: { dragenter: over(true), dragover: over(true), dragleave: over(false), drop: dropped } },
    h('label', { for: 'files' }, say.choose), input,
    h('p', { id: 'files-help', class: 'soft' }, say.drop, ' ', say.most(bytes(health.writing.largest_upload))));
  return area;
}

function filesOf({ items, files }) {
  const isFolder = [...items].filter(({ kind }) => kind === 'file').map(item => item.webkitGetAsEntry?.()?.isDirectory ?? false);
  return { files: [...files].filter((_, place) => !isFolder[place]), folders: isFolder.includes(true) };
}

/** One lot of files that goes at once. `again` sends it anew, `discard` lets go of it. */
export function drawParcel(page, parcel, { again, discard }) {
  const { say, numbers } = page;
  const { files, state, problem } = parcel;
  return h('li', { class: state, id: `parcel-${parcel.key}` },
    h('p', {}, h('strong', {}, say.files(numbers.full(files.length))), ' ', namesOf(files)),
    state === 'refused' ? [
      drawFailure(page, problem),
      h('p', {}, say.kept),
      h('p', { class: 'ways' },
        h('button', { type: 'button', on: { click: again } }, say.again),
        h('button', { type: 'button', class: 'quiet', on: { click: discard } }, say.discard, unseen(` ${files[0].name}`)))]
      : progress(page, parcel));
}

const NAMED = 3;

const namesOf = files => h('span', { class: 'soft' }, files.slice(0, NAMED).map(({ name }) => name).join(', '), files.length > NAMED && ' …');

function progress({ say, bytes }, { state, loaded, total }) {
  const text = () => {
    if (state === 'waiting') return say.waiting;
    return loaded < total ? say.sending(bytes(loaded), bytes(total)) : say.sent;
  };
  return [
    h('progress', { max: Math.max(total, 1), value: loaded, 'aria-label': say.progress }),
    h('p', { class: 'soft' }, text()),
  ];
}

/** A file that is above the limit by itself. */
export function drawTooLarge({ say, bytes, health }, file) {
  return h('li', { class: 'refused' }, h('p', { role: 'alert' }, say.tooLarge(file.name, bytes(health.writing.largest_upload))));
}
