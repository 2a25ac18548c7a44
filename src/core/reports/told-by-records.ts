import type { Definition } from '../definition/definition.ts';
import type { ReportUse } from '../definition/report-schema.ts';
import { isWhere } from '../definition/where.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Value, Values } from '../fields/value.ts';
import type { CaseRow } from '../figures/kpis/case-row.ts';
import { dayOnWall } from '../clocks/running/day-on-wall.ts';
import { changesIn } from './changes-in.ts';
import { isIn, type Quarter } from './in-quarter.ts';
import type { Heard, Measure, ReportedChange } from './report.ts';
import { sayerOf } from './sayer-of.ts';

/** What the records of a tracker tell in words. */
export interface ToldInWords {
	actions: Measure[];
	heard: Heard[];
	changes: ReportedChange[];
}

/**
 * What was decided and how far it is, what people got for what they asked, and the days of changes, as a register says
 * it: personal data covered, and nothing that may not leave a device.
 */
export function toldInWords(
	definition: Definition,
	use: ReportUse,
	rows: readonly CaseRow[],
	quarter: Quarter,
): ToldInWords {
	const say = sayerOf(definition);
	const { decided, heard } = use;
	const changes = changesIn(definition, use, rows, quarter);
	const told: ToldInWords = { actions: [], heard: [], changes };
	for (const { values } of rows) {
		if (decided && isBy(values[use.at], quarter)) {
			const state = stateOf(codesOf(values[decided.state])[0] ?? '', decided.as);
			const done = dayOnWall(values[decided.done], quarter.zone);
			const isOver = state !== 'not_started' && state !== 'doing';
			const isEarlier =
				isOver && (done === null ? !isIn(values[use.at], quarter) : done < quarter.from);
			const what = say(values, decided.what);
			if (what !== '' && state !== null && !isEarlier)
				told.actions.push({
					...{ what, state, role: say(values, decided.role) },
					due: dayOnWall(values[decided.due], quarter.zone) ?? '',
				});
		}
		if (heard && isWhere(heard.where, values) && isIn(values[heard.at], quarter)) {
			const done = say(values, heard.words);
			if (done !== '') told.heard.push({ asked: '', done });
		}
	}
	return told;
}

/** The values of the records that belong to a quarter. */
export function valuesIn(
	{ at }: Pick<ReportUse, 'at'>,
	rows: readonly CaseRow[],
	quarter: Quarter,
): Values[] {
	return rows.flatMap(({ values }) => (isIn(values[at], quarter) ? [values] : []));
}

/** Whether what says when something was lies in the quarter or before it. */
export function isBy(when: Value | null | undefined, quarter: Quarter): boolean {
	const day = dayOnWall(when, quarter.zone);
	return day === null ? typeof when === 'string' && when <= quarter.code : day <= quarter.until;
}

const states = ['not_started', 'doing', 'done', 'verified', 'rejected'] as const;

function stateOf(
	code: string,
	as: NonNullable<ReportUse['decided']>['as'],
): Measure['state'] | null {
	return states.find((state) => state === code || as[state].includes(code)) ?? null;
}
