import { closest } from '../authoring/closest.ts';
import type { ClockMoment } from '../clocks/of-record/record-clock.ts';
import type { Definition } from './definition.ts';
import { type Say, sayOtherType, sayUnknownField, sayWhereMistakes } from './join-said.ts';

const times = ['date', 'datetime'] as const;

/** What `kept` of trackers names that is not there. `limits`: those in days, weeks or months, and all others. */
export function findKeptMistakes(
	definitions: readonly Definition[],
	limits: { days: readonly string[]; others: readonly string[] },
): string[] {
	return definitions.flatMap((definition) => {
		const { id, kept, anonymous, parent } = definition;
		const found: string[] = [];
		if (!kept) return found;
		const say: Say = (place, message) =>
			void found.push(`src/content/trackers/${id}/tracker.yml, ${place}: ${message}`);
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
		sayLimit(limit, limits, say);
		for (const moment of [from, ...(from.else ? [from.else] : [])])
			sayMoment(moment, definition, definitions, say);
		return found;
	});
}

function sayLimit(
	limit: string,
	{ days, others }: { days: readonly string[]; others: readonly string[] },
	say: Say,
): void {
	if (days.includes(limit)) return;
	const alike = closest(limit, days);
	if (others.includes(limit))
		say('kept, limit', `The limit "${limit}" is no number of days, weeks or months.`);
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
