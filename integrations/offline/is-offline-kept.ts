import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const file = new URL('../../src/content/organization.yml', import.meta.url);

/**
 * Whether devices shall keep the handbook: `offline` of organization.yml, yes where it says nothing. What is
 * wrong with the file its schema says, and where.
 */
export function isOfflineKept(): boolean {
	try {
		const organization = load(readFileSync(file, 'utf8'));
		return !(
			typeof organization === 'object' &&
			organization !== null &&
			'offline' in organization &&
			organization.offline === false
		);
	} catch {
		return true;
	}
}
