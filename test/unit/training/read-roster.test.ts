import { describe, expect, it } from 'vitest';
import { joinLists } from '~/core/training/join-lists.ts';
import { parseRoster } from '~/core/training/parse-roster.ts';
import { readRoster } from '~/core/training/read-roster.ts';

const departments = [
	{ code: 'sales', names: ['销售部', 'Sales'] },
	{ code: 'finance', names: ['财务部', 'Finance'] },
];
const heads = ['姓名', '工号', '所在部门'];
const read = (rows: string[][], isNamed: boolean) =>
	readRoster(rows, departments, isNamed, '2026-11-27');
const rows = [heads, ['甲', 'A1', '销售部'], ['乙', 'A2', ' sales '], ['丙', 'A3', 'finance']];

describe('a list of who is to be trained', () => {
	it('is counted by department, and keeps no number and no name where nobody is named', () => {
		const found = read(rows, false);
		expect(found).toEqual({
			kind: 'read',
			roster: { on: '2026-11-27', people: { sales: 2, finance: 1 }, numbers: null },
			doubles: 0,
			unknown: [],
		});
	});

	it('keeps staff numbers where the company has switched them on, and names never', () => {
		const found = read(rows, true);
		expect(found).toMatchObject({ roster: { numbers: { sales: ['A1', 'A2'], finance: ['A3'] } } });
		expect(JSON.stringify(found)).not.toContain('甲');
	});

	it('counts a number that stands twice once, and says which departments nobody knows', () => {
		const found = read([...rows, ['甲', 'ａ1', '销售部'], ['丁', 'A4', '火星部']], true);
		expect(found).toMatchObject({
			doubles: 1,
			unknown: ['火星部'],
			roster: { people: { sales: 2 } },
		});
	});

	it.each([
		[
			['Dept. head', 'Emp #', 'Dept.'],
			['Wang', 'A1', 'sales'],
		],
		[
			['Staff name', 'Staff No.', 'Department'],
			['Li Wei', 'A1', 'sales'],
		],
		[
			['Employee Name', 'Employee ID', 'Department'],
			['Li Wei', 'A1', 'sales'],
		],
		[
			['上级工号', '工号', '部门'],
			['M9', 'A1', '销售部'],
		],
		[
			['直属上级员工编号', '员工编号（必填）', '所属部门'],
			['M9', 'A1', '销售部'],
		],
		[
			['部门负责人', '部门编号', '部门', '工号'],
			['王五', 'D-07', '销售部', 'A1'],
		],
		[
			['原部门', '工号', '部门'],
			['财务部', 'A1', '销售部'],
		],
		[
			['Department head', '工号*', 'Department (now)'],
			['Wang', 'A1', 'Sales'],
		],
		[
			['Department head', 'Staff ID number', 'Department', 'Employee name'],
			['Wang', 'A1', 'Sales', 'Li Wei'],
		],
		[
			['Employee Number (8 digits)', 'department'],
			['A1', 'Sales'],
		],
		[
			['employee_id', 'line_manager_staff-no', 'department'],
			['A1', 'M9', 'Sales'],
		],
		[
			['HRBP工号', '员工的工号', '部门'],
			['H1', 'A1', '销售部'],
		],
		[
			['Head of department employee ID', 'Employee ID (own)', 'Department'],
			['M9', 'A1', 'Sales'],
		],
		...['当前', '目前', '前台'].map((now) => [
			['入职前部门', '工号（入职前）', `${now}工号`, `${now}部门`],
			['财务部', 'B1', 'A1', '销售部'],
		]),
		[
			['departmentHead', 'Head-count of department', '员 工 编 号', 'Headquarters department'],
			['Wang', '7', 'A1', 'Sales'],
		],
	])('%j: the person’s own number and department are read, and nobody’s name', (names, line) => {
		expect(read([names, line], true)).toMatchObject({
			roster: { people: { sales: 1 }, numbers: { sales: ['A1'] } },
			unknown: [],
		});
	});

	it('who leads a department, or where somebody was before, is no department', () => {
		for (const head of [
			...['部门负责人', '原部门', '前部门', '入职前部门', '部门人数', '部 门 负 责 人'],
			...['Department head', 'Heads of department', 'Former department', 'Department head count'],
		])
			expect(read([[head], ['王五']], false).kind).toBe('no_department');
	});

	it.each([
		...['Staff name', 'Employee names', 'Employee notes', '上级工号', 'Manager employee ID'],
		...['师傅工号', '原工号', 'HRBP工号', '工号（入职前）', '前 工号', 'Head’s employee ID'],
	])('%s is no staff number', (name) => {
		expect(
			read(
				[
					[name, '部门'],
					['Li Wei', '销售部'],
				],
				true,
			).kind,
		).toBe('no_number');
	});

	it('may come as several lists at once, each with its own columns', () => {
		const plants = [
			rows,
			[
				['部门', '工号', '备注'],
				['财务部', 'A9', 'x'],
				['销售部', 'a1', ''],
			],
			[
				['Department', 'Employee ID'],
				['finance', 'A10'],
			],
		];
		const joined = [...joinLists(plants, true)].map((line) => [...line]);
		expect(read(joined, true)).toMatchObject({
			roster: { people: { sales: 2, finance: 3 }, numbers: { finance: ['A3', 'A9', 'A10'] } },
			doubles: 1,
		});
		expect(joinLists([rows], true)).toBe(rows);
		const [, wrong = []] = [rows, [['部门'], ['销售部']]];
		expect(
			read(
				joinLists([rows, wrong], true).map((line) => [...line]),
				true,
			).kind,
		).toBe('no_number');
	});

	it.each([
		['nothing below its heads', [heads], true, 'empty'],
		['no column of departments', [['工号'], ['A1']], true, 'no_department'],
		['no staff numbers, where they are asked', [['部门'], ['销售部']], true, 'no_number'],
		['only departments nobody knows', [['部门'], ['火星部']], false, 'empty'],
	] as const)('is refused with its reason where it has %s', (_, list, isNamed, kind) => {
		expect(
			read(
				list.map((row) => [...row]),
				isNamed,
			).kind,
		).toBe(kind);
	});

	it('is read back as it was kept, and anything else is no list', () => {
		const roster = { on: '2026-11-27', people: { sales: 2 }, numbers: null };
		expect(parseRoster(JSON.stringify(roster))).toEqual(roster);
		for (const bad of [
			null,
			'',
			'{',
			'[]',
			'{"on":1}',
			'{"on":"x","people":{"a":"b"},"numbers":null}',
		])
			expect(parseRoster(bad)).toBeNull();
	});
});
