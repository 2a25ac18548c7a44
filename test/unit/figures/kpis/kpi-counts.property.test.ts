import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Value } from '~/core/fields/value.ts';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { definitions, kpisOf, linkTo, record, tracker } from './cases.ts';
import { kpiPlan } from './kpi-content.ts';

const fed = kpiPlan.trackers.map(({ id }) => tracker(id));
/** The soak asks for more: `PROPERTY_RUNS`. */
const numRuns = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 125), 10_000);
let made = 0;
/** An id of its own, as links know ids: no 0 and no 1. */
const madeId = () =>
	`r-${(++made).toString(8).replaceAll('0', '8').replaceAll('1', '9').padStart(20, '2')}`;
/** What a record is besides its answers; what a hash says of them no figure asks. */
const blanks = new Map(definitions.map(({ id }) => [id, record(id, {})]));
const blank = (id: string): Entry => blanks.get(id) ?? record(id, {});
/** Days around the quarter, some after now. */
const day = fc.integer({ min: 0, max: 120 }).map((at) => new Date(Date.UTC(2026, 8, 20 + at)));

/** Any answer to a field, or none; links are given by whoever joins the records. */
function answerTo(field: Field): fc.Arbitrary<Value | null> {
	const codes = 'options' in field ? field.options.map(({ code }) => code) : [];
	const given = (): fc.Arbitrary<Value | null> => {
		switch (field.type) {
			case 'rating':
				return fc.constantFrom(1, 2, 3, 4, 5, 'na');
			case 'number':
				return fc.integer({ min: field.minimum ?? 0, max: Math.min(field.maximum ?? 30, 30) });
			case 'date':
				return day.map((one) => one.toISOString().slice(0, 10));
			case 'datetime':
				return day.map((one) => one.toISOString().replace('.000Z', '+00:00'));
			case 'period':
				return fc.constantFrom('2026Q4', '2026Q4', '2026Q3');
			case 'choices':
				return fc.constantFrom(...codes).map((code) => [code]);
			case 'evidence':
				return fc.constantFrom(...codes).map((status) => ({ status, note: null }));
			case 'choice':
			case 'department':
			case 'role':
				return fc.constantFrom(...codes);
			case 'text':
				return fc.constantFrom('甲', '乙');
			default:
				return fc.constant(null);
		}
	};
	return fc.oneof({ weight: 6, arbitrary: given() }, { weight: 1, arbitrary: fc.constant(null) });
}

const rowsOf = ({ id, fields }: Definition, most: number) =>
	fc
		.array(fc.record(Object.fromEntries(fields.map((field) => [field.id, answerTo(field)]))), {
			maxLength: most,
		})
		.map((rows) => rows.map((values) => ({ ...blank(id), id: madeId(), values })));

/** Records of a tracker that feeds figures, what lies below them, and what they belong to. */
const dataSet = fc
	.constantFrom(...fed)
	.chain((definition) =>
		fc
			.tuple(
				rowsOf(definition, 14),
				fc.tuple(...definition.children.map((id) => rowsOf(tracker(id), 12))),
				fc.tuple(...(definition.parent?.trackers ?? []).map((id) => rowsOf(tracker(id), 2))),
			)
			.map(([own, children, parents]) => [
				...own.map((entry, at) => below(entry, definition, parents.flat(), at)),
				...children.flat().map((entry, at) => below(entry, tracker(entry.tracker), own, at)),
				...parents.flat(),
			]),
	);

function below(entry: Entry, { parent }: Definition, above: readonly Entry[], at: number): Entry {
	const over = above[at % Math.max(above.length, 1)];
	if (!parent || !over || !parent.trackers.includes(over.tracker)) return entry;
	return { ...entry, values: { ...entry.values, [parent.field]: linkTo(over) } };
}

/** Which laws a figure breaks, whatever it is of; plain tests, as there are a hundred thousand of them. */
function lawsBroken(figure: KpiFigure): string[] {
	const { n, asked, notApplicable, missing, value, kOf, band, reason, suppressed } = figure;
	const { interval } = figure;
	const said = [value, kOf, band].filter((one) => one !== null).length;
	if (n === null || asked === null || notApplicable === null || missing === null)
		return suppressed && said === 0 && interval === null && n === asked
			? []
			: ['covered, and told'];
	const definition = definitions.find(({ id }) => id === figure.definition.tracker);
	const laws = {
		'told of few people': definition?.anonymous && asked > 0 && n < fewestOf(definition).scores,
		'covered, and counted': suppressed,
		'not everybody once': n + notApplicable + missing !== asked,
		'not one thing or a reason': said !== (reason === null ? 1 : 0),
		'more than there are': kOf !== null && kOf.count > kOf.n,
		'outside its interval':
			interval !== null &&
			value !== null &&
			(interval.low > value + 1e-9 || interval.high < value - 1e-9),
	};
	return Object.entries(laws).flatMap(([law, isBroken]) => (isBroken ? [law] : []));
}

describe('Every measure, of any records', () => {
	it('counts everybody once, says one thing or why it says none, and of few people nothing', () => {
		const baseline = { code: '2026Q3', from: '2026-07-01', until: '2026-09-30' };
		let values = 0;
		fc.assert(
			fc.property(dataSet, (entries) => {
				const found = kpisOf(entries, '2026-12-20T09:00+08:00', { baseline });
				expect(found.flatMap(lawsBroken)).toEqual([]);
				values += found.filter(({ reason }) => reason === null).length;
			}),
			{ numRuns },
		);
		// Data sets without a number would prove nothing.
		expect(values).toBeGreaterThan(numRuns);
	});
});
