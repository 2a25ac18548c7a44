import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { hashEntry } from '~/core/entries/hash.ts';
import type { Random } from '~/core/handover/shuffle.ts';
import { loadOrganization } from '../definitions.ts';

/** What one person of the example company answered, as 0.1.0 kept it: with the day it was written. */
export interface Person {
	department: string | null;
	level: string | null;
	day: string;
	rows: Entry[];
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function seeded(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** How the answers spread over ten days: most on the first and after the reminder. */
const days = [24, 18, 8, 5, 3, 2, 19, 11, 6, 4];
const levels = [
	['frontline', 0.8],
	['middle', 0.15],
	['senior', 0.05],
] as const;

/**
 * The company of `organization.yml` answers the assessment: 60 % take part, 85 % of them name their
 * department where the form offers it, 75 % their level. Five rows each.
 */
export function exampleCompany(assessment: Definition, seed: number): Person[] {
	const random = seeded(seed);
	const offered = new Set(codesOf(assessment, 'department'));
	const people: Person[] = [];
	for (const { code, headcount } of loadOrganization().departments) {
		for (let number = 0; number < headcount; number++) {
			const level = drawn(levels, random());
			const day = drawn(
				days.map((weight, at) => [`2026-11-${10 + at}`, weight / 100] as const),
				random(),
			);
			if (random() > 0.6) continue;
			const department = random() < 0.85 && offered.has(code) ? code : null;
			const person = { department, level: random() < 0.75 ? level : null, day };
			people.push({ ...person, rows: rowsOf(assessment, person, people.length, random) });
		}
	}
	return people;
}

/** Codes of a field's options, those no longer offered left out. */
export function codesOf({ fields }: Definition, id: string): string[] {
	const field = fields.find((one) => one.id === id);
	if (!field || !('options' in field)) throw new Error(`There are no options for "${id}".`);
	return field.options.filter(({ retired }) => !retired).map(({ code }) => code);
}

const alphabet = '23456789abcdfghjkmnpqrstvwxyz';

function rowsOf(
	assessment: Definition,
	{ department, level, day }: Omit<Person, 'rows'>,
	number: number,
	random: Random,
): Entry[] {
	return codesOf(assessment, 'dimension').map((dimension) => {
		const characters = Array.from({ length: 20 }, () => alphabet[Math.floor(random() * 29)]);
		const text = random() < 0.3 ? `第${number}次说起${dimension}` : null;
		const entry = {
			tracker: assessment.id,
			id: `r-${characters.join('')}`,
			version: assessment.version,
			history: [],
			createdAt: day,
			updatedAt: day,
			deleted: false,
			device: null,
			submission: null,
			values: {
				period: '2026Q4',
				instrument: 'survey',
				dimension,
				score: 1 + Math.floor(random() * 5),
				...(department !== null && { department }),
				...(level !== null && { level }),
				...(text !== null && { problem: text }),
			},
		};
		return { ...entry, hash: hashEntry(entry, assessment) };
	});
}

/** One of some, each as likely as its weight says; weights are 1 together. */
function drawn(of: readonly (readonly [string, number])[], at: number): string {
	let sum = 0;
	for (const [name, weight] of of) {
		sum += weight;
		if (at < sum) return name;
	}
	return of.at(-1)?.[0] ?? '';
}
