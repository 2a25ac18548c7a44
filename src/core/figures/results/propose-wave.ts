import type { Definition } from '../../definition/definition.ts';
import type { Field } from '../../fields/field.ts';
import { type Cell, partitionOf } from '../../privacy/wave/partition.ts';
import { codeReader } from '../../tables/codes-of-answer.ts';
import { fewestOf } from '../../tables/fewest.ts';
import { countPeople } from '../../tables/people-in.ts';
import type { ResultRow } from './item-source.ts';
import { breakdownsOf } from './items.ts';

/** What a wave would be declared as. Plain JSON. */
export interface Proposal {
	/** What the form promised; more may be asked for. */
	fewest: number;
	/** The breakdowns with the groups they would have; `cells` = `null`: everybody would be in one. */
	breakdowns: { field: string; cells: readonly Cell[] | null }[];
	/** To how many people the form was given, as far as that is known. */
	invited: number | null;
}

/** Rows between two places where counting may be interrupted: a few milliseconds. */
const stretch = 5000;

interface Known {
	/** People by department; `null` = not told. */
	people: Readonly<Record<string, number>> | null;
	/** Answers may still come by the company's calendar of rounds: then departments go by their people. */
	isUnderWay: boolean;
}

/** The wave of a round of an anonymous form, as it would be declared now. Yields wherever it may be interrupted. */
export function* proposeWave(
	definition: Definition,
	rows: readonly ResultRow[],
	{ people, isUnderWay }: Known,
	fewest = fewestOf(definition).scores,
): Generator<void, Proposal> {
	const staff = people && Object.values(people).reduce((sum, count) => sum + count, 0);
	const isForAll = definition.audience.includes('everyone') && definition.once.length > 0;
	const sizes = function* (field: Field): Generator<void, Record<string, number>> {
		const answered = yield* answeredBy(definition, field, rows);
		if (field.type !== 'department' || !people || !isUnderWay) return answered;
		// Who names no department may come yet: counted as one, they get company.
		const others = Object.keys(answered).filter((code) => !Object.hasOwn(people, code));
		return { ...people, ...Object.fromEntries(others.map((code) => [code, 1])) };
	};
	const breakdowns: Proposal['breakdowns'] = [];
	for (const field of breakdownsOf(definition)) {
		const cells = partitionOf(yield* sizes(field), fewest);
		breakdowns.push({ field: field.id, cells: cells && withAbsorbed(cells, field) });
	}
	return {
		...{ fewest, breakdowns },
		// Of a form filled in as often as one likes, answers are no people.
		invited: isForAll ? staff : null,
	};
}

/** What another has absorbed stands in that one's group, under its own code: what is told of it later cannot move. */
function withAbsorbed(cells: readonly Cell[], field: Field): readonly Cell[] {
	const options = 'options' in field ? field.options : [];
	return cells.map((cell) => {
		const absorbed = options.filter(({ absorbedBy }) => absorbedBy && cell.of.includes(absorbedBy));
		return { ...cell, of: [...cell.of, ...absorbed.map(({ code }) => code)].sort() };
	});
}

/** How many people gave each answer, none included; options nobody chose as well, but for what another has absorbed. */
function* answeredBy(
	definition: Definition,
	field: Field,
	rows: readonly ResultRow[],
): Generator<void, Record<string, number>> {
	const options = 'options' in field ? field.options : [];
	const there = options.filter(({ absorbedBy }) => absorbedBy === undefined);
	const people = Object.fromEntries([...there.map(({ code }) => [code, 0]), ['', 0]]);
	const counting = new Map<string, ReturnType<typeof countPeople>>();
	const read = codeReader(field);
	for (const [at, row] of rows.entries()) {
		if (at % stretch === stretch - 1) yield;
		const code = read(row.values);
		const count = counting.get(code) ?? countPeople(definition);
		counting.set(code, count);
		people[code] = count(row);
	}
	return people;
}
