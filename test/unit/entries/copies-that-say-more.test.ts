import { expect, it } from 'vitest';
import { joinCopies } from '~/core/entries/copies.ts';
import { entryOf } from '../csv/csv-of.ts';

it('Of two copies of a revision the one that says more stays, whichever came first', () => {
	const whole = entryOf(1, { text: '13812345678', longtext: '只在本机' });
	const covered = { ...whole, values: { text: '138****5678', longtext: '只在本机' } };
	const lacking = { ...whole, values: { text: '13812345678' } };
	const both = { ...whole, values: { text: '138****5678' } };
	for (const less of [covered, lacking, both])
		for (const [one, other] of [
			[whole, less],
			[less, whole],
		] as const)
			expect(joinCopies(one, other).values).toEqual(whole.values);
	const orders = [joinCopies(joinCopies(both, covered), whole), joinCopies(both, whole)];
	for (const joined of orders) expect(joined.values).toEqual(whole.values);
});
