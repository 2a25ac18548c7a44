import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askChoices } from '~/core/imports/asked.ts';
import type { FileAsk } from '~/core/imports/files-that-ask.ts';
import { buckets } from '~/core/imports/buckets.ts';
import { loadDefinitions } from '../definitions.ts';
import { propertyRuns } from '../property-runs.ts';
import { check, collect, headsOf, nothing, sayingsOf, take, type Given } from './check-files.ts';

const definitions = loadDefinitions('zh-CN');

/** A run reads up to sixteen files, which takes tens of milliseconds. */
const runs = { numRuns: Math.min(1000, Math.ceil(propertyRuns / 30)) };

const head = '评估维度,评分,评估周期,填写方式,问题描述\n';

/** Rows as they are typed: whole ones, ones that break a rule, ones that cannot be read, and no records. */
const row = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.constantFrom('会议效率,3', '会议效率,4', '客户响应,4')
			.map((of) => `${of},2026Q4,员工问卷,`),
	},
	fc.constantFrom(
		'会议效率,3,2026Q4,,',
		'会议效率,3,2026Q4,员工问卷,打 13800001111 找我',
		'会议效率,很好吧,2026Q4,员工问卷,',
		'合计,,,,26',
		'填表人：,,,,',
		',4,,,没有回音',
	),
);

const file = fc.array(row, { minLength: 1, maxLength: 8 });
const files = fc.array(file, { minLength: 1, maxLength: 4 });

const given = (rows: string[], index: number): Given => ({
	name: `${index}.csv`,
	text: `${head}${rows.join('\n')}\n`,
});

/** A person who decides by what is asked, whatever the order of the files. */
const person = fc
	.record({
		repeats: fc.constantFrom(...askChoices.repeats),
		corrects: fc.constantFrom(...askChoices.corrects),
		copied: fc.constantFrom(...askChoices.copied),
		breaks_rules: fc.constantFrom(...askChoices.breaks_rules),
	})
	.map((said) => (ask: FileAsk) => said[ask.reason]);

describe('files of rows people typed', () => {
	it('add up: every row is in one bucket, before and after it is decided about', () => {
		fc.assert(
			fc.property(files, files, person, (earlier, rows, answer) => {
				const state = collect(nothing(), earlier.map(given), definitions, answer);
				const plan = check(state, rows.map(given), definitions);
				const change = take(plan, answer, definitions);
				for (const [index, of] of rows.entries()) {
					for (const counted of [plan.files[index], change.files[index]]) {
						const sum = buckets.reduce(
							(total, bucket) => total + (counted?.counts[bucket] ?? 0),
							0,
						);
						expect([counted?.rows, sum]).toEqual([of.length, of.length]);
					}
					expect(change.files[index]?.counts.asked).toBe(0);
				}
			}),
			runs,
		);
	});

	it('come to the same records in whatever order they are given together', () => {
		fc.assert(
			fc.property(files, person, fc.nat(), (rows, answer, turn) => {
				const all = rows.map(given);
				const turned = [
					...all.slice(turn % all.length),
					...all.slice(0, turn % all.length),
				].reverse();
				const [one, other] = [all, turned].map((of) => collect(nothing(), of, definitions, answer));
				expect(other && headsOf(other)).toEqual(one && headsOf(one));
			}),
			runs,
		);
	});

	it('change nothing when they come again and are said to be the same answers', () => {
		fc.assert(
			fc.property(files, person, (rows, answer) => {
				const all = rows.map(given);
				const state = collect(nothing(), all, definitions, answer);
				const again = collect(state, all, definitions, { repeats: 'same' });
				const kept = headsOf(again).map(({ hash }) => hash);
				for (const { hash } of headsOf(state)) expect(kept).toContain(hash);
				const twice = collect(again, all, definitions, { repeats: 'same' });
				expect(sayingsOf(twice)).toEqual(sayingsOf(again));
				expect([...twice.aside.keys()].sort()).toEqual([...again.aside.keys()].sort());
			}),
			runs,
		);
	});

	it('count every person where all are said to be other people, and lose none to the side', () => {
		fc.assert(
			fc.property(files, (rows) => {
				const takesAll = { repeats: 'others', corrects: 'others', breaks_rules: 'take' } as const;
				const state = collect(nothing(), rows.map(given), definitions, takesAll);
				const plan = check(nothing(), rows.map(given), definitions);
				const aside = plan.rows.filter(({ bucket }) => bucket === 'aside').length;
				expect(headsOf(state)).toHaveLength(rows.flat().length - aside);
				expect(state.aside.size).toBe(aside);
			}),
			runs,
		);
	});
});
