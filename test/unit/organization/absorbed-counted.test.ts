import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import { rowsFor } from '~/core/figures/kpis/work-figures.ts';
import { distributionOf } from '~/core/figures/measures.ts';
import { departmentOptions } from '~/core/organization/organization-options.ts';
import { buildTally } from '~/core/tallies/build-tally.ts';
import { passedModules } from '~/core/training/passed-modules.ts';
import { codesOfAnswer } from '~/core/tables/codes-of-answer.ts';
import { handedIn } from '~/core/tables/handed-in.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { loadDefinition, readYaml } from '../definitions.ts';
import { figures } from '../figures/kpis/kpi-content.ts';
import { record } from '../figures/kpis/cases.ts';

const file = readYaml('organization.yml') as { departments: { code: string }[] };
/** 采购部 went into 生产部, and that into 行政部. */
const changes: Record<string, object> = {
	procurement: { label: undefined, headcount: undefined, absorbedBy: 'production' },
	production: { label: undefined, headcount: undefined, absorbedBy: 'administration' },
};
const departments = file.departments.map((one) => ({ ...one, ...changes[one.code] }));
const company = organizationSchema.parse({ ...file, departments });
const requests = withDepartments(loadDefinition('first_responses', 'zh-CN'));

function withDepartments(definition: Definition): Definition {
	const options = departmentOptions(company, 'zh-CN', false);
	const fields = definition.fields.map((field) =>
		field.type === 'department' ? { ...field, options } : field,
	);
	return { ...definition, fields };
}

const asked = ['procurement', 'production', 'administration', 'finance'];
const entries = asked.map((department) =>
	record('first_responses', { asked_at: '2026-11-02T09:00+08:00', asked_department: department }),
);
const of = (code: string) => codesOfAnswer(code, field());
const field = () => {
	const found = requests.fields.find(({ id }) => id === 'asked_department');
	if (!found) throw new Error('A request asks a department.');
	return found;
};

describe('What a department has absorbed counts as its own', () => {
	it('in tables, whoever absorbed it in turn; one that is still there is its own', () => {
		expect(asked.flatMap(of)).toEqual([
			...['administration', 'administration', 'administration'],
			'finance',
		]);
		const several = { ...field(), type: 'choices' } as unknown as (typeof requests.fields)[number];
		expect(codesOfAnswer(['procurement', 'finance', 'production'], several)).toEqual([
			'administration',
			'finance',
		]);
	});

	it('in the measures of a department, also where its former code asks', () => {
		const [use] = figures['first_responses']?.filter(({ department }) => department) ?? [];
		if (!use) throw new Error('Requests feed a measure of departments.');
		const rows = entries.map(({ id, values }) => ({
			...{ id, values, children: [], parent: null, clocks: [], begun: '', noted: null },
		}));
		const counted = (code: string | null) => rowsFor(use, requests, rows, code).length;
		expect(['administration', 'finance', 'procurement'].map(counted)).toEqual([3, 1, 3]);
		expect(counted(null)).toBe(4);
	});

	it('in what is counted answer by answer, under one name once', () => {
		const rows = entries.map(({ values }) => values);
		const { value } = distributionOf(
			{ definition: requests, rows, period: '2026Q4' },
			'asked_department',
		);
		expect(value?.filter(({ count }) => count > 0)).toEqual([
			{ code: 'administration', count: 3 },
			{ code: 'finance', count: 1 },
		]);
	});

	it('in what a record counts in other registers, whichever of them says which', () => {
		const match = { asked_department: 'pilot_department' };
		const line = {
			...{ id: 'asked', label: '', of: 'first_responses', at: 'asked_at' },
			where: {},
			match,
		};
		const books = new Map([['first_responses', entries.map(({ values }) => values)]]);
		const total = (pilot_department: string) => {
			const tallies = { from: 'start_on', until: null, per: 'whole' as const, lines: [line] };
			const record = { key: 'pilots/r', values: { start_on: '2026-11-01', pilot_department } };
			const found = buildTally(tallies, record, books, {
				...{ today: '2026-11-30', zone: null },
				codesIn: (_, __, value) => codesOfAnswer(value, field()),
			});
			return found?.lines[0]?.total;
		};
		expect(['administration', 'procurement', 'finance'].map(total)).toEqual([3, 3, 1]);
	});

	it('in who has passed a course', () => {
		const fields = { ...{ of: 'pages' as const, module: 'module', edition: 'edition' }, where: {} };
		const completions = { ...fields, day: 'day', department: 'asked_department' };
		expect(passedModules(entries, completions, field()).map((one) => one.department)).toEqual([
			...['administration', 'administration', 'administration'],
			'finance',
		]);
	});

	it('and has handed in what came from there', () => {
		const feedback = withDepartments(loadDefinition('tool_use', 'zh-CN'));
		const given = record('tool_use', {
			period: '2026Q4',
			department: 'procurement',
			used: 3,
			unused: 1,
		});
		expect(handedIn([given], feedback)?.have).toEqual(['administration']);
	});
});
