import { createHash } from 'node:crypto';

/** Code that stands in a page, as its policy allows it: `'sha256-…'`. */
export const policyHash = (code: string): string =>
	`'sha256-${createHash('sha256').update(code).digest('base64')}'`;
