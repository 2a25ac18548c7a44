import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { boxPattern } from '../src/core/organization/site-address.ts';

const file = new URL('../src/content/organization.yml', import.meta.url);

/**
 * `drop_box` of organization.yml: where on its host the site may put files; `null`: nowhere, and its code is left out.
 * A file that cannot be read says none: its schema says what is wrong with it, and where.
 */
export function dropBox(): string | null {
	try {
		const organization = load(readFileSync(file, 'utf8'));
		if (typeof organization !== 'object' || organization === null) return null;
		const box = 'drop_box' in organization ? organization.drop_box : null;
		return typeof box === 'string' && boxPattern.test(box) ? box : null;
	} catch {
		return null;
	}
}
