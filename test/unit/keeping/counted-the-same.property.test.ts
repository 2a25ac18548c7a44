import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Value } from '~/core/fields/value.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import { departmentsOf } from '~/core/figures/kpis/departments-of.ts';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { normaliseValues } from '~/core/entries/normalise-values.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { registerFigures } from '~/core/reports/register-figures.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { findDue } from '~/workers/collect/find-due.ts';
import { statesOf } from '~/workers/collect/states-of.ts';
import { definitions, record, tracker } from '../figures/kpis/cases.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { propertyRuns } from '../property-runs.ts';

const numRuns = Math.ceil(propertyRuns / 8);
const timed = definitions.filter(({ kept }) => kept?.time);
const pacer = { due: () => false, pause: () => Promise.resolve() };
const periods = [
	{ code: '2026Q4', from: '2026-10-01', until: '2026-12-31' },
	{ code: '2027Q1', from: '2027-01-01', until: '2027-03-31' },
];
/** While it was under way, and years later, when it is past its time. */
const moments = ['2026-12-20T09:00+08:00', '2035-01-10T09:00+08:00'];
/** The day of clearing. */
const clearedOn = new Date('2034-06-01T09:00:00+08:00');

const day = fc.integer({ min: 0, max: 110 }).map((at) => new Date(Date.UTC(2026, 9, 1 + at)));

/** Any answer to a field; links are given by whoever joins the records. */
function answerTo(
	field: Definition['fields'][number],
	isWhole: boolean,
): fc.Arbitrary<Value | null> {
	const codes = 'options' in field ? field.options.map(({ code }) => code) : [];
	const none = fc.constant(null);
	const given = (): fc.Arbitrary<Value | null> => {
		switch (field.type) {
			case 'rating':
				return fc.constantFrom<Value[]>(1, 2, 3, 4, 5, 'na');
			case 'number':
				return fc.integer({ min: field.minimum ?? 0, max: Math.min(field.maximum ?? 30, 30) });
			case 'date':
				return day.map((one) => one.toISOString().slice(0, 10));
			case 'datetime':
				return day.map((one) => one.toISOString().replace('.000Z', '+00:00'));
			case 'choices':
				return fc.constantFrom(...codes).map((code): Value => [code]);
			case 'choice':
			case 'department':
			case 'role':
				return fc.constantFrom(...codes);
			case 'text':
			case 'longtext':
			case 'made':
				return fc.constantFrom<Value[]>('甲', '乙');
			default:
				return none;
		}
	};
	return isWhole
		? given()
		: fc.oneof({ weight: 6, arbitrary: given() }, { weight: 1, arbitrary: none });
}

let made = 0;
/** An id of its own, as links know ids. */
const madeId = () =>
	`r-${(++made).toString(8).replaceAll('0', '8').replaceAll('1', '9').padStart(20, '2')}`;

const blanks = new Map(definitions.map(({ id }) => [id, record(id, {})]));

/** Records of a tracker; when and whether they are over is said of most, so that many are past their time. */
const rowsOf = ({ id, fields, kept }: Definition, maxLength: number, isWhole: boolean) =>
	fc
		.array(
			fc.record(
				Object.fromEntries(
					fields.map((field) => {
						const over = kept?.while[field.id];
						const isDay = kept?.time?.from.field === field.id;
						const any = answerTo(field, isWhole || isDay);
						return [field.id, over ? fc.oneof(any, fc.constantFrom(...over)) : any];
					}),
				),
			),
			{ maxLength },
		)
		.map((rows) =>
			rows.map((values): Entry => {
				const blank = blanks.get(id) ?? record(id, {});
				// As a form or a file leaves it: nothing under what is not asked.
				return { ...blank, id: madeId(), values: normaliseValues(values, tracker(id)) };
			}),
		);

/** Records of every tracker something is cleared of, of what belongs to them and of what they belong to. */
const dataSet = (isWhole: boolean) => {
	const ids = new Set(
		timed.flatMap(({ id, children, parent }) => [id, ...children, ...(parent?.trackers ?? [])]),
	);
	const all = [...ids].map(tracker);
	return fc
		.tuple(...all.map((one) => rowsOf(one, one.parent ? 7 : 5, isWhole)))
		.map((books) => books.flat())
		.map((entries) =>
			entries.map((entry, at) => {
				const { parent } = tracker(entry.tracker);
				const above = entries.filter((one) => parent?.trackers.includes(one.tracker));
				const over = above[at % Math.max(above.length, 1)];
				if (!parent || !over) return entry;
				const link = makeLink(`${over.tracker}/${over.id}`, '名称');
				return { ...entry, values: { ...entry.values, [parent.field]: link } };
			}),
		);
};

