import { rmSync, statSync, writeFileSync } from 'node:fs';

/** Makes something, and notes that it is whole: a mark beside it is written last, and gone while it is being made. */
export async function makeMarked(target: string, make: () => Promise<void>): Promise<void> {
	rmSync(markOf(target), { force: true });
	await make();
	writeFileSync(markOf(target), '');
}

/** Whether it was made to its end, and later than what it is made of. */
export function isMadeOf(source: string, target: string): boolean {
	const made = statSync(markOf(target), { throwIfNoEntry: false });
	const there = statSync(target, { throwIfNoEntry: false });
	return there !== undefined && made !== undefined && made.mtimeMs >= statSync(source).mtimeMs;
}

function markOf(target: string): string {
	return `${target}.made`;
}
