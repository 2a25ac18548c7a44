import type { ReportUse } from '../definition/report-schema.ts';
import type { Definition } from '../definition/definition.ts';
import { distributionOf } from '../figures/measures.ts';
import type { CaseRow } from '../figures/kpis/case-row.ts';
import { fewestOf } from '../tables/fewest.ts';
import type { Quarter } from './in-quarter.ts';
import type { ReportFigure } from './report.ts';
import { fieldIn, type InAll, optionLabel } from './report-language.ts';
import { isBy, valuesIn } from './told-by-records.ts';

/**
 * What a register's records say when counted: the problems of the period by theme, of ten records and more, and how far
 * all that was begun until its end is, with what is overdue.
 */
export function registerFigures(
	definition: Definition,
	use: ReportUse,
	rows: readonly CaseRow[],
	period: Quarter,
	inAll: InAll,
): ReportFigure[] {
	const own = valuesIn(use, rows, period);
	const counted = (field: string, values: typeof own, section: ReportFigure['section']) => {
		const figure = distributionOf({ definition, rows: values, period: period.code }, field);
		const isFew = section === 'problems' && (figure.n ?? 0) < fewestOf(definition).comments;
		return {
			...saidOf(definition, field, inAll),
			section,
			options: (figure.value ?? []).map(({ code }) => ({
				code,
				label: inAll((said) => optionLabel(said, { tracker: definition.id, field, code })),
			})),
			figure:
				isFew && figure.value ? { ...figure, value: null, reason: 'too_few' as const } : figure,
		};
	};
	const themes = use.themes.map((field) => counted(field, own, 'problems'));
	if (use.state === null) return themes;
	const begun = rows.filter(({ values }) => isBy(values[use.at], period));
	const states = counted(
		use.state,
		begun.map(({ values }) => values),
		'follow_up',
	);
	return [...themes, states, overdueOf(definition, begun, period, inAll)];
}

function overdueOf(
	definition: Definition,
	begun: readonly CaseRow[],
	period: Quarter,
	inAll: InAll,
): ReportFigure {
	const late = begun.filter(({ clocks }) => clocks.some(({ state }) => state === 'overdue'));
	return {
		id: `${definition.id}.overdue`,
		section: 'follow_up',
		label: inAll(({ definitions, t }) => {
			const title = definitions.find(({ id }) => id === definition.id)?.title ?? definition.id;
			return t('report.is', { name: title, what: t('report.overdue_at_end') });
		}),
		...{ unit: 'number', unitWords: inAll(({ t }) => t('report.unit_records')) },
		figure: {
			...{ value: begun.length === 0 ? null : late.length, interval: null, suppressed: false },
			...{ n: begun.length, asked: begun.length, notApplicable: 0, missing: 0 },
			...{ reason: begun.length === 0 ? 'no_data' : null, period: period.code },
			definition: { tracker: definition.id, version: definition.version },
		},
	};
}

function saidOf({ id: tracker }: Definition, field: string, inAll: InAll) {
	const label = inAll(({ definitions, t }) =>
		t('report.is', {
			name: definitions.find(({ id }) => id === tracker)?.title ?? tracker,
			what: fieldIn(definitions, tracker, field)?.label ?? field,
		}),
	);
	return { id: `${tracker}.${field}`, label, unit: 'number' as const, unitWords: null };
}
