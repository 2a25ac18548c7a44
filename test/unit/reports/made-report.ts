import fc from 'fast-check';
import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { distributionOf, medianOf } from '~/core/figures/measures.ts';
import type { AnyFigure } from '~/core/figures/any-figure.ts';
import { dataHash } from '~/core/reports/data-hash.ts';
import { makeReport } from '~/core/reports/make-report.ts';
import type { ReportContent, ReportFigure } from '~/core/reports/report.ts';
import { loadDefinitions } from '../definitions.ts';

/** A register with a number and a choice, known by what it is and not by its name. */
const found = loadDefinitions('zh-CN').find(
	({ anonymous, fields }) =>
		!anonymous && ['number', 'choice'].every((type) => fields.some((field) => field.type === type)),
);
if (!found) throw new Error('No register has a number and a choice.');
const register: Definition = found;
const amount = register.fields.find(({ type }) => type === 'number')?.id ?? '';
const choice = register.fields.find(({ type }) => type === 'choice');
const codes =
	choice && 'options' in choice ? choice.options.map(({ code }) => code).slice(0, 3) : [];

/** A record that answers both questions, one of them, or none. */
export interface Row {
	id: string;
	hash: string;
	amount: number | null;
	choice: string | null;
}

export const row = fc.record<Row>({
	id: fc.stringMatching(/^r-[b-d2-9]{6}$/),
	hash: fc.stringMatching(/^h[0-9a-f]{6}$/),
	amount: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
	choice: fc.option(fc.constantFrom(...codes)),
});

/** Records with ids of their own. */
export const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 40 });

const words = (text: string) => ({ 'zh-CN': text, en: text });
const shown = { section: 'others', unit: 'number', unitWords: null } as const;

/** A report of three figures, worked out from records as they come. */
export function reportOf(given: readonly Row[], said = ''): ReportContent {
	const kept = [...new Map(given.map((one) => [`${one.id} ${one.hash}`, one])).values()];
	const values: Values[] = kept.map((one) => ({
		[amount]: one.amount,
		[choice?.id ?? '']: one.choice,
	}));
	const source = { definition: register, rows: values, period: '2026Q4' };
	const figures: ReportFigure[] = [
		{ id: 'middle', label: words('中位数'), ...shown, figure: medianOf(source, amount) },
		{
			id: 'chosen',
			label: words('分布'),
			...shown,
			figure: distributionOf(source, choice?.id ?? ''),
		},
		{ id: 'K0', label: words('另算'), ...shown, section: 'main', figure: sum(kept) },
	];
	const basis = [{ id: register.id, label: words(register.title), version: register.version }];
	const records = given.map(({ id, hash }) => ({ tracker: register.id, id, hash }));
	return makeReport({
		...{ period: '2026Q4', from: '2026-10-01', until: '2026-12-31', response: null },
		...{ figures, toCompare: [], actions: [], changes: [], measures: [] },
		words: said === '' ? {} : { scope: said },
		...dataHash({ period: '2026Q4', records, basis }),
		basis,
	});
}

/** A sum of what was noted, which in another order is another number in its last digits. */
function sum(kept: readonly Row[]): AnyFigure {
	const numbers = kept.flatMap((one) => (one.amount === null ? [] : [one.amount]));
	const value = numbers.reduce((all, one) => all + one, 0);
	const definition = { tracker: register.id, version: 1, field: amount, measure: 'median' };
	const n = numbers.length;
	return {
		...{ value, interval: null, n, asked: n, notApplicable: 0, missing: 0 },
		...{ suppressed: false, reason: null, period: '2026Q4', definition },
	};
}
