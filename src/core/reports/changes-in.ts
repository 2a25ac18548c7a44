import type { Definition } from '../definition/definition.ts';
import type { ReportUse } from '../definition/report-schema.ts';
import { isWhere } from '../definition/where.ts';
import type { CaseRow } from '../figures/kpis/case-row.ts';
import { dayOnWall } from '../clocks/running/day-on-wall.ts';
import { isIn, type Quarter } from './in-quarter.ts';
import type { ReportedChange } from './report.ts';
import { sayerOf } from './sayer-of.ts';

/** The days of a quarter on which something changed, as a register says it: personal data covered. */
export function changesIn(
	definition: Definition,
	{ days }: Pick<ReportUse, 'days'>,
	rows: readonly Pick<CaseRow, 'values'>[],
	quarter: Quarter,
): ReportedChange[] {
	const say = sayerOf(definition);
	return rows.flatMap(({ values }) =>
		days.flatMap(({ on, say: ids, where }) => {
			const day = dayOnWall(values[on], quarter.zone);
			if (day === null || !isIn(day, quarter) || !isWhere(where, values)) return [];
			const label = ids.flatMap((id) => say(values, id) || []).join(' · ');
			return label === '' ? [] : [{ on: day, label }];
		}),
	);
}
