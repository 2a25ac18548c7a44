import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { addressPattern, addressRemedy } from '../src/core/organization/site-address.ts';

const file = new URL('../src/content/organization.yml', import.meta.url);

/**
 * Where the site is served: `address` of organization.yml, `/` where it says none. `GOUTONG_ADDRESS` in the
 * environment goes before it, to build once for another place.
 */
export function siteAddress(): string {
	const wanted = process.env['GOUTONG_ADDRESS'];
	if (wanted && !addressPattern.test(wanted)) {
		throw new Error(`GOUTONG_ADDRESS says "${wanted}". ${addressRemedy}`);
	}
	return wanted || (addressIn(readFileSync(file, 'utf8')) ?? '/');
}

/** `null` where the file says none, or cannot be read: its schema says what is wrong with it, and where. */
function addressIn(text: string): string | null {
	try {
		const organization = load(text);
		if (typeof organization !== 'object' || organization === null) return null;
		const address = 'address' in organization ? organization.address : null;
		return typeof address === 'string' && addressPattern.test(address) ? address : null;
	} catch {
		return null;
	}
}
