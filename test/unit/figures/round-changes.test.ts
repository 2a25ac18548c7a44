import { describe, expect, it } from 'vitest';
import { earlierRound } from '~/components/results/earlier-round.ts';
import { roundChanges } from '~/components/results/round-changes.ts';
import { openItem } from '~/core/figures/results/open-item.ts';
import { itemsOf } from '~/core/figures/results/items.ts';
import { roundsIn } from '~/core/figures/results/rounds.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { loadDefinition } from '../definitions.ts';

const survey = loadDefinition('pilot_survey', 'zh-CN');
const items = itemsOf(survey).filter(({ id }) => id === 'satisfied');

/** What is told of so many people, `high` of whom gave 5. */
function toldOf(n: number, high: number) {
	const rows = Array.from({ length: n }, (_, at) => ({
		hash: `h${at}`,
		values: { satisfied: at < high ? 5 : 2 },
	}));
	const source = { definition: survey, period: 'q', rows };
	return items.map((item) => atOnce(openItem(item, source, [])));
}

describe('Two rounds side by side', () => {
	it.each([
		[40, 10, 40, 34, 'leaning'],
		[40, 34, 40, 10, 'worse'],
		[40, 20, 40, 20, 'cannot_tell'],
		[12, 6, 40, 20, 'cannot_tell'],
	])('%i with %i high, then %i with %i: %s', (before, was, after, is, word) => {
		expect(roundChanges(toldOf(before, was), toldOf(after, is), 5)[0]?.verdict).toBe(word);
	});

	it('show no two numbers where one to four people answered more or fewer, of an anonymous form', () => {
		const near = roundChanges(toldOf(40, 20), toldOf(43, 20), 5)[0];
		expect([near?.before.value, near?.after.value, near?.after.reason]).toEqual([
			null,
			null,
			'direction_only',
		]);
		// Which way they went is told, as the words beside it promise.
		expect(near?.verdict).toBe('cannot_tell');
		expect(roundChanges(toldOf(40, 10), toldOf(43, 37), 5)[0]?.verdict).toBe('leaning');
		expect(roundChanges(toldOf(40, 20), toldOf(43, 20), 0)[0]?.after.value).not.toBeNull();
		expect(roundChanges(toldOf(40, 20), toldOf(45, 20), 5)[0]?.after.value).not.toBeNull();
		expect(roundChanges(toldOf(40, 20), toldOf(45, 20), 8)[0]?.after.value).toBeNull();
	});

	it('are by themselves a round and the one before it of the same kind, else of the period before', () => {
		const assessment = loadDefinition('assessment', 'zh-CN');
		const rounds = roundsIn(assessment, [
			{ period: '2026Q4', instrument: 'survey' },
			{ period: '2026Q4', instrument: 'assessor' },
			{ period: '2026Q3', instrument: 'survey' },
		]);
		const of = (at: number) => rounds[at] && earlierRound(assessment, rounds, rounds[at])?.key;
		expect(rounds.map((_, at) => of(at) ?? null)).toEqual(['2026Q3 survey', '2026Q3 survey', null]);
	});
});
