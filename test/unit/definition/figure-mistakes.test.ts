import { describe, expect, it } from 'vitest';
import { findFigureMistakes, type MetricOutline } from '~/core/definition/figure-mistakes.ts';
import { figuresSchema } from '~/core/definition/figures-schema.ts';
import { twoTrackers } from './two-trackers.ts';

const [cases, steps] = twoTrackers();
const part = (id: string, more: Partial<MetricOutline['parts'][number]> = {}) => ({
	...{ id, change: null, over: null, kept: null },
	...more,
});
const metrics: MetricOutline[] = [{ id: 'K1', parts: [part('opened')] }];
const told = (written: unknown, rows = metrics) =>
	findFigureMistakes([cases, steps], { cases: figuresSchema.parse(written) }, rows, [
		'first_response',
	]).map((sentence) => sentence.replace(/^src\/content\/(trackers|rules)\//, ''));
const good = { metric: 'K1', part: 'opened', use: 'share', is: { state: 'open' } };
const at = { child: 'steps', where: { kind: 'began' }, field: 'at' };

describe('Figures in a tracker.yml', () => {
	it('that name a metric, a part or a field that is not there are told with the remedy', () => {
		const of = (more: object) => told([{ ...good, at, ...more }]);
		expect(of({ metric: 'K9' })[0]).toContain('There is no metric "K9".');
		expect(of({ part: 'opend' })[0]).toContain(
			'K1 has no part called "opend". Did you mean "opened"?',
		);
		expect(of({ is: { state: 'ajar' } })[0]).toContain('"ajar" is no code of "state".');
		expect(of({ has: { child: 'cases' } })[0]).toContain('do not belong to "cases"');
		expect(of({ department: 'state' })[0]).toContain('with type: department');
	});

	it('of a clock that is not there, or comes round, are told', () => {
		const clock = { metric: 'K1', part: 'opened', use: 'on_time', clock: 'gone' };
		expect(told([clock])[0]).toContain('No clock is called "gone".');
	});

	it('say of each part what feeds it, once, or what would have to be kept', () => {
		const more = [{ id: 'K1', parts: [part('opened'), part('closed')] }];
		expect(told([{ ...good, at }], more)).toEqual([
			'metrics.yml, K1: Nothing feeds "closed". Write it under figures in a tracker.yml, or say under kept what would have to be kept.',
		]);
		const twice = told([
			{ ...good, at },
			{ ...good, at },
		]);
		expect(twice[0]).toContain('Two of them feed "K1 opened".');
		const kept = [{ id: 'K1', parts: [part('opened', { kept: { en: 'orders' } })] }];
		expect(told([{ ...good, at }], kept)[0]).toContain('is fed by no tracker');
		const change = { of: { metric: 'K1', part: 'gone' }, with: null };
		expect(
			told([{ ...good, at }], [{ id: 'K1', parts: [part('opened', { change })] }]),
		).toHaveLength(2);
	});

	it('are refused by the schema with what may be written', () => {
		const refused = figuresSchema.safeParse([{ metric: 'K1', use: 'averag' }]);
		expect(refused.error?.issues[0]?.message).toContain(
			'There is no such figure. Write one of: share,',
		);
		const take = { metric: 'K1', use: 'number', at: 'day', field: 'length', take: 'middle' };
		expect(figuresSchema.safeParse([take]).error?.issues[0]?.message).toBe(
			'Write one or several of: median, mean, p90.',
		);
	});
});
