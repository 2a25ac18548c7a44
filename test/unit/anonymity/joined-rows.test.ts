import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { loadDefinition } from '../definitions.ts';
import { parseIndependently } from '../csv/parse-independently.ts';
import { exampleCompany, type Person } from './example-company.ts';

const assessment = loadDefinition('assessment', 'zh-CN');

/** How many of all people are in a group smaller than `size`, by what their rows share. */
function shareIn(people: readonly string[], size: number): number {
	const groups = new Map<string, number>();
	for (const group of people) groups.set(group, (groups.get(group) ?? 0) + 1);
	return people.filter((group) => (groups.get(group) ?? 0) < size).length / people.length;
}

/** By all columns of the merged file in which the rows of one person are alike: what joins them again. */
function joinedBy(csv: string, people: readonly Person[]): string[] {
	const [header = [], ...records] = parseIndependently(csv.replace('\uFEFF', ''));
	const at = header.indexOf('_id');
	const byId = new Map(records.map((record) => [record[at], record]));
	const rowsOf = ({ rows }: Person) => rows.map(({ id }) => byId.get(id) ?? []);
	const joining = header
		.map((_name, column) => column)
		.filter((column) =>
			people.every((person) => new Set(rowsOf(person).map((row) => row[column])).size === 1),
		);
	return people.map((person) =>
		JSON.stringify(joining.map((column) => rowsOf(person)[0]?.[column])),
	);
}

describe.each([1, 2, 3])('the example company answers, seed %i', (seed) => {
	const people = exampleCompany(assessment, seed);
	const written = encodeCsv(
		people.flatMap(({ rows }) => rows),
		assessment,
		{ batch: 'b-2' },
	).text;
	const before = people.map(({ department, level, day }) => `${department} ${level} ${day}`);
	const after = joinedBy(written, people);

	it('with the day, as 0.1.0 wrote it, a third of all rows could be joined to one person again', () => {
		expect(people.length).toBeGreaterThan(150);
		expect(shareIn(before, 2)).toBeGreaterThan(0.25);
		expect(shareIn(before, 5)).toBeGreaterThan(0.6);
	});

	it('without it, few are alone in department and level, and nothing else joins rows', () => {
		const known = people.map(({ department, level }) => `${department} ${level}`);
		expect(shareIn(after, 2)).toBe(shareIn(known, 2));
		expect(shareIn(after, 2)).toBeLessThan(0.09);
		expect(shareIn(after, 5)).toBeLessThan(0.35);
	});
});
