import { describe, expect, it } from 'vitest';
import { atOnce } from '~/core/figures/at-once.ts';
import { type Lot, looksIn, showInLots } from '~/core/privacy/wave/lots.ts';
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

/** What whoever looks knows of the answers to a question: the sets of people published, and seen to come together. */
interface Known {
	told: Told[];
	seen: ReadonlySet<string>[];
	/** The same, of both, once an answer was taken back and its lot has gone with it. */
	without: ReadonlySet<string>[];
}

/**
 * Four looks at the merged table and the measures, the last three with results by groups: half of the files, all, late
 * ones, late ones and an answer taken back. Everybody answers the first question (it is the table of responses too), the
 * second does not apply to everybody.
 */
function knownOf(seed: number): Known[] {
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
	const answeredIn = (id: string) => (skips.has(id) ? 'first' : 'first\nsecond');
	const known: Known[] = [
		{ told: [], seen: [], without: [] },
		{ told: [], seen: [], without: [] },
	];
	let lots: readonly Lot[] = [];
	for (const [look, rows] of [
		answers.slice(0, answers.length / 2),
		answers,
		second,
		third,
	].entries()) {
		const ids = rows.map(({ id }) => id);
		const found = atOnce(showInLots(lots, ids, 5, random, { answeredIn }));
		lots = found.lots;
		for (const [question, { told, seen, without }] of known.entries()) {
			const own = rows.filter(
				({ id }) => found.shown.has(id) && !(question === 1 && skips.has(id)),
			);
			// Of fewer, measures tell nothing; the table shows whole rows, five and more at a time.
			if (own.length >= 5) (found.held > 0 ? without : seen).push(new Set(own.map(({ id }) => id)));
			if (look === 0) continue;
			const issue = publishAnswers(wave, partitions, own, [...looked(lots, own), ...told]);
			if (found.held > 0) without.push(...shownIn(issue));
			else told.push(...issue);
		}
	}
	return known;
}

/** What came to be shown together, as far as it is there. */
function looked(lots: readonly Lot[], rows: readonly Answer[]): Told[] {
	return looksIn(lots).flatMap((look) => {
		const ids = new Set(look);
		const people = new Set(rows.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
		return people.size === 0 ? [] : [{ field: null, cell: '*look', reason: null, people }];
	});
}

describe('Of everything published in a wave, and all that is seen as files come and go', () => {
	it(`no group below five can be worked out, in ${companies} companies`, () => {
		let figures = 0;
		let leaks = 0;
		for (let seed = 1; seed <= companies; seed++)
			for (const { told, seen, without } of knownOf(seed)) {
				const shown = shownIn(told);
				figures += shown.length;
				for (const group of [...shown, ...without]) expect(group.size).toBeGreaterThanOrEqual(5);
				if (attack([...shown, ...seen, ...without], 5) === null) continue;
				expect(attack([...shown, ...seen], 5), `company ${seed}`).toBeNull();
				leaks++;
			}
		// A lot that goes when an answer is taken back may lie in a group that is told: what it leaves is said on the page.
		expect(leaks / companies, `${leaks}`).toBeLessThan(0.002);
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
			for (let seed = 1; seed <= 400; seed++) {
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
			expect(Math.abs(leaks / 400 - rate), `${leaks / 400}`).toBeLessThan(0.08);
			expect(Math.abs(groups / 400 - kept), `${groups / 400}`).toBeLessThan(0.5);
		},
	);
});
