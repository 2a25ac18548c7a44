import type { Definition } from '../../definition/definition.ts';
import { isShown } from '../../definition/shown.ts';
import { answerOf } from '../../entries/answer-of.ts';
import type { CaseRow } from './case-row.ts';
import { isIn, type KpiPeriod } from './kpi-period.ts';
import type { Measured } from './measured.ts';
import { shareFrom } from './share-from.ts';

/** A register with its rows. */
export interface Book {
	definition: Definition;
	rows: readonly CaseRow[];
}

/** In so many milliseconds an open record should have been looked at. */
const week = 7 * 86_400_000;

/** Of the required answers of records begun in the period: how many are there. Anonymous forms are nobody's books. */
export function measureFilled(books: readonly Book[], period: KpiPeriod): Measured {
	return shareFrom(
		registers(books).flatMap(({ definition, rows }) => {
			const required = definition.fields.filter((field) => field.required);
			return rows
				.filter(({ begun }) => isIn(begun, period))
				.flatMap(({ values }) =>
					required
						.filter((field) => isShown(field, values, definition.fields))
						.map((field) => answerOf(values, field) !== null),
				);
		}),
	);
}

/** Of the records with a clock that runs: in how many something was noted in the last seven days. */
export function measureFresh(books: readonly Book[], now: number): Measured {
	const isOpen = ({ clocks }: CaseRow) =>
		clocks.some(({ state }) => ['open', 'due_soon', 'overdue', 'waiting'].includes(state));
	return shareFrom(
		registers(books)
			.flatMap(({ rows }) => rows.filter(isOpen))
			.map(({ noted }) => (noted === null ? null : now * 60_000 - noted <= week)),
	);
}

function registers(books: readonly Book[]): readonly Book[] {
	return books.filter(({ definition }) => !definition.anonymous && definition.kind === 'register');
}
