// What botocore knows of AWS's services: their models, and the list of endpoints.
// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{ names: string[], prefix: string, hostPrefixes: string[] }} Model
 * @typedef {{ key: string, labels: string[] }} Listed
 */

/** @param {string} path @returns {any} */
const readJson = (path) =>
  JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString());

/** One model for each folder: what the CLI and the pages call the service, and the beginnings of its host names. @param {string} data @returns {Model[]} */
export function readModels(data) {
  return readdirSync(data)
    .filter((name) => statSync(join(data, name)).isDirectory())
    .map((name) => {
      const version = readdirSync(join(data, name)).sort().at(-1) ?? '';
      const { metadata, operations } = readJson(join(data, name, version, 'service-2.json'));
      const prefixes = Object.values(operations).map((operation) => operation.endpoint?.hostPrefix ?? '');
      return {
        names: [name, metadata.serviceId, metadata.serviceFullName, metadata.serviceAbbreviation].filter(Boolean),
        prefix: metadata.endpointPrefix,
        // A prefix with a variable is a resource of the reader's.
        hostPrefixes: [...new Set(prefixes)].filter((prefix) => prefix !== '' && !prefix.includes('{')),
      };
    });
}

/** The services of the endpoint list, of all partitions, with the labels that stand before the Region. @param {string} path @returns {Listed[]} */
export function readEndpointList(path) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { services } of readJson(path).partitions)
    for (const [key, { endpoints = {} }] of Object.entries(services)) {
      const labels = found.get(key) ?? new Set();
      found.set(key, labels);
      for (const [region, endpoint] of Object.entries(endpoints)) {
        const before = String(endpoint.hostname ?? '').split(`.${region}.`)[0] ?? '';
        if (endpoint.hostname?.includes(`.${region}.`) && !/fips/.test(before)) labels.add(before);
      }
    }
  return [...found].map(([key, labels]) => ({ key, labels: [...labels] })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
