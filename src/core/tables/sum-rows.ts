import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { FieldSum, TableRow } from './table-row.ts';

/** The sums of a tracker's numbers over some rows; of a number nobody has said, and of one that does not add up, none. */
export function sumRows(rows: readonly TableRow[], { fields }: Definition): FieldSum[] {
	return fields
		.filter((field) => field.type === 'number' && !field.retired && field.adds !== false)
		.flatMap((field) => {
			const numbers = rows
				.map(({ entry }) => answerOf(entry.values, field))
				.filter((value) => typeof value === 'number');
			if (numbers.length === 0) return [];
			const sum = numbers.reduce((total, number) => total + number, 0);
			// 0.1 and 0.2 are 0.3 to whoever reads it.
			return [{ field: field.id, sum: Number(sum.toPrecision(15)), count: numbers.length }];
		});
}
