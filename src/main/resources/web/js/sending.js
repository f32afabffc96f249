/** Files, sent to the server with the progress of their bytes, which `fetch` does not tell. */
import { ask, kindOf } from './api.js';
import { authorization } from './token.js';

/**
 * @param progress hears `{loaded, total}` in bytes
 * @returns `{body}` or `{problem}` as from `ask`; nothing is thrown. `kind` is `brokenOff` where the server is
 *   there and the connection has not held
 */
export function send(files, { lang, progress }) {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  const request = new XMLHttpRequest();
  request.open('POST', '/api/v1/reports');
  request.setRequestHeader('accept-language', lang);
  for (const [name, value] of Object.entries(authorization())) request.setRequestHeader(name, value);
  request.upload.addEventListener('progress', ({ loaded, total }) => progress({ loaded, total }));
  return new Promise(resolve => {
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', async () => resolve({ problem: await whyBrokenOff(lang) }));
    request.send(form);
  });
}

function answerOf(request) {
  const said = parsed(request.responseText);
  const { status } = request;
  if (status === 202 && said.id) return { body: said };
  const { code, title, detail } = said;
  const wait = Number(request.getResponseHeader('retry-after')) || undefined;
  return { problem: { kind: status < 400 ? 'broken' : kindOf(status, code), status, wait, code, title, detail } };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** A server that refuses before it has read all ends the connection; a browser cannot tell that from a lost one. */
async function whyBrokenOff(lang) {
  const { problem } = await ask('/tasks', { params: new URLSearchParams({ limit: 0 }), lang });
  return problem ?? { kind: 'brokenOff' };
}
