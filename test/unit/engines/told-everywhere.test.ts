import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { loadDefinitions } from '../definitions.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { nowAt } from './loaded.ts';

const definitions = loadDefinitions('zh-CN');
const empty = Object.fromEntries(definitions.map(({ id }) => [id, []]));

/** The zip with a table of every form, by the names of its files. */
function filesOf(plan: KpiPlan) {
	const files = unzipSync(encodeArchive(empty, definitions, { plan }));
	return (name: string) => strFromU8(files[name] ?? new Uint8Array());
}

const read = filesOf(kpiPlan);
/** What the pages work out; what somebody keeps elsewhere is on no page either. */
const made = kpiPlan.metrics.flatMap(({ id, parts }) =>
	parts.flatMap((part) => (part.kept === null ? [`${id}.${part.id}`] : [])),
);

/** The lists of the notes: what databases tell, and what the pages alone do. */
function listsOf(notes: string): string[][] {
	const lists = notes.match(/^ {2}(`K\d.*`|—)$/gm) ?? [];
	return lists.map((list) =>
		[...list.matchAll(/(\w+) \(([^)]*)\)/g)].flatMap(([, metric = '', parts = '']) =>
			parts.split(', ').map((part) => `${metric}.${part}`),
		),
	);
}

describe('every measure the pages work out', () => {
	it.each(['duckdb', 'sqlite', 'postgresql', 'clickhouse-figures'])(
		'is worked out by %s.sql, whatever row is added to metrics.yml',
		(script) => {
			const sql = read(`engines/${script}.sql`);
			const told = new Set(
				[...sql.matchAll(/select '(\w+)' as metric, '(\w+)' as part,/g)].map(
					([, metric, part]) => `${metric}.${part}`,
				),
			);
			expect(made.length).toBeGreaterThan(80);
			expect(made.filter((name) => !told.has(name))).toEqual([]);
		},
	);

	it('is named in the notes, once, as told in databases', () => {
		const [told = [], others = []] = listsOf(read('engines/NOTES.md'));
		expect(told.toSorted()).toEqual(made.toSorted());
		expect(others).toEqual([]);
	});

	it('stands there below what leads to it, and nothing is said of a second list', () => {
		const notes = read('engines/NOTES.md');
		expect(notes).toMatch(/这里有的：\n.* Measures in this view:\n {2}`K1 .*`\n- /);
		expect(notes).not.toMatch(/^ {2}—$|只在收集页上有|on the collecting page alone/m);
	});

	it('is missing where its quarter has no case, which the notes say otherwise than "no_data"', () => {
		const notes = read('engines/NOTES.md');
		expect(notes).toContain('`no_data`: there are cases, but none of them gives this figure');
		expect(notes).toContain('`no_data` 有记录，但没有一条算得出这个数');
		expect(notes).toContain('A quarter without a single case has no row here');
	});

	it('is told as of another moment by the select that every database is asked with here', () => {
		const moment = Date.parse('2026-10-01T00:00Z') / 60_000;
		const said = `\`${nowAt(moment)}\``;
		expect(read('engines/NOTES.md').split(said)).toHaveLength(3);
	});

	it('is as little locked away in databases as the notes say, with what to do', () => {
		const notes = read('engines/NOTES.md');
		expect(notes).toMatch(/只让能看原始答卷的人进这个数据库；公布前再核对一遍/);
		expect(notes).toMatch(
			/Before you publish, check that no figure, and no difference between two/,
		);
	});

	it('is named there as told on the pages alone where no SQL is written for it', () => {
		const [metric] = kpiPlan.metrics;
		const [part] = metric?.parts ?? [];
		if (!metric || !part) throw new Error('The plan has no measures.');
		const added = { ...metric, id: 'K99', parts: [{ ...part, id: 'new', kept: null, over: null }] };
		const more = filesOf({ ...kpiPlan, metrics: [...kpiPlan.metrics, added] });
		const [told = [], others = []] = listsOf(more('engines/NOTES.md'));
		expect(told).not.toContain('K99.new');
		expect(others).toEqual(['K99.new']);
		expect(more('engines/NOTES.md')).toMatch(
			/第二行.*只在收集页上有：\n.* on the collecting page alone:\n/,
		);
	});
});

it('PostgreSQL is told to look at tables of ours alone: each of somebody else would be a warning', () => {
	const looks = read('engines/postgresql.sql').match(/^analyze.*$/gm) ?? [];
	expect(looks.length).toBeGreaterThan(definitions.length);
	expect(looks.filter((one) => !/^analyze "\w+";$/.test(one))).toEqual([]);
});
