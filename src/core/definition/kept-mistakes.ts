import { closest } from '../authoring/closest.ts';
import type { ClockMoment } from '../clocks/of-record/record-clock.ts';
import type { Definition } from './definition.ts';
import type { Kept } from './kept.ts';
import { type Say, sayOtherType, sayUnknownField, sayWhereMistakes } from './join-said.ts';

const times = ['date', 'datetime'] as const;

/**
 * What `kept` of trackers names that is not there, or would be gone once a record is cleared. `limits`: those in days,
 * weeks or months, all others, and which of them the company has a number of its own for.
 */
export function findKeptMistakes(definitions: readonly Definition[], limits: LimitNames): string[] {
	return definitions.flatMap((definition) => {
		const { id, kept, anonymous, parent } = definition;
		const found: string[] = [];
		if (!kept) return found;
		const say: Say = (place, message) =>
			void found.push(`src/content/trackers/${id}/tracker.yml, ${place}: ${message}`);
		const sayOwn: Say = (limit, message) =>
			void found.push(`src/content/organization.yml, limits, ${limit}: ${message}`);
		if (anonymous)
			say('kept', 'An anonymous tracker keeps no days to count from. Take "kept" out.');
		for (const name of kept.keeps ?? []) sayUnknownField(name, definition, 'kept, keeps', say);
		sayWhereMistakes(kept.while, definition, 'kept, while', say);
		if (kept.time === null) {
			const above = definitions.filter((one) => parent?.trackers.includes(one.id));
			if (!above.some((one) => one.kept))
				say('kept', 'It belongs to nothing that is cleared. Write limit and from.');
			if (parent && !kept.keeps?.includes(parent.field))
				say('kept, keeps', `Without "${parent.field}" it would belong to no record. Add it.`);
			return found;
		}
		const { limit, from } = kept.time;
		if (limits.others.includes(limit) && limits.own?.includes(limit))
			sayOwn(limit, `The records of ${id} are kept so long: write days, weeks or months.`);
		else sayLimit(limit, limits, say);
		for (const moment of [from, ...(from.else ? [from.else] : [])]) {
			sayMoment(moment, definition, definitions, say);
			sayGone(moment, kept, definitions, say);
		}
		for (const field of Object.keys(kept.while)) sayStays(field, kept.keeps, say);
		return found;
	});
}

interface LimitNames {
	days: readonly string[];
	others: readonly string[];
	own?: readonly string[];
}

/** A cleared record is past its time as before, so that a line that comes late is cleared too: what tells so has to stay. */
function sayGone(
	{ child, field, where }: ClockMoment,
	{ keeps }: Kept,
	definitions: readonly Definition[],
	say: Say,
): void {
	if (keeps === null) return;
	const below = child === null ? null : definitions.find(({ id }) => id === child)?.kept;
	if (child === null) for (const name of [field, ...Object.keys(where)]) sayStays(name, keeps, say);
	// Lines with a time of their own are not cleared with their record.
	else if (!below?.time)
		for (const name of [field, ...Object.keys(where)])
			if (!below?.keeps?.includes(name))
				say(
					'kept, from',
					`"${child}" says since when it is counted: add "${name}" to keeps of its own kept.`,
				);
}

function sayStays(field: string, keeps: Kept['keeps'], say: Say): void {
	if (keeps && !keeps.includes(field))
		say('kept, keeps', `Without "${field}" a cleared record would not be past its time. Add it.`);
}

function sayLimit(limit: string, { days, others }: LimitNames, say: Say): void {
	if (days.includes(limit)) return;
	const alike = closest(limit, days);
	if (others.includes(limit))
		say('kept, limit', `The limit "${limit}" is not in days, weeks or months. Name one that is.`);
	else
		say(
			'kept, limit',
			`No limit is called "${limit}". ${alike === null ? 'Look in src/content/rules/limits.yml.' : `Did you mean "${alike}"?`}`,
		);
}

function sayMoment(
	{ child, field, where }: ClockMoment,
	definition: Definition,
	definitions: readonly Definition[],
	say: Say,
): void {
	const of = child === null ? definition : definitions.find(({ id }) => id === child);
	if (!of || (child !== null && !of.parent?.trackers.includes(definition.id))) {
		say(
			'kept, from',
			`"${child}" is no child of "${definition.id}". Write parent: ${definition.id} in its tracker.yml.`,
		);
		return;
	}
	sayOtherType(field, times, of, ['kept, from', say]);
	sayWhereMistakes(where, of, 'kept, from', say);
}
