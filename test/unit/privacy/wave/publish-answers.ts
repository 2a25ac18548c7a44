import { condense } from '~/core/privacy/wave/alike.ts';
import { placeIn } from '~/core/privacy/wave/groups-of.ts';
import { createRoll, type Roll } from '~/core/privacy/wave/people.ts';
import { type Partitions, publish, type Published } from '~/core/privacy/wave/publish.ts';
import { exposed } from '~/core/privacy/wave/span.ts';
import type { Wave } from '~/core/privacy/wave/wave.ts';

/** One answer to one question: whose row, and by field the code of the group it belongs to. */
export interface Answer {
	id: string;
	codes: Readonly<Record<string, string>>;
}

/** What is said of one group, with the ids of whose answers it is. */
export interface Told extends Omit<Published, 'people'> {
	people: ReadonlySet<string>;
}

/** The same as `publish`, with ids for people. */
export function publishAnswers(
	wave: Wave,
	partitions: Partitions,
	answers: readonly Answer[],
	earlier: readonly Told[] = [],
	lots: readonly (readonly string[])[] = [],
): Told[] {
	const roll = createRoll(answers.map(({ id }) => id));
	const places = new Map(
		wave.breakdowns.map((field) => {
			const placeOf = placeIn(partitions[field] ?? []);
			return [field, Int16Array.from(answers, ({ codes }) => placeOf(codes[field] ?? ''))] as const;
		}),
	);
	const people = Uint32Array.from(answers.keys());
	const lotAt = new Map(lots.flatMap((lot, at) => lot.map((id) => [id, at] as const)));
	const lotOf = answers.map(({ id }) => lotAt.get(id) ?? -1);
	const before = earlier.map((one) => ({ ...one, people: roll.numbersOf(one.people) }));
	return publish(wave, partitions, { people, places, lotOf }, before).map((one) => ({
		...one,
		people: new Set(Array.from(one.people, (at) => answers[at]?.id ?? '')),
	}));
}

/** How many people would be found out from some groups; 0 = nobody. */
export function exposedIn(groups: readonly ReadonlySet<string>[], fewest: number): number {
	const roll: Roll = createRoll();
	const condensed = condense(groups.map((group) => roll.numbersOf(group)));
	const kinds = exposed(condensed, fewest) ?? [];
	return kinds.reduce((sum, kind) => sum + (condensed.sizeOf.get(kind) ?? 0), 0);
}
