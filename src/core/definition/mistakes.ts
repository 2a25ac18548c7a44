import { sayDoubles } from '../authoring/say-doubles.ts';
import { type AskedOutline, inspectAsked } from './asked-mistakes.ts';
import type { RawCheck } from './check-schema.ts';
import type { RawField } from './field-schema.ts';
import { inspectChecks } from './check-mistakes.ts';
import { inspectLived, type LivedOutline } from './lived-mistakes.ts';
import { inspectLiving, type LivingOutline } from './living-mistakes.ts';
import { Mistakes, type TrackerMistake } from './mistakes-found.ts';

interface Outline extends LivingOutline, LivedOutline, AskedOutline {
	columns: string[];
	summary: string[];
	once: string[];
	carry: string[];
	told_by: string[];
	checks: RawCheck[];
	samples: Record<string, unknown>[];
}

/** What is wrong in a `tracker.yml` whose properties are each well written. */
export function findMistakes(tracker: Outline): TrackerMistake[] {
	const found = new Mistakes(tracker.fields);
	inspectNames(tracker, found);
	inspectFields(tracker, found);
	for (const list of ['columns', 'summary', 'once', 'carry', 'label', 'told_by'] as const) {
		for (const [at, id] of tracker[list].entries()) found.unlessField(id, [list, at]);
		sayDoubles(
			tracker[list].map((id) => [id]),
			(id, at) => found.say([list, at], `"${id}" stands here twice. Take one away.`),
		);
	}
	inspectChecks(tracker.checks, found);
	inspectAsked(tracker, found);
	inspectLiving(tracker, found);
	inspectLived(tracker, found);
	if (tracker.matrix) inspectMatrix(tracker.matrix, tracker.fields, found);
	for (const [at, id] of tracker.once.entries())
		if (tracker.matrix && !tracker.matrix.shared.includes(id))
			found.say(['once', at], `"${id}" is asked in every row. Write fields that all rows share.`);
	for (const [at, id] of tracker.told_by.entries()) {
		const field = tracker.fields.find((one) => one.id === id);
		const isFit = field?.type === 'choice' && field.required && field.showIf === undefined;
		if (field && !(tracker.anonymous && isFit))
			found.say(['told_by', at], `"${id}" is no choice everybody makes. Write required choices.`);
	}
	for (const [at, sample] of tracker.samples.entries())
		for (const id of Object.keys(sample)) found.unlessField(id, ['samples', at, id]);
	return found.mistakes;
}

function inspectNames({ fields }: Outline, found: Mistakes): void {
	sayDoubles(
		fields.map((field) => [field.id, ...field.formerly]),
		(name, at) =>
			found.say(
				['fields', at, 'id'],
				`Two fields are or were called "${name}". Every id is used once, for ever.`,
			),
	);
	sayDoubles(
		fields.map((field) => [field.label, ...field.aliases]),
		(name, at) =>
			found.say(
				['fields', at, 'label'],
				`Two fields are called "${name}". A column of a file could be either; word one differently.`,
			),
	);
	for (const [at, field] of fields.entries()) {
		if (!('options' in field)) continue;
		sayDoubles(
			field.options.map(({ code, formerly, label, aliases }) => [
				...[code, ...formerly],
				...[label, ...aliases],
			]),
			(name, option) =>
				found.say(
					['fields', at, 'options', option],
					`Two options of "${field.id}" are called "${name}". A cell could be either; change one.`,
				),
		);
	}
}

function inspectFields({ fields, anonymous }: Outline, found: Mistakes): void {
	for (const [
		at,
		{ id, type, required, showIf, askedWhile = {}, initial, folded, personal, leaves, shown },
	] of fields.entries()) {
		if (folded && initial === undefined && !(type === 'period' && required))
			found.say(
				['fields', at, 'folded'],
				`"${id}" starts with nothing that could be shown in its place. Give it "initial", or take "folded" out.`,
			);
		if (showIf) {
			found.unlessCondition(showIf, ['fields', at, 'showIf']);
			if (fields.findIndex((field) => field.id === showIf.field) >= at)
				found.say(
					['fields', at, 'showIf', 'field'],
					`"${showIf.field}" is asked later. Move it above "${id}".`,
				);
		}
		const isLater = (other: string) => fields.findIndex((field) => field.id === other) >= at;
		found.unlessWhere(askedWhile, ['fields', at, 'askedWhile']);
		for (const other of Object.keys(askedWhile).filter(isLater))
			found.say(['fields', at, 'askedWhile'], `"${other}" is asked later. Move it above "${id}".`);
		if (required && Object.keys(askedWhile).length > 0)
			found.say(
				['fields', at, 'required'],
				`"${id}" is not always asked, and must not stop anybody then. Write the check required_when instead.`,
			);
		if (initial !== undefined) found.unlessCode(id, initial, ['fields', at, 'initial']);
		if (type === 'date' && initial !== undefined && !['today', 'monday'].includes(initial))
			found.say(
				['fields', at, 'initial'],
				`"${initial}" would soon be an old day. Write today or monday, or take "initial" out.`,
			);
		if (leaves === 'masked' && type !== 'text' && type !== 'longtext')
			found.say(
				['fields', at, 'leaves'],
				`"${id}" has nothing a mask could cover. Write yes or never; only text and longtext leave masked.`,
			);
		if (shown === 'masked' && type !== 'text' && type !== 'longtext')
			found.say(
				['fields', at, 'shown'],
				`"${id}" has nothing a mask could cover. Write plain; only text and longtext are shown masked.`,
			);
		if (anonymous && personal)
			found.say(
				['fields', at, 'personal'],
				`"${id}" asks for personal data on an anonymous tracker. Take the field out, or write anonymous: false.`,
			);
	}
}

function inspectMatrix(
	{ field: id, shared }: { field: string; shared: string[] },
	fields: RawField[],
	found: Mistakes,
): void {
	found.unlessField(id, ['matrix', 'field']);
	const rows = fields.find((field) => field.id === id);
	if (rows && rows.type !== 'choice')
		found.say(
			['matrix', 'field'],
			`"${id}" is no choice field. The rows are the options of a choice field.`,
		);
	for (const [at, name] of shared.entries()) found.unlessField(name, ['matrix', 'shared', at]);
	if (shared.includes(id))
		found.say(
			['matrix', 'shared'],
			`"${id}" makes the rows, so it cannot be asked once for all rows.`,
		);
}
