import { describe, expect, it } from 'vitest';
import { atOnce } from '~/core/figures/at-once.ts';
import { type Lot, looksIn, showInLots } from '~/core/privacy/wave/lots.ts';
import { partitionOf } from '~/core/privacy/wave/partition.ts';
import { declareWave } from '~/core/privacy/wave/wave.ts';
import { attack } from './attacker.ts';
import { madeUpAnswer, madeUpCompany } from './made-up-company.ts';
import { type Answer, exposedIn, publishAnswers, type Told } from './publish-answers.ts';

/** The soak asks for more: `PROPERTY_RUNS`. */
const companies = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 30), 10_000);
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
 * Looks at the merged table and the measures, the last ones with results by groups: half of the files, all, late ones, late
 * ones and an answer taken back, that answer back again. In every fifth company the first half is undone before the second
 * comes, and brought back. Everybody answers the first question (it is the table of responses too), the second does not
 * apply to everybody, the third only to a few.
 */
function knownOf(seed: number): Known[] {
	const { answers, people, random } = madeUpCompany(seed, sizes[seed % 4] ?? 4);
	const levels: Record<string, number> = { frontline: 0, middle: 0, senior: 0 };
	for (const { codes } of answers)
		levels[codes['level'] ?? ''] = (levels[codes['level'] ?? ''] ?? 0) + 1;
	const partitions = { department: partitionOf(people, 5), level: partitionOf(levels, 5) };
	const late = (from: readonly Answer[]) => [
		...from,
		...Object.keys(people).flatMap((department) =>
			Array.from({ length: Math.floor(random() * random() * 9) }, (_, at) =>
				madeUpAnswer(`late-${from.length}-${department}-${at}`, department, random),
			),
		),
	];
	const second = late(answers);
	const all = late(second);
	const third = random() < 0.5 ? all.slice(1) : all;
	const skips = new Set(all.filter(() => random() < 0.1).map(({ id }) => id));
	const rare = new Set(all.filter(() => random() < 0.08).map(({ id }) => id));
	const asks = [() => true, (id: string) => !skips.has(id), (id: string) => rare.has(id)];
	const answeredIn = (id: string) => asks.flatMap((is, at) => (is(id) ? [`${at}`] : [])).join('\n');
	const known: Known[] = asks.map(() => ({ told: [], seen: [], without: [] }));
	/** By question, all groups that were told, whatever was there. */
	const issued: Told[][] = asks.map(() => []);
	let lots: readonly Lot[] = [];
	const half = answers.length / 2;
	const first =
		seed % 5 > 0 ? [answers.slice(0, half)] : [answers.slice(0, half), answers.slice(half)];
	const looks = [...first, answers, second, third, all];
	for (const [look, rows] of looks.entries()) {
		const ids = rows.map(({ id }) => id);
		const found = atOnce(showInLots(lots, ids, 5, random, { answeredIn, mustWait: () => false }));
		lots = found.lots;
		for (const [question, { told, seen, without }] of known.entries()) {
			// Two of the three in every company are enough, and take half as long.
			if (question > 0 && question % 2 !== seed % 2) continue;
			const answering = (id: string) => asks[question]?.(id) === true;
			const mayBeTold = new Set(
				lots
					.map((lot) => lot.filter(answering))
					.filter((lot) => lot.length >= 5)
					.flat(),
			);
			const own = rows.filter(({ id }) => found.shown.has(id) && mayBeTold.has(id));
			// Of fewer, measures tell nothing; the table shows whole rows, five and more at a time.
			if (own.length >= 5) (found.held > 0 ? without : seen).push(new Set(own.map(({ id }) => id)));
			// The same rows as before an answer was taken back are told the same of.
			if (look < first.length || look === looks.length - 1) continue;
			const earlier = issued[question] ?? [];
			const before = [...looked(lots, own), ...earlier];
			const issue = publishAnswers(wave, partitions, own, before, lots);
			earlier.push(...issue);
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
		expect(leaks / companies, `${leaks}`).toBe(0);
		// Hiding everything would be safe too.
		expect(figures / companies).toBeGreaterThan(15);
	}, 3_600_000);

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
