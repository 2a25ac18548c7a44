import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { boxPattern, hostPattern } from '../src/core/organization/site-address.ts';

const file = new URL('../src/content/organization.yml', import.meta.url);

/** Where a company keeps its drop box: a folder of the site's own host, or the one origin files are posted to. */
export interface BoxPlace {
	folder: string | null;
	storage: string | null;
}

/**
 * `drop_box` of organization.yml; nothing but `null`: there is none, and its code is left out. A file that cannot be
 * read says none: its schema says what is wrong with it, and where.
 */
export function dropBox(): BoxPlace {
	const said = dropBoxSaid();
	if (typeof said === 'string')
		return { folder: boxPattern.test(said) ? said : null, storage: null };
	const storage =
		typeof said === 'object' && said !== null && 'storage' in said ? said.storage : null;
	const isOrigin = typeof storage === 'string' && hostPattern.test(storage);
	return { folder: null, storage: isOrigin ? storage : null };
}

function dropBoxSaid(): unknown {
	try {
		const organization = load(readFileSync(file, 'utf8'));
		if (typeof organization !== 'object' || organization === null) return null;
		return 'drop_box' in organization ? organization.drop_box : null;
	} catch {
		return null;
	}
}
