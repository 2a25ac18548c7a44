import type { Definition } from '../../definition/definition.ts';
import type { Values } from '../../fields/value.ts';
import { answeredIn, fieldsOfLine } from './answered-in.ts';

/**
 * What rows of one lot say, without the answers to questions that fewer than the fewest of them answer: whoever looks before
 * and after the lot came, went or came back would know what these few said. The same for the same rows, whatever else is
 * there, so that nothing comes to light by what comes or goes later.
 */
export function withoutFew(
	definition: Definition,
	fewest: number,
): (rows: readonly Values[]) => readonly Values[] {
	const read = answeredIn(definition);
	const without = (rows: readonly Values[]): readonly Values[] => {
		const answered = rows.map((values) => read(values).split('\n'));
		const counts = new Map<string, number>();
		for (const line of answered.flat()) counts.set(line, (counts.get(line) ?? 0) + 1);
		const few = [...counts].flatMap(([line, n]) => (n < fewest ? [line] : []));
		if (few.length === 0) return rows;
		let isLess = false;
		const left = rows.map((values, at) => {
			const own = answered[at] ?? [];
			// Of the same round a question of its own goes from every row, so that "not applicable" goes as well.
			const gone = new Set(
				few.flatMap((line) => {
					const fields = fieldsOfLine(line);
					const isOfRound = fields.length === 1 && line === `${own[0] ?? ''}${fields[0] ?? ''}`;
					const isOwn = isOfRound || own.includes(line);
					return isOwn ? fields.filter((field) => field in values) : [];
				}),
			);
			if (gone.size === 0) return values;
			isLess = true;
			return Object.fromEntries(Object.entries(values).filter(([field]) => !gone.has(field)));
		});
		// What is asked only after a certain answer is not answered without it.
		return isLess ? without(left) : rows;
	};
	return without;
}
