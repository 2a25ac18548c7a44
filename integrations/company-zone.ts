import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { usualZone } from '../src/core/organization/usual-zone.ts';

const file = new URL('../src/content/organization.yml', import.meta.url);

/**
 * The zone of the calendar in organization.yml, put into the code of the site: files are read on the company's clocks
 * even where its file does not come. What is wrong with it is for its schema to say.
 */
export function companyZone(text = readFileSync(file, 'utf8')): string {
	try {
		const said = load(text) as { calendar?: { zone?: unknown } } | null;
		return new Intl.DateTimeFormat('en', { timeZone: zoneIn(said) }).resolvedOptions().timeZone;
	} catch {
		return usualZone;
	}
}

function zoneIn(said: { calendar?: { zone?: unknown } } | null): string {
	const zone = said?.calendar?.zone;
	return typeof zone === 'string' ? zone : usualZone;
}
