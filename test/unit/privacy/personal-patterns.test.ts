import { describe, expect, it } from 'vitest';
import { findPersonalData } from '~/core/privacy/personal-patterns.ts';

describe('Personal data in free text', () => {
	it.each([
		['请打 13800000000 找他', ['mobile']],
		['电话13800000000，急', ['mobile']],
		['１３８００００００００', ['mobile']],
		['138 0000 0000', ['mobile']],
		['+86-138-0000-0000', ['mobile']],
		['8613800000000', ['mobile']],
		['008613800000000', ['mobile']],
		['0086 138 0000 0000', ['mobile']],
		['138.0000.0000', ['mobile']],
		['138—0000—0000', ['mobile']],
		['138\u20110000\u20110000', ['mobile']],
		['138\u200b0000\u200b0000', ['mobile']],
		['138-000-00000', []],
		['138  0000  0000, 138−0000−0000', ['mobile']],
		['138_0000_0000', ['mobile']],
		['合同 100001 20261938 0012', []],
		['110101199013390012', []],
		['110101 19900101 001X', ['id_card']],
		['110101-19900101-0010', ['id_card']],
		['1101\u200b0119900101001X', ['id_card']],
		['so\u2060meone@exam\u00adple.com', ['email']],
		['14.5.2026 10.30, 16-9-2026 14-00, 15.10.2026', []],
		['19981231 001, 1998-2003 500', []],
		['1,380.0000 + 1500.1234', []],
		['身份证 11010119900101001X', ['id_card']],
		['11010119900101001x。', ['id_card']],
		['写信到 someone@example.com', ['email']],
		['someone＠example.com.cn', ['email']],
		['13800000000 / a.b+c@example.com', ['mobile', 'email']],
		['138****1234', []],
		['编号 20261123000012345', []],
		['订单 138000000001', []],
		['2026-11-23 到 2026-12-01', []],
		['会议拖到 12 点，3 次', []],
		['a @ b', []],
		['', []],
	])('in %j: %j', (text, kinds) => {
		expect(findPersonalData(text)).toEqual(kinds);
	});

	it('comes to its end in a long text', () => {
		// Half a million of each: a pattern that goes back over what it read would not end within the test's limit.
		expect(findPersonalData('a'.repeat(500_000) + '1'.repeat(500_000))).toEqual([]);
	});
});
