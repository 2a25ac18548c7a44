import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
	figureRows,
	figuresWithChanges,
	quartersBefore,
	quartersBeforeSelect,
} from '~/core/engines/figures/change-select.ts';
import { sqlite } from '~/core/engines/sqlite.ts';

const part = (metric: string, tracker: string | null) => ({
	...{ metric, part: 'share', tracker, minimum: 1, people: null, beside: null },
});
const change = (metric: string, tracker: string | null) => ({
	...{ metric, part: 'more', as: 'difference' as const, of: part(metric, tracker), with: null },
});

const database = new DatabaseSync(':memory:');
beforeAll(() => {
	const own = ['n', 'asked', 'na', 'missing', 'few', 'value', 'reason'].map((id) => `own_${id}`);
	const told = ['n', 'asked', 'not_applicable', 'missing', 'hits', 'value', 'reason'];
	const columns = ['metric', 'part', 'tracker', 'period', ...told, ...own];
	const rows = [
		["'K1', 'share', 'meetings'", 0.5],
		// Of all registers: it is no tracker's.
		["'K2', 'share', null", 0.25],
	].flatMap(([of, value]) =>
		['2023Q1', '2023Q2', '2023Q3'].map((code, at) => {
			const is = Number(value) + at / 8;
			return `(${of}, '${code}', 20, 20, 0, 0, null, ${is}, null, 20, 20, 0, 0, 0, ${is}, null)`;
		}),
	);
	database.exec(`create table ${figureRows} (${columns.join(', ')});
insert into ${figureRows} values ${rows.join(', ')};
create table _quarters (code, opens, closes);
insert into _quarters values ('2023Q1', 0, 90), ('2023Q2', 90, 180), ('2023Q3', 180, 270);
create view _baseline as select null as code;`);
});
afterAll(() => database.close());

/** What is told of the change of a metric, quarter by quarter. */
function changesOf(metric: string) {
	const select = figuresWithChanges([change('K1', 'meetings'), change('K2', null)], sqlite);
	const found = database
		.prepare(`with ${quartersBefore} as (${quartersBeforeSelect()})
select period, n, value, reason from (${select}) where metric = ? and part = 'more' order by period`)
		.all(metric);
	return found.map((row) => Object.values(row));
}

it.each(['K1', 'K2'])(
	'in the first quarter of the calendar %s is compared with nothing, and it is said why',
	(metric) => {
		expect(changesOf(metric)[0]).toEqual(['2023Q1', 20, null, 'no_baseline']);
	},
);

it('what is of all registers is compared from quarter to quarter as what a tracker feeds is', () => {
	const later = [
		['2023Q2', 20, 0.125, null],
		['2023Q3', 20, 0.125, null],
	];
	expect(changesOf('K1').slice(1)).toEqual(later);
	expect(changesOf('K2').slice(1)).toEqual(later);
});
