import type { Definition } from '../../definition/definition.ts';
import type { Trial } from '../../definition/trial.ts';
import type { Values } from '../../fields/value.ts';
import type { KpiPeriod } from '../kpis/kpi-period.ts';
import type { KpiPart, KpiPlan } from '../kpis/kpi-plan.ts';
import { codeToday } from '../../tables/codes-of-answer.ts';
import type { PilotAim, PilotCard } from './pilot-card.ts';

/** The card of a record, as its tracker says it is judged; `null` = it is in no department, or has no days yet. */
export function readCard(
	trial: Trial,
	values: Values,
	plan: KpiPlan,
	{ fields }: Pick<Definition, 'fields'>,
): PilotCard | null {
	const department = textIn(values, trial.department);
	const comparison = textIn(values, trial.comparison);
	const pilot = daysIn(values, trial.days, 'pilot');
	if (department === null || pilot === null) return null;
	const own = fields.find(({ id }) => id === trial.department);
	const hasJoined =
		own !== undefined &&
		comparison !== null &&
		codeToday(comparison, own) === codeToday(department, own);
	return {
		department,
		comparison: hasJoined ? null : comparison,
		hasJoined,
		baseline: daysIn(values, trial.baseline, 'baseline'),
		pilot,
		aims: trial.aims.flatMap((aim) => aimIn(trial, aim, values, plan) ?? []),
		aimsOn: textIn(values, trial.agreed),
	};
}

/** What was agreed of one figure; points of a share are told as hundredths. */
function aimIn(
	{ figures }: Trial,
	aim: Trial['aims'][number],
	values: Values,
	plan: KpiPlan,
): PilotAim | null {
	const name = figures[textIn(values, aim.figure) ?? ''];
	const part = name && partOf(plan, name);
	if (!name || !part?.better) return null;
	const by = values[aim.by];
	const unit = part.shown === 'percent' ? 100 : 1;
	return { ...name, better: part.better, by: typeof by === 'number' && by > 0 ? by / unit : null };
}

/** A part of the plan by its name; `null` = there is none. */
export function partOf(plan: KpiPlan, name: { metric: string; part: string }): KpiPart | null {
	const row = plan.metrics.find(({ id }) => id === name.metric);
	return row?.parts.find(({ id }) => id === name.part) ?? null;
}

function daysIn(values: Values, days: Trial['days'], code: string): KpiPeriod | null {
	const [from, until] = [textIn(values, days.from), textIn(values, days.until)];
	return from === null || until === null ? null : { code, from, until };
}

function textIn(values: Values, field: string): string | null {
	const value = values[field];
	return typeof value === 'string' && value !== '' ? value : null;
}
