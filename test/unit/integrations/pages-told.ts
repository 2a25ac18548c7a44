import { fileURLToPath } from 'node:url';
import { readSources } from '../../../integrations/sources/source.ts';

/** Where the project lies. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Its pages. */
export const sources = readSources(root);
