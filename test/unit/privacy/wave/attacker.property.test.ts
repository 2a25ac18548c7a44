import { describe, expect, it } from 'vitest';
import { partitionOf } from '~/core/privacy/wave/partition.ts';
import { declareWave } from '~/core/privacy/wave/wave.ts';
import { attack } from './attacker.ts';
import { madeUpAnswer, madeUpCompany } from './made-up-company.ts';
import { type Answer, exposedIn, publishAnswers, type Told } from './publish-answers.ts';

/** The soak asks for more: `PROPERTY_RUNS`. */
const companies = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 200), 10_000);
const sizes = [4, 6, 8, 12];
const wave = declareWave({
	form: 'survey',
	period: '2026Q4',
	breakdowns: ['department', 'level'],
	fewest: 5,
});

const shownIn = (issues: readonly Told[]) =>
	issues.filter(({ reason }) => reason === null).map(({ people }) => people);

/** Three issues: as closed, with late files, with late files and an answer taken back. */
function issuesOf(seed: number) {
	const { answers, people, random } = madeUpCompany(seed, sizes[seed % 4] ?? 4);
	const levels: Record<string, number> = { frontline: 0, middle: 0, senior: 0 };
	for (const { codes } of answers)
		levels[codes['level'] ?? ''] = (levels[codes['level'] ?? ''] ?? 0) + 1;
	const partitions = { department: partitionOf(people, 5), level: partitionOf(levels, 5) };
	const late = (from: readonly Answer[], issue: number) => [
		...from.slice(issue === 2 && random() < 0.5 ? 1 : 0),
		...Object.keys(people).flatMap((department) =>
			Array.from({ length: Math.floor(random() * random() * 9) }, (_, at) =>
				madeUpAnswer(`late-${issue}-${department}-${at}`, department, random),
			),
		),
	];
	const second = late(answers, 1);
	const third = late(second, 2);
	const skips = new Set(third.filter(() => random() < 0.1).map(({ id }) => id));
	// Everybody answered the first question (it is the table of responses too), not everybody the second.
	return [(_: Answer) => true, ({ id }: Answer) => !skips.has(id)].map((isAsked) => {
		const all: Told[] = [];
		for (const rows of [answers, second, third])
			all.push(...publishAnswers(wave, partitions, rows.filter(isAsked), all));
		return all;
	});
}

describe('Of everything published in a wave, all tables and all issues', () => {
	it(`no group below five can be worked out, in ${companies} companies`, () => {
		let figures = 0;
		for (let seed = 1; seed <= companies; seed++)
			for (const all of issuesOf(seed)) {
				const shown = shownIn(all);
				for (const group of shown) expect(group.size).toBeGreaterThanOrEqual(5);
				expect(attack(shown, 5), `company ${seed}`).toBeNull();
				figures += shown.length;
			}
		// Hiding everything would be safe too.
		expect(figures / companies).toBeGreaterThan(15);
	});

	it.each([
		[4, 0.44, 3],
		[6, 0.34, 4.6],
		[8, 0.22, 6.1],
		[12, 0.08, 9],
	])(
		'with small groups of %i departments only hidden, one could in about %d of all, and merged %d groups are left',
		(departments, rate, kept) => {
			let leaks = 0;
			let groups = 0;
			for (let seed = 1; seed <= 600; seed++) {
				const { answers, people } = madeUpCompany(seed, departments);
				const of = (code: string) =>
					new Set(answers.flatMap(({ id, codes }) => (codes['department'] === code ? [id] : [])));
				const all = new Set(answers.map(({ id }) => id));
				const hidden = Object.keys(people)
					.map(of)
					.filter(({ size }) => size >= 5);
				const found = attack([all, ...hidden], 5);
				expect(exposedIn([all, ...hidden], 5)).toBe(found?.length ?? 0);
				if (found !== null) leaks++;
				groups += partitionOf(people, 5)?.length ?? 1;
			}
			expect(Math.abs(leaks / 600 - rate), `${leaks / 600}`).toBeLessThan(0.08);
			expect(Math.abs(groups / 600 - kept), `${groups / 600}`).toBeLessThan(0.5);
		},
	);
});
