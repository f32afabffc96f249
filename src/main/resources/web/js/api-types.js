/** What a schema allows, in a line. A schema with a name is a link to it. */
import { h } from './html.js';

export function typeOf(schema) {
  if (schema.$ref) return link(schema.$ref);
  if (schema.const !== undefined) return h('code', {}, JSON.stringify(schema.const));
  if (schema.enum) return joined(schema.enum.map(value => h('code', {}, value)), ', ');
  if (schema.oneOf) return joined(schema.oneOf.map(typeOf), ' | ');
  if (schema.type === 'array') return [typeOf(schema.items), '[]'];
  if (schema.additionalProperties?.type || schema.additionalProperties?.$ref) {
    return ['{ … : ', typeOf(schema.additionalProperties), ' }'];
  }
  return [schema.format ?? schema.type, limits(schema)].filter(Boolean).join(' ');
}

function link(reference) {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  return h('a', { href: `#schema-${name}` }, name);
}

function limits({ minimum, maximum, default: usual }) {
  const range = minimum === undefined && maximum === undefined ? '' : `${minimum ?? ''}..${maximum ?? ''}`;
  return [range, usual === undefined ? '' : `= ${usual}`].filter(Boolean).join(' ');
}

const joined = (parts, between) => parts.flatMap((part, i) => (i ? [between, part] : [part]));
