import type { Definition } from '../../definition/definition.ts';
import type { Values } from '../../fields/value.ts';
import { answeredIn, fieldOfLine } from './answered-in.ts';

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
		const few = new Set([...counts].flatMap(([line, n]) => (n < fewest ? [line] : [])));
		let isLess = false;
		const left = rows.map((values, at) => {
			const gone = new Set(
				(answered[at] ?? []).flatMap((line) => (few.has(line) ? [fieldOfLine(line)] : [])),
			);
			gone.delete('');
			if (gone.size === 0) return values;
			isLess = true;
			return Object.fromEntries(Object.entries(values).filter(([field]) => !gone.has(field)));
		});
		// What is asked only after a certain answer is not answered without it.
		return isLess ? without(left) : rows;
	};
	return without;
}
