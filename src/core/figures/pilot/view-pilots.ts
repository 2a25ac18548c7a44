import { timeOf } from '../../clocks/company/time-of.ts';
import type { TrialsByTracker } from '../../definition/trial.ts';
import { isWhere } from '../../definition/where.ts';
import type { Values } from '../../fields/value.ts';
import type { CaseRow } from '../kpis/case-row.ts';
import type { KpiSource } from '../kpis/kpi-question.ts';
import { judgePilot, type PilotVerdict } from './judge-pilot.ts';
import type { PilotCard } from './pilot-card.ts';
import { readCard } from './read-card.ts';
import { weeklyPoints, type WeeklyPoints } from './weekly-points.ts';

/** A pilot with all that may be said of it. Plain JSON. */
export interface PilotView {
	tracker: string;
	/** What its record says, to be called and shown by. */
	values: Values;
	card: PilotCard;
	verdict: PilotVerdict;
	/** One for each aim, in their order. */
	weekly: WeeklyPoints[];
	/** What was agreed in words, which the word says nothing of. */
	written: { field: string; words: string }[];
	/** What was changed meanwhile, in the order of the days. */
	changes: { on: string; what: string }[];
}

/** Every pilot that has a department and its days, the latest first. Yields wherever it may be interrupted. */
export function* viewPilots(
	source: KpiSource,
	trials: TrialsByTracker,
): Generator<void, PilotView[]> {
	const { plan, definitions, now, rowsOf } = source;
	const today = timeOf(plan.company.calendar).zone.wallAt(now).day;
	const views: PilotView[] = [];
	for (const [tracker, trial] of Object.entries(trials)) {
		const definition = definitions.find(({ id }) => id === tracker) ?? { fields: [] };
		for (const row of rowsOf(tracker)) {
			const card = readCard(trial, row.values, plan, definition);
			if (card === null) continue;
			const verdict = yield* judgePilot(source, card, today);
			const weekly: WeeklyPoints[] = [];
			for (const aim of card.aims) weekly.push(yield* weeklyPoints(source, card, aim));
			const changes = changesIn(trial, row);
			const written = writtenIn(trial, row.values);
			views.push({ tracker, values: row.values, card, verdict, weekly, written, changes });
		}
	}
	return views.toSorted((a, b) => (a.card.pilot.from < b.card.pilot.from ? 1 : -1));
}

function writtenIn({ written }: TrialsByTracker[string], values: Values): PilotView['written'] {
	return written.flatMap((field) => {
		const words = values[field];
		return typeof words === 'string' && words !== '' ? [{ field, words }] : [];
	});
}

function changesIn(
	{ changes }: TrialsByTracker[string],
	{ children }: CaseRow,
): PilotView['changes'] {
	if (changes === null) return [];
	return children
		.filter(({ tracker, corrected, values }) => {
			return tracker === changes.child && !corrected && isWhere(changes.where, values);
		})
		.map(({ values }) => ({
			on: String(values[changes.on] ?? ''),
			what: String(values[changes.what] ?? ''),
		}))
		.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
