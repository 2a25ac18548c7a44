import { keyOfLink, labelOfLink, makeLink, trackerOfKey } from '~/core/fields/link-value.ts';
import { idAlphabet, idLength } from '~/core/text/id-form.ts';
import type { LinkChoice } from './link-source.ts';

const idIn = new RegExp(`r-[${idAlphabet}]{${idLength}}(?![${idAlphabet}])`);

/** What a person sees of a link: the record's name; of one without, its key; other text as it stands. */
export function shownLink(value: string | null): string {
	return labelOfLink(value) ?? value ?? '';
}

/** Choices that can be told apart: of two with one name, each with the end of its key. */
export function namedApart(choices: readonly LinkChoice[]): LinkChoice[] {
	const seen = new Map<string, number>();
	for (const { label } of choices) seen.set(label, (seen.get(label) ?? 0) + 1);
	return choices.map(({ key, label }) => ({
		key,
		label: label === '' ? key : seen.get(label) === 1 ? label : `${label} · ${key.slice(-4)}`,
	}));
}

/**
 * The link that what was typed or pasted means: the name of a choice, a key, an id or an address with
 * one. Anything else stays text, which is told and never dropped.
 */
export function readLink(
	text: string,
	choices: readonly LinkChoice[],
	to: readonly string[],
): string {
	const written = text.trim();
	const id = idIn.exec(written)?.[0];
	const chosen = choices.find(
		({ key, label }) => label === written || (id !== undefined && key.endsWith(`/${id}`)),
	);
	if (chosen) return makeLink(chosen.key, chosen.label === chosen.key ? null : chosen.label);
	if (id === undefined) return text;
	const key = keyOfLink(written);
	if (key !== null && to.includes(trackerOfKey(key))) return written;
	// Of an address that names the tracker too; where there is one tracker only, an id is enough.
	const named = to.filter((tracker) => written.includes(`/${tracker}/`));
	const [tracker] = to.length === 1 ? to : named;
	return tracker === undefined || (key !== null && named.length === 0) ? text : `${tracker}/${id}`;
}
