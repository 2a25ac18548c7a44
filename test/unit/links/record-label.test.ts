import { expect, it } from 'vitest';
import { labelOfRecord } from '~/core/links/record-label.ts';
import { twoTrackers } from '../definition/two-trackers.ts';

const [cases] = twoTrackers();

it('A record is called by its number and what it is about, and nothing that stays on the device', () => {
	const values = { number: '事-202611-003', matter: '交货晚了，\n客户在等', state: 'open' };
	expect(labelOfRecord(values, cases)).toBe('事-202611-003 · 交货晚了， 客户在等');
	expect(labelOfRecord({ matter: '长'.repeat(50) }, cases)).toBe(`${'长'.repeat(40)}…`);
	expect(labelOfRecord({}, cases)).toBe('');
	const changed = (changes: object) => ({
		...cases,
		fields: cases.fields.map((field) => (field.id === 'matter' ? { ...field, ...changes } : field)),
	});
	expect(labelOfRecord(values, changed({ leaves: 'never' }))).toBe('事-202611-003');
	expect(labelOfRecord(values, changed({ personal: true }))).toBe(
		'事-202611-003 · 交货晚****客户在等',
	);
});
