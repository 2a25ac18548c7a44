import { expect, it } from 'vitest';
import { labelOfRecord, leavingLabel } from '~/core/links/record-label.ts';
import { twoTrackers } from '../definition/two-trackers.ts';

const [cases] = twoTrackers();
const values = {
	number: '事-202611-003',
	matter: '交货晚了，\n客户 13812345678 在等',
	state: 'open',
};

function withMatter(changes: object) {
	return {
		...cases,
		fields: cases.fields.map((field) => (field.id === 'matter' ? { ...field, ...changes } : field)),
	};
}

it('A record is called by its number and what it is about', () => {
	expect(labelOfRecord(values, cases)).toBe('事-202611-003 · 交货晚了， 客户 13812345678 在等');
	expect(labelOfRecord({ matter: '长'.repeat(50) }, cases)).toBe(`${'长'.repeat(40)}…`);
	expect(labelOfRecord({}, cases)).toBe('');
});

it('On the screen of whoever keeps it a record is known again, whatever of it may leave', () => {
	for (const changes of [{ leaves: 'never' }, { leaves: 'masked' }, { personal: true }]) {
		expect(labelOfRecord(values, withMatter(changes))).toBe(labelOfRecord(values, cases));
	}
});

it('Where its name leaves the device, it is masked as at hand-over, and what stays is not told', () => {
	const short = { number: '事-202611-003', matter: '赵先生' };
	expect(leavingLabel(values, cases)).toBe('事-202611-003 · 交货晚了， 客户 13812345678 在等');
	expect(leavingLabel(values, withMatter({ leaves: 'never' }))).toBe('事-202611-003');
	// Of a longer text only what looks personal is covered; of a line, as of a code or name, its middle.
	expect(leavingLabel(values, withMatter({ type: 'longtext', leaves: 'masked' }))).toBe(
		'事-202611-003 · 交货晚了， 客户 138****5678 在等',
	);
	expect(leavingLabel(short, withMatter({ type: 'text', leaves: 'masked' }))).toBe(
		'事-202611-003 · 赵**',
	);
	expect(leavingLabel(short, withMatter({ personal: true }))).toBe('事-202611-003 · 赵**');
});

it('A record that is named by a moment is called by it as people read it', () => {
	const field = { ...cases.fields[0], id: 'at', type: 'datetime', label: '时间' };
	const timed = { ...cases, label: ['at', 'matter'], fields: [field, ...cases.fields] };
	const said = { at: '2026-11-27T15:40+08:00', matter: '停电' };
	// One field more than the fixture has; its other properties are as any field's.
	expect(labelOfRecord(said, timed as unknown as typeof cases)).toBe('2026-11-27 15:40 · 停电');
});
