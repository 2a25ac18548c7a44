import { readFileSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayValue } from '~/components/charts/say-figure.ts';
import { amountSayer, numberSayer } from '~/components/results/say-amount.ts';
import { saySums } from '~/components/table/say-sums.ts';
import type { KpiPart } from '~/core/figures/kpis/kpi-plan.ts';
import { aTracker } from '../entries/a-tracker.ts';

const t = (_: string, { count, sum }: Record<string, string | number> = {}) => `${count ?? sum}`;
const part = (shown: KpiPart['shown']) =>
	({
		shown,
		change: { of: { metric: 'K7', part: 'median' }, with: null, as: 'difference' },
	}) as KpiPart;

describe.each(['zh-CN', 'en'])(
	'Below zero, a number that people read has a minus (%s)',
	(locale) => {
		it.each<[string, string, string]>([
			['a share that fell', amountSayer(part('percent'), t, locale)(-0.12), '−12'],
			['minutes that fell', amountSayer(part('minutes'), t, locale)(-25), '−25'],
			['the end of a range', numberSayer(part('minutes'), locale)(-3.5), '−3.5'],
			['a figure of a chart', sayValue(-14.25, 'number', locale), '−14.3'],
			['a share of a chart', sayValue(-0.5, 'percent', locale), '−50%'],
			[
				'a sum of a table',
				saySums([{ field: 'people', sum: -1234, count: 2 }], aTracker(), t, locale),
				'−1,234',
			],
		])('%s', (_what, said, wanted) => expect(said).toBe(wanted));
	},
);

it('Whatever writes the sign of a number writes a minus', () => {
	const signed = globSync('src/**/*.{ts,tsx,astro}').filter((file) =>
		readFileSync(file, 'utf8').includes('signDisplay'),
	);
	expect(signed.length).toBeGreaterThan(0);
	for (const file of signed) expect(readFileSync(file, 'utf8'), file).toContain('withMinus(');
});
