import type { Values } from '../fields/value.ts';
import type { Check } from './check.ts';
import type { Definition } from './definition.ts';
import { ensureDistinct } from '../authoring/ensure-distinct.ts';
import { ensureWordsFit } from './ensure-words-fit.ts';
import { type FieldGroups, joinGroups, joinGroupWords } from './field-groups.ts';
import { findMistakes } from './mistakes.ts';
import { canWait, localiseClocks } from './localise-clocks.ts';
import { localiseField } from './localise-field.ts';
import { livedOf } from './localise-lived.ts';
import { changesOf, eventsOf, labelOf, parentOf, viewsOf } from './localise-living.ts';
import { meansIn } from './means-in.ts';
import { readSamples } from './read-samples.ts';
import { sayNames } from '../organization/say-names.ts';
import type { Organization, RawTracker, TrackerWords, WrittenTracker } from './schema.ts';
import { withEarlierNames } from './with-earlier-names.ts';
import { withStandIns } from './with-stand-ins.ts';

/**
 * A tracker in one language with every default filled in. A word the language lacks is the one of
 * `tracker.yml`, one by one. Throws a sentence with file, place and remedy where the files of a
 * tracker do not fit together.
 */
export function localise(
	id: string,
	tracker: WrittenTracker,
	wordsOf: Record<string, TrackerWords | undefined>,
	organization: Organization,
	locale: string,
	groups: FieldGroups = {},
): Definition {
	const say = <Content>(content: Content, code?: string) =>
		sayNames(withEarlierNames(content, organization), organization, code);
	const raw = withStandIns(say(joinGroups(id, tracker, groups)), organization);
	ensureGroupsFit(id, tracker, raw);
	const wordsByLocale = Object.fromEntries(
		Object.entries(wordsOf).map(([code, one]) => [
			code,
			say(joinGroupWords(tracker, one, groups, code), code),
		]),
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
	const summaryOf = (columns: string[]) =>
		raw.summary.length > 0 ? raw.summary : columns.slice(0, 3);
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
		...(raw.told_by.length > 0 && { toldBy: raw.told_by }),
		...(raw.anonymous && meansIn(raw.figures)),
		fields,
		columns,
		summary: summaryOf(columns),
		label: labelOf(raw, summaryOf(columns)),
		parent: parentOf(raw),
		children: [],
		events: eventsOf(raw, words),
		clocks: localiseClocks(raw.clocks, words?.clocks),
		views: viewsOf(raw, words, canWait(raw.clocks)),
		...changesOf(raw, words),
		...livedOf(raw, words),
		checks: raw.checks.map((check) => readCheck(check, organization)),
		matrix: raw.matrix,
		samples: readSamples(id, raw, words, fields) satisfies Values[],
	};
}

/** Throws the first mistake of a tracker whose groups bring fields its own file does not show. */
function ensureGroupsFit(id: string, written: WrittenTracker, raw: RawTracker): void {
	if (written.fields.length === raw.fields.length && !written.fields.some((one) => 'uses' in one))
		return;
	const [mistake] = findMistakes(raw);
	if (mistake)
		throw new Error(
			`src/content/trackers/${id}/tracker.yml, ${sayPath(mistake.path, raw)}: ${mistake.message}`,
		);
}

/** Fields by their id: where they stand is not where the file has them. */
function sayPath([list = '', at, ...rest]: (string | number)[], { fields }: RawTracker): string {
	const name = list === 'fields' && typeof at === 'number' ? (fields[at]?.id ?? at) : at;
	return [list, ...(name === undefined ? [] : [name]), ...rest].join(', ');
}

function readCheck(check: RawTracker['checks'][number], { limits }: Organization): Check {
	const onlyIf = check.onlyIf ?? null;
	if (check.use !== 'needs_child') return { ...check, onlyIf };
	const { limit, ...rest } = check;
	const own = limit === undefined ? undefined : limits[limit];
	const times = own?.unit === 'times' ? own.to : rest.times;
	return { ...rest, onlyIf, times, needs: rest.child };
}

function unique(names: (string | undefined)[]): string[] {
	return [...new Set(names.filter((name) => name !== undefined))];
}
