import type { Definition } from '../definition/definition.ts';
import type { FigureUse } from '../definition/figures-schema.ts';
import { partsFed } from '../definition/parts-fed.ts';
import { isWhere } from '../definition/where.ts';
import type { KpiPlan, PartName } from '../figures/kpis/kpi-plan.ts';
import type { Item } from '../figures/results/items.ts';
import { measureId } from './measure-figures.ts';
import type { PublishedRound } from './round-figures.ts';
import { itemId } from './round-names.ts';

/** What goes along where a figure is held. */
export interface GoesWith {
	/** By a figure's id, the ids of those that tell the same answers or are worked out from it. */
	along: Readonly<Record<string, readonly string[]>>;
	/** By the id of a measure over several questions, these: as long as all are told, it can be worked out, or nearly so. */
	over: Readonly<Record<string, readonly string[]>>;
}

/** Every figure stands by itself. */
export const nothingGoes: GoesWith = { along: {}, over: {} };

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
	const along = new Map<string, Set<string>>();
	const over = new Map<string, Set<string>>();
	const add = (id: string, other: string, to = along) => {
		if (id !== other) to.set(id, (to.get(id) ?? new Set()).add(other));
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
				const back = isOfOne(use) ? along : over;
				for (const item of asked) add(measure, item, back);
				for (const change of changesOf(plan, { metric: use.metric, part }))
					add(measure, measureId(plan, { definition: { ...change, tracker: null } }));
			}
		}
	}
	return { along: listed(along), over: listed(over) };
}

function listed(found: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> {
	return Object.fromEntries([...found].map(([id, others]) => [id, [...others]]));
}

/**
 * Some figures with all that go with them, and with these. Of a measure over several questions one of them held is enough;
 * where none is, nor is among those `held` already, all go: which of them gives it away hangs on what was answered.
 * `told`: what is not held whatever is said, as readers know it already, so that it hides nothing.
 */
export function withAll(
	ids: readonly string[],
	{ along, over }: GoesWith,
	held: ReadonlySet<string> = new Set(),
	told: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
	const all = new Set(ids);
	const follow = (from: Iterable<string>) => {
		// What is added while going through is gone through as well.
		for (const id of from) for (const other of along[id] ?? []) all.add(other);
	};
	follow(all);
	for (const id of all) {
		const questions = over[id] ?? [];
		if (questions.some((one) => !told.has(one) && (all.has(one) || held.has(one)))) continue;
		for (const one of questions) all.add(one);
		follow(all);
	}
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

/** Whether a use counts the answers to one question of each row, and every row by itself: it tells what the question tells. */
function isOfOne(use: FigureUse): boolean {
	return use.use !== 'scores_of_each' && fieldsOf(use).length === 1;
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
