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
		['1380 0000 000', ['mobile']],
		['电话 1380 000 0000，急', ['mobile']],
		['1350 0100 200', ['mobile']],
		['1391 2345 678', ['mobile']],
		['(138) 0000-0000', ['mobile']],
		['（138）0000 0000', ['mobile']],
		['+86 (138) 0000-0000', ['mobile']],
		['+86 (0)138 0000 0000', ['mobile']],
		['+86 1380 0000 000', ['mobile']],
		['+86-138-000-00000', ['mobile']],
		['+86 13 80 00 00 00 0', ['mobile']],
		['0086 1 380 000 0000', ['mobile']],
		['（+86）13800000000', ['mobile']],
		['110 101 19900101 001X', ['id_card']],
		['110101 1990 0101 0010', ['id_card']],
		['110101 1990 01 01 0010', ['id_card']],
		['1101 0119 9001 0100 1X', ['id_card']],
		['张三@公司.中国', ['email']],
		['请写给张三＠example.com', ['email']],
		['zhang.san@公司.中国', ['email']],
		['müller@beispiel.de, josé@empresa.com.br', ['email']],
		['info@例子.公司，谢谢', ['email']],
		['李四@xn--fiqs8s.xn--55qx5d', ['email']],
		['预算 1500 2000 800 元', []],
		['1998 2003 500', []],
		['1600 2000 500，1750 2024 350', []],
		['订单 1500-2026-001，1600-2026-0012', []],
		['单号 1380-0000-000', []],
		['文号 188（2026）0012', []],
		['15.5 20.25 1000', []],
		['13.50 12.20 3.4 100', []],
		['订单 100001-2026-11-23-0001', []],
		['1101 0119 9013 0100 10', []],
		['100 件@12.5 元，200 件@3.5kg', []],
		['请@张三.李四 看', []],
		['报告@张三.docx，照片@李四.jpg', []],
		['会上@王五。谢谢', []],
		['@所有人', []],
		['', []],
	])('in %j: %j', (text, kinds) => {
		expect(findPersonalData(text)).toEqual(kinds);
	});

	it.each([
		['1 3 8 '],
		['+86 1 3 '],
		['张三'],
		['张三@公司.'],
		['a.@'],
		['1101 0119 9001 '],
		['1500 2000 '],
		['+86(('],
	])('comes to its end in %j written 100,000 times', (piece) => {
		const begin = performance.now();
		findPersonalData(piece.repeat(100_000));
		// A pattern that goes back over what it read would take hours; a slow machine takes a second.
		expect(performance.now() - begin).toBeLessThan(10_000);
	});

	it('comes to its end in a long text', () => {
		// Half a million of each: a pattern that goes back over what it read would not end within the test's limit.
		expect(findPersonalData('a'.repeat(500_000) + '1'.repeat(500_000))).toEqual([]);
	});
});
