import { expect, test } from 'vitest';
import { departmentsOf } from '~/core/figures/kpis/departments-of.ts';
import { loadDefinitions } from '../../definitions.ts';

const definitions = loadDefinitions('zh-CN');

test('only departments are offered: an answer one form adds to them is none', () => {
	const offered = definitions
		.filter(({ anonymous }) => !anonymous)
		.flatMap(({ fields }) => fields.filter(({ type }) => type === 'department'))
		.map((field) => ('options' in field ? field.options.map(({ code }) => code) : []));
	const fewest = Math.min(...offered.map(({ length }) => length));
	const codes = departmentsOf(definitions).map(({ code }) => code);
	expect(Math.max(...offered.map(({ length }) => length))).toBeGreaterThan(fewest);
	expect(codes).toHaveLength(fewest);
	for (const options of offered) expect(options).toEqual(expect.arrayContaining(codes));
});

test('without a register there is none', () => {
	expect(departmentsOf([])).toEqual([]);
});
