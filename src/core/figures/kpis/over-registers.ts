import type { Definition } from '../../definition/definition.ts';
import { isShown } from '../../definition/shown.ts';
import { mayLeave } from '../../handover/may-leave.ts';
import { answerOf } from '../../entries/answer-of.ts';
import { isCleared } from './is-cleared.ts';
import type { CaseRow } from './case-row.ts';
import { isIn, type KpiPeriod } from './kpi-period.ts';
import type { Measured } from './measured.ts';
import { shareFrom, shareOfCounts } from './share-from.ts';

/** A register with its rows. */
export interface Book {
	definition: Definition;
	rows: readonly CaseRow[];
}

/** Records between two places where it may be interrupted: a few milliseconds. */
const stretch = 1000;

/** In so many milliseconds an open record should have been looked at. */
const week = 7 * 86_400_000;

/**
 * Of the required answers of records begun in the period: how many are there. Anonymous forms are nobody's books, and what never
 * leaves a device is there on one alone. What went when a record's time was over is not missing. Yields between two.
 */
export function* measureFilled(
	books: readonly Book[],
	period: KpiPeriod,
): Generator<void, Measured> {
	let [count, n] = [0, 0];
	for (const { definition, rows } of registers(books)) {
		const required = definition.fields.filter(
			(field) => field.required && mayLeave(field, definition),
		);
		for (const [at, { begun, values }] of rows.entries()) {
			if (at % stretch === 0) yield;
			if (!isIn(begun, period)) continue;
			const keeps = isCleared(definition, values) ? definition.kept?.keeps : null;
			for (const field of required) {
				if (keeps && !keeps.includes(field.id)) continue;
				if (!isShown(field, values, definition.fields)) continue;
				n += 1;
				if (answerOf(values, field) !== null) count += 1;
			}
		}
	}
	return shareOfCounts(count, { n, asked: n, notApplicable: 0, missing: 0 });
}

/** Of the records with a clock that runs: in how many something was noted in the last seven days. Yields between two. */
export function* measureFresh(books: readonly Book[], now: number): Generator<void, Measured> {
	const isOpen = ({ clocks }: CaseRow) =>
		clocks.some(({ state }) => ['open', 'due_soon', 'overdue', 'waiting'].includes(state));
	const fresh: (boolean | null)[] = [];
	for (const { rows } of registers(books)) {
		yield;
		for (const { noted } of rows.filter(isOpen))
			fresh.push(noted === null ? null : now * 60_000 - noted <= week);
	}
	return shareFrom(fresh);
}

function registers(books: readonly Book[]): readonly Book[] {
	return books.filter(({ definition }) => !definition.anonymous && definition.kind === 'register');
}
