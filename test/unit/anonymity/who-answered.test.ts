import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { whoAnswered } from '~/core/tables/who-answered.ts';
import { codesOf } from './example-company.ts';
import { entries, assessment, people } from './answers-asked.ts';

describe('how many answered', () => {
	it('is told of groups of five and more, one thing at a time', () => {
		const [wave] = whoAnswered(entries, assessment);
		expect(wave).toMatchObject({ wave: '2026Q4', people: people.length });
		const fields = wave?.groups.map(({ field }) => field);
		expect(fields).toEqual(['instrument', 'department', 'level']);
	});

	it('never lets a group under five show, nor be subtracted, in 1,000 companies', () => {
		const answered = fc.array(
			fc.record({
				department: fc.constantFrom(...codesOf(assessment, 'department'), null),
				level: fc.constantFrom(...codesOf(assessment, 'level'), null),
			}),
			{ minLength: 1, maxLength: 60 },
		);
		fc.assert(
			fc.property(answered, (given) => {
				const rows = given.map((who, index) => ({
					...(entries[0] as Entry), // there are some
					id: `r-${index}`,
					values: { period: '2026Q4', dimension: 'meeting_efficiency', score: 3, ...who },
				}));
				for (const { people: all, groups } of whoAnswered(rows, assessment)) {
					expect(all === null).toBe(given.length < 5);
					for (const { answers } of groups) {
						const shown = answers.flatMap(({ people: count }) => count ?? []);
						expect(shown.every((count) => count >= 5)).toBe(true);
						const left = given.length - shown.reduce((sum, count) => sum + count, 0);
						expect(left === 0 || left >= 5).toBe(true);
					}
				}
			}),
			{ numRuns: 1000, seed: 7 },
		);
	});
});
