import { idAlphabet, idLength } from '../text/id-form.ts';

const linkForm = new RegExp(
	`^([a-z][a-z0-9_]*/r-[${idAlphabet}]{${idLength}})(?:\\s+(\\S.*))?$`,
	's',
);

/** The full key, `tracker/r-…`, of the record a link points to; `null` where it is no such link. */
export function keyOfLink(value: unknown): string | null {
	return (typeof value === 'string' && linkForm.exec(value)?.[1]) || null;
}

/** The copy of the record's label from when the link was made; `null` where there is none. */
export function labelOfLink(value: unknown): string | null {
	return (typeof value === 'string' && linkForm.exec(value)?.[2]) || null;
}

/** The tracker of a record by its full key. */
export function trackerOfKey(key: string): string {
	return key.slice(0, Math.max(0, key.indexOf('/')));
}

/** A link to the record with this full key, with a copy of its label. */
export function makeLink(key: string, label: string | null): string {
	const words = label?.replace(/\s+/g, ' ').trim();
	return words ? `${key} ${words}` : key;
}
