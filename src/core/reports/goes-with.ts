import type { Definition } from '../definition/definition.ts';
import type { FigureUse } from '../definition/figures-schema.ts';
import { partsFed } from '../definition/parts-fed.ts';
import { isWhere } from '../definition/where.ts';
import type { KpiPlan, PartName } from '../figures/kpis/kpi-plan.ts';
import type { Item } from '../figures/results/items.ts';
import { measureId } from './measure-figures.ts';
import { itemId, type PublishedRound } from './round-figures.ts';

/** By a figure's id, the ids of those that tell the same answers or are worked out from it: where it is held, they go too. */
export type GoesWith = Readonly<Record<string, readonly string[]>>;

type Told = Pick<PublishedRound, 'definition' | 'round'> & { items: readonly Item[] };

/**
 * What of a report gives away what: a question is told by its round and again by measures; a measure over several
 * questions tells of each what the others leave; a change tells a figure to whoever knows what it was before.
 */
export function goesWith(
	plan: Pick<KpiPlan, 'metrics' | 'trackers'>,
	definitions: readonly Pick<Definition, 'id' | 'anonymous' | 'matrix'>[],
	rounds: readonly Told[],
): GoesWith {
	const found = new Map<string, Set<string>>();
	const add = (id: string, other: string) => {
		if (id === other) return;
		const known = found.get(id) ?? new Set();
		found.set(id, known.add(other));
	};
	for (const { id: tracker, uses } of plan.trackers) {
		const definition = definitions.find(({ id }) => id === tracker);
		if (!definition?.anonymous) continue;
		for (const use of uses) {
			const asked = rounds.flatMap((one) =>
				one.definition.id === tracker
					? one.items.filter((item) => isOf(use, item, one)).map(({ id }) => itemId(one, id))
					: [],
			);
			for (const { part } of partsFed(use)) {
				const measure = measureId(plan, { definition: { metric: use.metric, part, tracker } });
				for (const item of asked) add(item, measure);
				if (use.use === 'scores') for (const item of asked) add(measure, item);
				for (const change of changesOf(plan, { metric: use.metric, part }))
					add(measure, measureId(plan, { definition: { ...change, tracker: null } }));
			}
		}
	}
	return Object.fromEntries([...found].map(([id, others]) => [id, [...others]]));
}

/** Some figures with all that go with them, and with these. */
export function withAll(ids: readonly string[], goes: GoesWith): ReadonlySet<string> {
	const all = new Set(ids);
	// What is added while going through is gone through as well.
	for (const id of all) for (const other of goes[id] ?? []) all.add(other);
	return all;
}

/** The changes that are worked out from a part. */
function changesOf({ metrics }: Pick<KpiPlan, 'metrics'>, from: PartName): PartName[] {
	const isFrom = (one: PartName | null) => one?.metric === from.metric && one.part === from.part;
	return metrics.flatMap(({ id: metric, parts }) =>
		parts.flatMap(({ id: part, change }) =>
			change && (isFrom(change.of) || isFrom(change.with)) ? [{ metric, part }] : [],
		),
	);
}

/** Whether a use counts answers to a question of a round, as far as the round and the question say it. */
function isOf(use: FigureUse, { field, option }: Item, { definition, round }: Told): boolean {
	if (!fieldsOf(use).includes(field)) return false;
	const said = {
		...round.codes,
		...(option !== null && { [definition.matrix?.field ?? '']: option }),
	};
	const known = Object.entries(use.where).filter(([id]) => Object.hasOwn(said, id));
	return isWhere(Object.fromEntries(known), said);
}

/** The fields whose answers a use counts. */
function fieldsOf(use: FigureUse): readonly string[] {
	switch (use.use) {
		case 'scores':
		case 'scores_of_each':
		case 'number':
			return [use.field];
		case 'mean_of_person':
			return use.fields;
		case 'share':
			return [...Object.keys(use.is), ...Object.keys(use.least)];
		case 'sums':
			return [...use.of, ...use.among];
		default:
			return [];
	}
}
