/** The page of the API: the description that the server gives, made readable. */
import { ask } from './api.js';
import { typeOf } from './api-types.js';
import { fill, h } from './html.js';
import { drawSite } from './site.js';
import { speak, wordsFor } from './words.js';

const at = id => document.getElementById(id);
const asked = new URLSearchParams(location.search).get('lang') ?? '';
const words = wordsFor(asked);
const said = words.api;
let description = {};

async function begin() {
  frame();
  const answer = await ask('/openapi.json', { lang: words.tag });
  at('api').removeAttribute('aria-busy');
  if (answer.problem) return fill(at('description'), h('p', { class: 'notice fail', role: 'alert' }, said.absent));
  description = answer.body;
  draw();
  // What the address points to was not there when the page came.
  if (location.hash) at(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function frame() {
  speak(document, words);
  document.title = `${words.apiTitle} · ${words.site}`;
  drawSite(document, { words, here: 'api', lang: asked });
  at('language').href = `?lang=${words.other.code}`;
  if (asked) at('home').href = `/?lang=${asked}`;
}

function draw() {
  const groups = description.tags.map(tag => ({ tag, operations: operations().filter(it => it.tags.includes(tag.name)) }));
  const schemas = Object.entries(description.components.schemas);
  fill(
    at('description'),
    h('p', { lang: 'en' }, prose(description.info.description)),
    groups.map(({ tag, operations }) => [h('h2', {}, groupName(tag)), operations.map(drawOperation)]),
    h('h2', { id: 'schemas' }, said.schemas),
    schemas.map(drawSchema),
  );
  fill(at('outline'), groups.map(drawGroup), h('h2', {}, h('a', { href: '#schemas' }, said.schemas)));
}

/** Each method of each address, with what is said of the address as a whole. */
function operations() {
  return Object.entries(description.paths).flatMap(([path, { parameters = [], ...methods }]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation, method, path, parameters: [...parameters, ...(operation.parameters ?? [])],
    })));
}

const groupName = tag => (words.tag.startsWith('zh') ? tag['x-name-zh'] : tag.description);
const summary = operation => (words.tag.startsWith('zh') ? operation['x-summary-zh'] : operation.summary);

function drawGroup({ tag, operations }) {
  const links = operations.map(it => h('li', {}, h('a', { href: `#${it.operationId}` }, summary(it))));
  return [h('h2', {}, groupName(tag)), h('ul', {}, links)];
}

function drawOperation(operation) {
  const { method, path, operationId, security, requestBody } = operation;
  return h('article', { class: 'operation', id: operationId },
    h('h3', {}, h('span', { class: `method ${method}` }, method.toUpperCase()), h('code', {}, path)),
    h('p', {}, summary(operation)),
    operation.description && h('p', { class: 'soft', lang: 'en' }, prose(operation.description)),
    security?.length === 1 && h('p', {}, h('span', { class: 'tag' }, said.token)),
    drawParameters(operation.parameters.map(resolved)),
    requestBody && [h('h4', {}, said.body), drawContent(requestBody.content)],
    h('h4', {}, said.answers), drawAnswers(operation.responses));
}

function drawParameters(parameters) {
  const lines = parameters.map(({ name, required, description, schema, example }) => [
    [h('code', {}, name), required && ` (${said.required})`],
    typeOf(schema),
    [prose(description), example !== undefined && [' ', h('code', { class: 'soft' }, JSON.stringify(example))]],
  ]);
  return [h('h4', {}, said.parameters), table(lines)];
}

function drawAnswers(answers) {
  return table(Object.entries(answers).map(([status, answer]) => {
    const { description, content } = resolved(answer);
    return [h('code', {}, status === 'default' ? '4xx, 5xx' : status), prose(description), content && drawContent(content)];
  }));
}

function drawContent(content) {
  return h('ul', {}, Object.entries(content).map(([type, { schema, 'x-line-schema': line }]) =>
    h('li', {}, h('code', {}, type), (line ?? schema) && [' ', typeOf(line ?? schema)])));
}

function drawSchema([name, schema]) {
  const members = Object.entries(schema.properties ?? {}).map(([key, member]) => [
    [h('code', {}, key), schema.required?.includes(key) && ` (${said.always})`], typeOf(member), prose(member.description),
  ]);
  return h('article', { class: 'schema', id: `schema-${name}` },
    h('h3', {}, h('code', {}, name)),
    schema.description && h('p', { class: 'soft', lang: 'en' }, prose(schema.description)),
    members.length ? table(members) : h('p', {}, typeOf(schema)));
}

/** Rows of cells, the first of which names the row. */
function table(lines) {
  const rows = lines.map(([first, ...rest]) => h('tr', {}, h('th', { scope: 'row' }, first), rest.map(cell => h('td', {}, cell))));
  return h('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': said.table }, h('table', {}, h('tbody', {}, rows)));
}

/** Text in which what stands between backticks is code. */
const prose = text => (text ?? '').split('`').map((piece, i) => (i % 2 ? h('code', {}, piece) : piece));

/** What stands at a reference, which leads into the same description. */
function resolved(part) {
  return part.$ref ? part.$ref.slice(2).split('/').reduce((within, step) => within[step], description) : part;
}

begin();
