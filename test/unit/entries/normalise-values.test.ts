import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseValues } from '~/core/entries/normalise-values.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadDefinitions } from '../definitions.ts';
import { propertyRuns } from '../property-runs.ts';
import { aTracker } from './a-tracker.ts';

const tracker = aTracker();

describe('Stored answers', () => {
	it('stand under current ids and codes, in the order of the definition, without empty ones', () => {
		const values = normaliseValues(
			{
				progress: { status: 'done', note: ' ' },
				state: 'shut',
				name: ' 甲\r\n乙 ',
				score: null,
				reason: '因为',
			},
			tracker,
		);
		expect(Object.entries(values)).toEqual([
			['title', '甲 乙'],
			['state', 'closed'],
			['reason', '因为'],
			['progress', { status: 'done', note: null }],
		]);
	});

	it('are taken from the current id before a former one, and from a later before an earlier', () => {
		expect(normaliseValues({ heading: '最早', name: '后来' }, tracker)).toEqual({ title: '后来' });
		expect(normaliseValues({ name: '后来', title: '现在' }, tracker)).toEqual({ title: '现在' });
		expect(normaliseValues({ heading: '最早', title: null }, tracker)).toEqual({ title: '最早' });
	});

	it('hold no answer to a question that was not asked', () => {
		expect(normaliseValues({ state: 'open', reason: '因为' }, tracker)).toEqual({ state: 'open' });
		expect(normaliseValues({ reason: '因为' }, tracker)).toEqual({});
	});

	it('hold no answer to a question that hangs on one that was not asked', () => {
		const chain = aTracker({
			fields: [
				...['a', 'b', 'c'].map((id, at) => ({
					id,
					type: 'choice',
					label: id,
					options: [
						{ code: 'yes', label: '是' },
						{ code: 'no', label: '否' },
					],
					...(at === 0 ? {} : { showIf: { field: 'abc'[at - 1], is: 'yes' } }),
				})),
			],
		});
		expect(normaliseValues({ a: 'no', b: 'yes', c: 'yes' }, chain)).toEqual({ a: 'no' });
		expect(normaliseValues({ a: 'yes', b: 'yes', c: 'no' }, chain)).toEqual({
			a: 'yes',
			b: 'yes',
			c: 'no',
		});
	});

	it('keep answers to questions that are no longer asked', () => {
		expect(normaliseValues({ old: '旧' }, tracker)).toEqual({ old: '旧' });
	});

	it('ignore ids nobody knows, also those every object has', () => {
		const nasty = JSON.parse('{"__proto__": "x", "constructor": "y", "unknown": "z"}') as Values;
		expect(normaliseValues(nasty, tracker)).toEqual({});
	});

	it('are not there for a field called like something every object has', () => {
		const [field] = tracker.fields;
		if (!field) throw new Error('The tracker has fields.');
		for (const id of ['constructor', 'toString', 'valueOf']) {
			const named = { ...tracker, fields: [{ ...field, id, formerly: [] }], columns: [id] };
			expect(normaliseValues({}, named)).toEqual({});
		}
	});

	it('do not change when normalised again, on any tracker', () => {
		for (const definition of loadDefinitions('zh-CN')) {
			const samples = fc.constantFrom(...definition.samples);
			const ids = fc.constantFrom(...definition.columns);
			fc.assert(
				fc.property(samples, fc.dictionary(ids, fc.anything()), (sample, rough) => {
					const once = normaliseValues({ ...sample, ...rough } as Values, definition);
					expect(normaliseValues(once, definition)).toEqual(once);
					expect(Object.keys(once)).toEqual(Object.keys(normaliseValues(once, definition)));
				}),
				{ numRuns: Math.ceil(propertyRuns / 10) },
			);
		}
	});
});
