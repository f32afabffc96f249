// Searches, pages through, uploads and exports: node gongkai.mjs SERVER FILE, with a writer's token in GONGKAI_TOKEN.
// Needs nothing but Node 18 or later. Each step prints what came of it.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [server, file] = process.argv.slice(2);
const headers = { authorization: `Bearer ${process.env.GONGKAI_TOKEN}` };

/** An answer. A problem says in `code` what is wrong and in `detail` what to do. */
async function call(path, params = {}, body = undefined) {
  const address = new URL(path, server);
  address.search = new URLSearchParams(params);
  const answer = await fetch(address, body ? { method: 'POST', headers, body } : { headers });
  if (answer.ok) return answer;
  const { code, detail } = await answer.json();
  throw new Error(`${code}: ${detail}`);
}

const json = async (...of) => (await call(...of)).json();

// Search, with filters: problems that reports of three years tell.
const found = await json('/api/v1/search', { q: '精准性', section: 'issues', passage: 'problem', year: '2022..2024', meaning: false });
console.log('found', found.total.value);
for (const { id } of found.hits) console.log(id);

// Page through all reports: each answer says in `next` where the following one begins.
let listed = 0;
let cursor = '';
do {
  const page = await json('/api/v1/reports', { limit: 10, cursor });
  listed += page.hits.length;
  cursor = page.next;
} while (cursor);
console.log('listed', listed);

// Upload a file, and follow its task until each file has its outcome.
let task = await json('/api/v1/reports', { name: basename(file) }, await readFile(file));
while (task.status === 'waiting' || task.status === 'running') {
  await pause(200);
  task = await json(`/api/v1/tasks/${task.id}`);
}
for (const { file: name, status, report = '' } of task.files) console.log(name, status, report);

// Export: the last row says that nothing is missing.
const text = await (await call('/api/v1/export', { format: 'csv', figures: 'requests.received.total' })).text();
const end = text.match(/"?# complete"?,(\d+),\w+\s*$/);
if (!end) throw new Error('the file was cut off: load it again');
console.log('exported', Number(end[1]));
