import fc from 'fast-check';
import { createTextWriter } from '~/core/csv/text-writer.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { askChoices } from '~/core/imports/asked.ts';
import type { Said } from '../../../scripts/collect/task.ts';
import { anyEntry } from '../csv/arbitraries.ts';
import { everyType } from '../csv/every-type.ts';
import { loadDefinition } from '../definitions.ts';
import type { Given } from '../imports/check-files.ts';
import { propertyRuns } from '../property-runs.ts';
import { anyHarm } from './any-harm.ts';
import type { Way } from './gather-files.ts';

/** A form with a field of every type. */
export const every = everyType();

/** The forms the files are of. */
export const definitions = [
	every,
	loadDefinition('assessment', 'zh-CN'),
	loadDefinition('feedback', 'zh-CN'),
];
const day = Date.parse('2026-11-20T09:00:00+08:00');
const { wellFormed } = createTextWriter();

/** What was done to a record one after another: which of its revisions was deleted, or changed to what. */
const anyRevisions = fc
	.record({
		values: anyEntry(every).map(({ values }) => values),
		steps: fc.array(
			fc.record({ at: fc.nat(5), deletes: fc.boolean(), text: fc.constantFrom('一', '二') }),
			{
				maxLength: 3,
			},
		),
	})
	.map(({ values, steps }) => {
		const at = (place: number) => new Date(day + place * 60_000);
		const first = createEntry(every, { values, now: at(0), device: 'd-a', submission: null });
		const all = [first];
		for (const [place, { at: from, deletes, text }] of steps.entries()) {
			const base = all[from % all.length] ?? first;
			const now = at(place + 1);
			const changed = { ...base.values, text };
			all.push(deletes ? deleteEntry(base, every, now) : reviseEntry([base], every, changed, now));
		}
		return all;
	});

const typedHead = '评估维度,评分,评估周期,填写方式,问题描述\n';
const anyTyped = fc
	.array(
		fc.constantFrom(
			'会议效率,3,2026Q4,员工问卷,',
			'会议效率,4,2026Q4,员工问卷,',
			'客户响应,4,2026Q4,员工问卷,',
			'客户响应,4,2026Q4,员工问卷,没有回音',
			'会议效率,3,2026Q4,,',
			'会议效率,很好吧,2026Q4,员工问卷,',
			'合计,,,,26',
		),
		{ minLength: 1, maxLength: 5 },
	)
	.map((rows) => `${typedHead}${rows.join('\n')}\n`);

/** Files of a folder, honest and hostile, some of them twice, in any order. */
export const anyFiles = fc
	.record({
		records: fc.array(anyRevisions, { minLength: 1, maxLength: 5 }),
		answers: fc.array(fc.constantFrom(3, 4, 5), { maxLength: 6 }),
		typed: fc.array(anyTyped, { maxLength: 2 }),
		cuts: fc.array(
			fc.record({ from: fc.nat(9), rows: fc.integer({ min: 1, max: 9 }), harm: anyHarm }),
			{
				minLength: 1,
				maxLength: 4,
			},
		),
		order: fc.infiniteStream(fc.nat(1000)),
	})
	.map(({ records, answers, typed, cuts, order }): Given[] => {
		const all = records.flat();
		const [assessment] = definitions.filter(({ id }) => id === 'assessment');
		const entries = answers.map((score) => answerOf(score));
		const own = cuts.map(({ from, rows, harm }) => {
			const start = from % all.length;
			return harm(encodeCsv(all.slice(start, start + rows), every, { batch: 'b-7kq2' }).text);
		});
		const answered =
			assessment && entries.length > 0 ? [encodeCsv(entries, assessment, { batch: '' }).text] : [];
		// Everything twice now and then, in any order.
		const texts = [...own, ...answered, ...typed, ...typed.slice(1), ...own.slice(2)];
		return texts
			.map((text) => ({ text: wellFormed(text), at: order.next().value ?? 0 }))
			.sort((a, b) => a.at - b.at)
			.map(({ text }, index) => ({ name: `${index}.csv`, text }));
	});

/** A record that says what a typed row may say. */
function answerOf(score: number): Entry {
	const [, definition] = definitions;
	if (!definition) throw new Error('No form.');
	const values = {
		...{ dimension: 'meeting_efficiency', score, period: '2026Q4', instrument: 'survey' },
		problem: score === 4 ? '没有回音' : null,
	};
	return createEntry(definition, { values, now: new Date(day), device: null, submission: null });
}

/** What a person said of rows to be decided about. */
export const anySaid: fc.Arbitrary<Said> = fc.record({
	edits: fc.constantFrom('take', 'aside'),
	asked: fc.record(
		Object.fromEntries(
			Object.entries(askChoices).map(([reason, choices]) => [reason, fc.constantFrom(...choices)]),
		),
		{ requiredKeys: [] },
	),
});

/** Any way to read a folder: in parts, piece by piece or whole, its files beside each other or in one zip. */
export const anyWay: fc.Arbitrary<Way> = fc.record({
	parts: fc.integer({ min: 1, max: 4 }),
	largeFrom: fc.constantFrom(0, Infinity),
	isZipped: fc.boolean(),
});

/** How many folders are drawn. */
export const draws = process.env['PROPERTY_RUNS'] === undefined ? 2 : Math.ceil(propertyRuns / 40);
