import type { FieldTypeName } from '../fields/field.ts';
import type { Definition } from './definition.ts';
import type { FigureUse } from './figures-schema.ts';
import { sayOtherType, sayWhereMistakes } from './join-said.ts';

const times = ['date', 'datetime', 'period'] as const;
const numbers = ['number'] as const;
const scores = ['rating'] as const;
const kinds = ['choice', 'department', 'role', 'text'] as const;

type At = Extract<FigureUse, { use: 'count' }>['at'];

/** Says which fields, codes, clocks and trackers a figure names that are not there. */
export function inspectFigure(
	use: FigureUse,
	definition: Definition,
	definitions: readonly Definition[],
	limits: readonly string[],
	tell: (message: string) => void,
): void {
	const say = (_: string, message: string) => tell(message);
	const own = (id: string, types: readonly FieldTypeName[]): void =>
		void sayOtherType(id, types, definition, ['', say]);
	const childOf = (id: string) => {
		const child = definitions.find((one) => one.id === id);
		if (child?.parent?.trackers.includes(definition.id)) return child;
		tell(`The records of "${id}" do not belong to "${definition.id}". Write a tracker that does.`);
		return null;
	};
	const moment = ({ child, where, field }: At, of: Definition) => {
		const told = child === undefined ? of : childOf(child);
		if (!told) return;
		sayOtherType(field, times, told, ['', say]);
		sayWhereMistakes(where, told, '', say);
	};
	sayWhereMistakes(use.where, definition, '', say);
	const parents = definitions.filter(({ id }) => definition.parent?.trackers.includes(id));
	if (Object.keys(use.above).length > 0 && parents.length === 0)
		tell(`"${definition.id}" has no parent. Take "above" out.`);
	for (const parent of parents) sayWhereMistakes(use.above, parent, '', say);
	if (use.department !== null) own(use.department, ['department']);
	if ('at' in use) moment(use.at, definition);
	if ('clock' in use) inspectClock(use, definition, tell);
	switch (use.use) {
		case 'share': {
			sayWhereMistakes(use.is, definition, '', say);
			for (const id of Object.keys(use.least)) own(id, numbers);
			const child = use.has && childOf(use.has.child);
			if (use.has && child) sayWhereMistakes(use.has.where, child, '', say);
			return;
		}
		case 'scores':
			own(use.field, scores);
			return;
		case 'scores_of_each':
			own(use.each, ['choice']);
			own(use.field, scores);
			return;
		case 'mean_of_person':
			for (const id of use.fields) own(id, scores);
			return;
		case 'number':
			own(use.field, numbers);
			return;
		case 'sums':
			for (const id of [...use.of, ...use.among]) own(id, numbers);
			return;
		case 'per_record': {
			for (const id of use.product) own(id, numbers);
			const other = definitions.find(({ id }) => id === use.by.tracker);
			if (other) {
				sayWhereMistakes(use.by.where, other, '', say);
				moment(use.by.at, other);
			} else tell(`No tracker is called "${use.by.tracker}". Look in src/content/trackers/.`);
			return;
		}
		case 'within':
			own(use.field, numbers);
			for (const parent of parents) sayOtherType(use.most, numbers, parent, ['', say]);
			if (!limits.includes(use.limit))
				tell(`No limit is called "${use.limit}". Look in src/content/rules/limits.yml.`);
			return;
		case 'children': {
			const child = childOf(use.child);
			if (child) sayWhereMistakes(use.such, child, '', say);
			return;
		}
		case 'carried_out':
			if (!definition.expects) tell(`"${definition.id}" expects nothing. Write "expects" first.`);
			return;
		case 'weeks':
			own(use.each, kinds);
			own(use.week, ['date']);
			return;
		case 'covered': {
			own(use.each, ['choice']);
			const child = childOf(use.child);
			if (child) sayOtherType(use.field, ['date'], child, ['', say]);
			return;
		}
		case 'count':
		case 'days_since':
		case 'on_time':
		case 'time':
		case 'rhythm':
			return;
	}
}

function inspectClock(
	use: Extract<FigureUse, { clock: string }>,
	{ clocks }: Definition,
	tell: (message: string) => void,
): void {
	const ids = clocks.map(({ id }) => id);
	const clock = clocks.find(({ id }) => id === use.clock);
	if (!clock) tell(`No clock is called "${use.clock}". Write one of: ${ids.join(', ')}.`);
	else if ((use.use === 'rhythm') !== (clock.every !== undefined))
		tell(
			use.use === 'rhythm'
				? `The clock "${use.clock}" does not come round. Write on_time or time.`
				: `The clock "${use.clock}" comes round again and again. Write rhythm.`,
		);
}
