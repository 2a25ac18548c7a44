import { closest } from '../authoring/closest.ts';
import { sayDoubles } from '../authoring/say-doubles.ts';
import type { ClockCadence, ClockMoment, ClockPause } from '../clocks/of-record/record-clock.ts';
import type { Field } from '../fields/field.ts';
import type { Definition } from './definition.ts';

/** Limits by whether a clock can count them. */
export interface LimitNames {
	counted: readonly string[];
	/** Months, people and others that are no length of time in hours. */
	others: readonly string[];
}

type Say = (message: string) => void;

/**
 * What the clocks of trackers name that is not there: fields, codes, limits, trackers whose records belong to
 * theirs. Sentences with file, place and remedy.
 */
export function findClockMistakes(
	definitions: readonly Definition[],
	limits: LimitNames,
): string[] {
	return definitions.flatMap((definition) => {
		const found: string[] = [];
		const { id, clocks, anonymous } = definition;
		const at =
			(...places: string[]): Say =>
			(message) =>
				void found.push(
					`src/content/trackers/${id}/tracker.yml, ${['clocks', ...places].join(', ')}: ${message}`,
				);
		if (anonymous && clocks.length > 0)
			at()('An anonymous tracker keeps no moments a clock could go by. Take "clocks" out.');
		sayDoubles(
			clocks.map((clock) => [clock.id]),
			(name) => at(name)(`Two clocks are called "${name}". Call one differently.`),
		);
		for (const clock of clocks) {
			for (const name of ['from', 'until', 'due', 'unless', 'reopenedBy'] as const) {
				const moment = clock[name];
				if (!moment) continue;
				const fields = fieldsOf(moment.child, definition, definitions, at(clock.id, name));
				if (fields) inspectMoment(moment, fields, at(clock.id, name));
			}
			if (clock.pausedBy) {
				const say = at(clock.id, 'pausedBy');
				const fields = fieldsOf(clock.pausedBy.child, definition, definitions, say);
				if (fields) inspectPause(clock.pausedBy, fields, say);
			}
			if (clock.from.else) {
				const say = at(clock.id, 'from', 'else');
				const fields = fieldsOf(clock.from.else.child, definition, definitions, say);
				if (fields) inspectMoment(clock.from.else, fields, say);
			}
			if (clock.while) inspectWhere(clock.while, definition.fields, at(clock.id, 'while'));
			if (clock.limit !== null) inspectLimit(clock.limit, limits, at(clock.id, 'limit'));
			if (clock.every)
				inspectCadence(clock.every, definition.fields, limits, at(clock.id, 'every'));
		}
		return found;
	});
}

function inspectLimit(limit: string, { counted, others }: LimitNames, say: Say): void {
	if (counted.includes(limit)) return;
	const alike = closest(limit, counted);
	const remedy =
		alike === null ? 'Look in src/content/rules/limits.yml.' : `Did you mean "${alike}"?`;
	say(
		others.includes(limit)
			? `The limit "${limit}" is no number of hours, working days, days or weeks. A clock cannot count it.`
			: `No limit is called "${limit}". ${remedy}`,
	);
}

function inspectCadence(
	{ field, wanted, longest }: ClockCadence,
	fields: readonly Field[],
	limits: LimitNames,
	say: Say,
): void {
	for (const by of [wanted, longest]) {
		inspectWhere({ [field]: Object.keys(by) }, fields, say);
		for (const limit of Object.values(by)) inspectLimit(limit, limits, say);
	}
	for (const code of Object.keys(wanted))
		if (longest[code] === undefined)
			say(`"${code}" has an interval wished for and none that is the longest. Write both.`);
	for (const code of Object.keys(longest))
		if (wanted[code] === undefined)
			say(`"${code}" has a longest interval and none that is wished for. Write both.`);
}

function inspectMoment({ where, field }: ClockMoment, fields: readonly Field[], say: Say): void {
	inspectTime(field, fields, say);
	inspectWhere(where, fields, say);
}

function inspectPause(pause: ClockPause, fields: readonly Field[], say: Say): void {
	if ('start' in pause) {
		inspectTime(pause.field, fields, say);
		inspectWhere(pause.start, fields, say);
		inspectWhere(pause.end, fields, say);
	} else {
		inspectTime(pause.startField, fields, say);
		inspectTime(pause.endField, fields, say);
		inspectWhere(pause.where, fields, say);
	}
}

function fieldsOf(
	child: string | null,
	definition: Definition,
	definitions: readonly Definition[],
	say: Say,
): readonly Field[] | null {
	if (child === null) return definition.fields;
	const { id } = definition;
	const children = definitions.filter(({ parent }) => parent?.trackers.includes(id));
	const found = children.find((one) => one.id === child);
	if (found) return found.fields;
	const there = children.map((one) => one.id).join(', ');
	say(
		there === ''
			? `The records of "${child}" do not belong to "${id}". Write "parent: ${id}" in its tracker.yml, or take "child" out.`
			: `The records of "${child}" do not belong to "${id}". Write one of: ${there}.`,
	);
	return null;
}

function inspectTime(id: string, fields: readonly Field[], say: Say): void {
	const field = fields.find((one) => one.id === id);
	const times = fields.filter(({ type }) => type === 'date' || type === 'datetime');
	const there = times.map((one) => one.id).join(', ');
	if (!field) say(`No field is called "${id}". Write one of: ${there}.`);
	else if (!times.includes(field))
		say(`"${id}" is neither a moment nor a day. Write one of: ${there}.`);
}

function inspectWhere(where: Record<string, string[]>, fields: readonly Field[], say: Say): void {
	for (const [id, codes] of Object.entries(where)) {
		const field = fields.find((one) => one.id === id);
		if (!field) {
			const there = fields.map((one) => one.id).join(', ');
			say(`No field is called "${id}". Write one of: ${there}.`);
			continue;
		}
		const known = 'options' in field ? field.options.map(({ code }) => code) : null;
		for (const code of codes)
			if (known && known.length > 0 && !known.includes(code))
				say(`"${code}" is no code of "${id}". Write one of: ${known.join(', ')}.`);
	}
}
