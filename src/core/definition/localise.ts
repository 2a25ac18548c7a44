import type { Values } from '../fields/value.ts';
import type { Definition } from './definition.ts';
import { ensureDistinct } from '../authoring/ensure-distinct.ts';
import { ensureWordsFit } from './ensure-words-fit.ts';
import { localiseField } from './localise-field.ts';
import { readSamples } from './read-samples.ts';
import { sayNames } from '../organization/say-names.ts';
import type { Organization, RawTracker, TrackerWords } from './schema.ts';

/**
 * A tracker in one language with every default filled in. A word the language lacks is the one of
 * `tracker.yml`, one by one. Throws a sentence with file, place and remedy where the files of a
 * tracker do not fit together.
 */
export function localise(
	id: string,
	tracker: RawTracker,
	wordsOf: Record<string, TrackerWords | undefined>,
	organization: Organization,
	locale: string,
): Definition {
	const raw = sayNames(tracker, organization);
	const wordsByLocale = Object.fromEntries(
		Object.entries(wordsOf).map(([code, one]) => [code, sayNames(one, organization, code)]),
	);
	const words = wordsByLocale[locale];
	const others = Object.values(wordsByLocale).filter((one) => one !== undefined);
	for (const [language, one] of Object.entries(wordsByLocale))
		if (one) ensureWordsFit(id, language, one, raw);

	const context = { tracker: id, raw, wordsByLocale, organization, locale };
	const fields = raw.fields.map((field) => localiseField(field, context));
	ensureDistinct(
		fields.map((field) => ({ id: field.id, names: [...field.formerly, ...field.labels] })),
		(name, one, other) =>
			`src/content/trackers/${id}/: a column called "${name}" may mean "${one}" or "${other}". Word one of them differently, in every language.`,
	);
	const columns = [...new Set([...raw.columns, ...fields.map((field) => field.id)])];
	const title = words?.title ?? raw.title;
	return {
		id,
		version: raw.version,
		locale,
		title,
		titles: unique([
			title,
			raw.title,
			...raw.aliases,
			...others.flatMap((one) => [one.title, ...one.aliases]),
		]),
		purpose: words?.purpose ?? raw.purpose,
		who: words?.who ?? raw.who,
		minutes: raw.minutes,
		fate: words?.fate ?? raw.fate,
		readers: words?.readers ?? raw.readers,
		audience: raw.audience,
		kind: raw.kind ?? (raw.anonymous ? 'survey' : 'register'),
		once: raw.once,
		carry: raw.carry,
		anonymous: raw.anonymous,
		...(raw.anonymous && { fewest: organization.privacy }),
		fields,
		columns,
		summary: raw.summary.length > 0 ? raw.summary : columns.slice(0, 3),
		checks: raw.checks.map((check) => ({ ...check, onlyIf: check.onlyIf ?? null })),
		matrix: raw.matrix,
		samples: readSamples(id, raw, words, fields) satisfies Values[],
	};
}

function unique(names: (string | undefined)[]): string[] {
	return [...new Set(names.filter((name) => name !== undefined))];
}
