import { sayDoubles } from '../authoring/say-doubles.ts';
import { frequencies } from '../clocks/frequencies.ts';
import { weekdays } from '../organization/meeting-schema.ts';
import type { Append } from './append.ts';
import type { Begin } from './begin.ts';
import type { Completions } from './completions.ts';
import type { CalendarDate } from './calendar-date.ts';
import { inspectDocuments } from './document-mistakes.ts';
import type { RawDocument } from './documents-schema.ts';
import type { Expects } from './expects.ts';
import type { RawField } from './field-schema.ts';
import type { RawChange } from './living-schema.ts';
import type { Hands } from './hands.ts';
import { inspectMessages } from './message-mistakes.ts';
import type { LogsOpenings, Messages, ToldOnBoard } from './messages.ts';
import type { Mistakes, Path } from './mistakes-found.ts';
import type { Tallies } from './tallies.ts';
import type { Versions } from './versions.ts';

/** The part of a `tracker.yml` that says how its records live on. */
export interface LivedOutline {
	fields: RawField[];
	parent: string[];
	anonymous: boolean;
	append: Append | null;
	documents: RawDocument[];
	changes: RawChange[];
	versions: Versions | null;
	expects: Expects | null;
	tallies: Tallies | null;
	begin: Begin | null;
	calendar: CalendarDate[];
	messages: Messages | null;
	toldOnBoard: ToldOnBoard | null;
	logsOpenings: LogsOpenings | null;
	completions: Completions | null;
	hands: Hands | null;
}

const times = ['date', 'datetime'] as const;

/** Says what is wrong with it as far as one tracker knows. */
export function inspectLived(tracker: LivedOutline, found: Mistakes): void {
	if (tracker.anonymous) {
		for (const name of ['append', 'versions', 'expects', 'tallies', 'begin', 'messages'] as const)
			if (tracker[name]) found.say([name], sayAnonymous(name));
		for (const name of ['documents', 'calendar'] as const)
			if (tracker[name].length > 0) found.say([name], sayAnonymous(name));
	}
	inspectAppend(tracker, found);
	inspectDocuments(tracker, found);
	for (const [at, id] of (tracker.versions?.fields ?? []).entries())
		found.unlessField(id, ['versions', 'fields', at]);
	inspectExpects(tracker, found);
	inspectTallies(tracker, found);
	inspectBegin(tracker, found);
	inspectMessages(tracker, found);
	inspectCompletions(tracker, found);
	inspectHands(tracker, found);
	for (const [at, { field }] of tracker.calendar.entries()) {
		found.unlessField(field, ['calendar', at, 'field']);
		found.unlessType(field, times, ['calendar', at, 'field']);
	}
	sayDoubles(
		tracker.calendar.map(({ field }) => [field]),
		(id, at) => found.say(['calendar', at], `"${id}" stands here twice. Take one away.`),
	);
}

const sayNoCourse =
	'Which field takes the course? Write course: and its id, or of: pages for pages that are read and confirmed.';

function inspectCompletions({ completions }: LivedOutline, found: Mistakes): void {
	const { where = {}, of, ...fields } = completions ?? { of: 'courses' };
	if (completions && of === 'courses' && completions.course === undefined)
		found.say(['completions'], sayNoCourse);
	for (const [name, id] of Object.entries(fields))
		if (id !== undefined) found.unlessField(id, ['completions', name]);
	for (const id of Object.keys(where)) found.unlessField(id, ['completions', 'where', id]);
}

function inspectHands({ hands }: LivedOutline, found: Mistakes): void {
	if (!hands) return;
	for (const name of ['course', 'question', 'day'] as const)
		found.unlessField(hands[name], ['hands', name]);
	for (const when of ['before', 'after'] as const) {
		found.unlessField(hands[when].right, ['hands', when, 'right']);
		found.unlessField(hands[when].asked, ['hands', when, 'asked']);
	}
}

function sayAnonymous(name: string): string {
	return `an anonymous answer stands alone and is never looked at again. Take "${name}" out, or write anonymous: false.`;
}

function inspectAppend({ append, fields }: LivedOutline, found: Mistakes): void {
	const id = append?.corrects;
	if (id === undefined || id === null) return;
	const path = ['append', 'corrects'];
	found.unlessField(id, path);
	found.unlessType(id, ['link'], path);
	const field = fields.find((one) => one.id === id);
	if (field?.required)
		found.say(path, `"${id}" is empty in a line that corrects none. Take its "required" out.`);
}

function inspectExpects({ expects, fields }: LivedOutline, found: Mistakes): void {
	if (!expects) return;
	const asked = [
		['frequency', ['choice']],
		['weekday', ['choice']],
		['day', ['number']],
		['from', times],
		['state', ['choice']],
	] as const;
	for (const [name, types] of asked) {
		const id = expects[name];
		if (id === null) continue;
		found.unlessField(id, ['expects', name]);
		found.unlessType(id, types, ['expects', name]);
	}
	const codes = (id: string | null) => codesOf(fields.find((field) => field.id === id));
	sayOtherCodes(codes(expects.frequency), frequencies, ['expects', 'frequency'], found);
	sayOtherCodes(codes(expects.weekday), weekdays, ['expects', 'weekday'], found);
	if ((expects.state === null) !== (expects.running.length === 0))
		found.say(
			['expects', 'running'],
			'Write both "state", the field, and "running", its codes in which something is expected.',
		);
	for (const [at, code] of expects.running.entries())
		if (expects.state !== null) found.unlessCode(expects.state, code, ['expects', 'running', at]);
}

function sayOtherCodes(
	codes: readonly string[],
	known: readonly string[],
	path: Path,
	found: Mistakes,
): void {
	for (const code of codes)
		if (!known.includes(code))
			found.say(path, `"${code}" cannot be counted. Its codes may be: ${known.join(', ')}.`);
}

function codesOf(field: RawField | undefined): string[] {
	return field?.type === 'choice' ? field.options.map(({ code }) => code) : [];
}

function inspectTallies({ tallies }: LivedOutline, found: Mistakes): void {
	if (!tallies) return;
	for (const name of ['from', 'until'] as const) {
		const id = tallies[name];
		if (id === null) continue;
		found.unlessField(id, ['tallies', name]);
		found.unlessType(id, times, ['tallies', name]);
	}
	sayDoubles(
		tallies.lines.map(({ id }) => [id]),
		(id, at) =>
			found.say(['tallies', 'lines', at, 'id'], `Two of them are called "${id}". Rename one.`),
	);
	for (const [at, { match }] of tallies.lines.entries())
		for (const [theirs, own] of Object.entries(match))
			if (own !== 'self') found.unlessField(own, ['tallies', 'lines', at, 'match', theirs]);
}

function inspectBegin({ begin }: LivedOutline, found: Mistakes): void {
	for (const id of Object.keys(begin?.fields ?? {})) found.unlessField(id, ['begin', 'fields', id]);
	for (const [id, code] of Object.entries(begin?.set ?? {})) {
		found.unlessField(id, ['begin', 'set', id]);
		found.unlessCode(id, code, ['begin', 'set', id]);
	}
}
