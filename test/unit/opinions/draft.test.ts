import { describe, expect, it } from 'vitest';
import { emptyDraft, messageOf, numbersIn, problemsOf } from '~/core/opinions/draft.ts';
import { decodeMessage, encodeMessage } from '~/core/opinions/message.ts';
import { fromAge } from '../seal/from-age.ts';

const most = { matter: 20, wish: 10 };
const draft = { ...emptyDraft, theme: 'tools', matter: '排风坏了' };
const order = '订单13800138000';
const told = (changes: object, channel: 'box' | 'named' | 'mailbox' = 'box') =>
	problemsOf({ ...draft, ...changes }, channel, most).map(({ field, what }) => `${field} ${what}`);

describe('an opinion', () => {
	it.each([
		['with nothing written', { theme: '', matter: ' ' }, ['theme missing', 'matter missing']],
		[
			'too long',
			{ matter: '长'.repeat(21), wish: '长'.repeat(11) },
			['matter too_long', 'wish too_long'],
		],
		['with a number of somebody', { matter: order }, ['matter personal']],
		[
			'with one in full width',
			{ wish: '１３８００１３８０００'.slice(0, 11) },
			['wish too_long', 'wish personal'],
		],
		[
			'with an address of mail, whatever is said',
			{ matter: 'a@b.cn', ordersSaid: ['a@b.cn'] },
			['matter personal'],
		],
		['with the number of an order', { matter: order, ordersSaid: ['13800138000'] }, []],
		[
			'with another number than was said',
			{ matter: order, ordersSaid: ['13900139000'] },
			['matter personal'],
		],
	])('%s is stopped by just that', (_, changes, problems) => {
		expect(told(changes)).toEqual(problems);
	});

	it('may name people where it is not anonymous, and must where it is signed', () => {
		expect(told({ matter: order }, 'mailbox')).toEqual([]);
		expect(told({}, 'named')).toEqual(['name missing']);
		expect(told({ name: '王' }, 'named')).toEqual([]);
	});

	it('asks once of a number written twice', () => {
		expect(numbersIn({ ...draft, matter: order, wish: order })).toEqual(['13800138000']);
	});

	it('is handed over as a message, and in the box without a name, whatever was typed before', () => {
		const said = { channel: 'box' as const, pastHr: false, more: false, day: '2026-11-27' };
		const keys = { lookup: '0123456789abcdef', recipient: fromAge.recipient };
		const message = messageOf({ ...draft, name: '王' }, said, keys);
		expect(decodeMessage(encodeMessage(message))).toEqual(message);
		expect(message.values).toEqual({
			theme: 'tools',
			matter: '排风坏了',
			wish: '',
			public: true,
			department: null,
		});
		const signed = messageOf(
			{ ...draft, name: '王' },
			{ ...said, channel: 'mailbox', pastHr: true, more: true },
			keys,
		);
		expect(signed).toMatchObject({ pastHr: true, more: true, values: { name: '王' } });
	});
});