/** The same records once all of them that are past their time are cleared, and how many were. */
async function cleared(entries: readonly Entry[]) {
	const rows = (id: string) =>
		entries
			.filter((entry) => entry.tracker === id)
			.map((entry): TableRow => ({ key: `${id}/${entry.id}`, entry, conflict: false }));
	const limits = Object.fromEntries(
		timed.map(({ kept }) => [
			kept?.time?.limit ?? '',
			[{ since: null, amount: 12, unit: 'months' as const }],
		]),
	);
	const asked = { limits, zone: 'Asia/Shanghai', now: clearedOn.getTime() };
	const going = new Set<string>();
	for (const definition of timed) {
		const { due } = await findDue(definition, definitions, { rows }, asked, pacer);
		for (const { row, below } of due) for (const { key } of [row, ...below]) going.add(key);
	}
	const after = entries.map((entry) => {
		const of = tracker(entry.tracker);
		return going.has(`${of.id}/${entry.id}`)
			? stripEntries([entry], of, of.kept?.keeps ?? null, clearedOn)
			: entry;
	});
	return { after, count: going.size };
}

/** All that pages and reports count of records at a moment; of a whole company or a department. */
async function countedOf(entries: readonly Entry[], now: string) {
	const minute = Math.floor(Date.parse(now) / 60_000);
	const entriesOf = (id: string) => entries.filter((entry) => entry.tracker === id);
	const { rowsOf: casesOf } = createCaseReader(entriesOf, definitions, kpiPlan.company, minute);
	const source = { plan: kpiPlan, definitions, rowsOf: casesOf, now: minute };
	const departments = [
		null,
		...departmentsOf(definitions)
			.slice(0, 2)
			.map(({ code }) => code),
	];
	const measures = periods.flatMap((period) =>
		departments.flatMap((department) =>
			atOnce(computeKpis(source, { period, department, baseline: periods[0] ?? null })),
		),
	);
	const clocks = Object.fromEntries(
		timed.map(({ id }) => [id, casesOf(id).map((row) => [row.id, row.clocks])]),
	);
	const states = await Promise.all(
		timed.map((definition) => {
			const rows = casesOf(definition.id).map((row): TableRow => {
				const entry = entries.find(({ id }) => id === row.id) ?? record(definition.id, {});
				return { key: row.id, entry, conflict: false, clocks: row.clocks };
			});
			return statesOf(definition, rows, '2026Q4', { ...pacer });
		}),
	);
	const reported = kpiPlan.trackers.flatMap(({ id, report }) =>
		report && tracker(id).kept
			? periods.flatMap((period) =>
					registerFigures(tracker(id), report, casesOf(id), period, () => ({})),
				)
			: [],
	);
	return { measures, clocks, states, reported };
}

const overAll = kpiPlan.metrics.flatMap(({ id, parts }) =>
	parts.flatMap((part) =>
		part.over === null ? [] : [{ name: `${id}/${part.id}`, over: part.over }],
	),
);
const isOf = (over: string) => {
	const names = overAll.flatMap((one) => (one.over === over ? [one.name] : []));
	return ({ definition }: KpiFigure) => names.includes(`${definition.metric}/${definition.part}`);
};
const isFilled = isOf('filled');

describe('After the clearing of what is past its time', () => {
	it('every measure, state and clock says what it said before', async () => {
		let [count, values] = [0, 0];
		await fc.assert(
			fc.asyncProperty(dataSet(false), async (entries) => {
				const { after, count: found } = await cleared(entries);
				count += found;
				for (const now of moments) {
					const [was, is] = [await countedOf(entries, now), await countedOf(after, now)];
					values += was.measures.filter(({ value }) => value !== null).length;
					const rest = (all: KpiFigure[]) => all.filter((one) => !isFilled(one));
					expect(rest(is.measures)).toEqual(rest(was.measures));
					expect({ ...is, measures: [] }).toEqual({ ...was, measures: [] });
				}
			}),
			{ numRuns },
		);
		expect(count).toBeGreaterThan(numRuns * 5);
		expect(values).toBeGreaterThan(numRuns);
	});

	it('no required answer is missed that went with it', async () => {
		await fc.assert(
			fc.asyncProperty(dataSet(true), async (entries) => {
				const { after } = await cleared(entries);
				const filledOf = async (of: readonly Entry[]) =>
					(await countedOf(of, moments[1] ?? '')).measures.filter(isFilled);
				const missing = (all: KpiFigure[]) =>
					all.map(({ n, value }) => (n ?? 0) * (1 - (value ?? 1)));
				const [was, is] = [missing(await filledOf(entries)), missing(await filledOf(after))];
				for (const [at, lacks] of is.entries())
					expect(lacks).toBeLessThanOrEqual((was[at] ?? 0) + 1e-6);
			}),
			{ numRuns: Math.ceil(numRuns / 2) },
		);
	});
});
