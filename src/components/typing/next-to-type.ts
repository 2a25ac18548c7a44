import type { Definition } from '~/core/definition/definition.ts';
import { startAnswers, startSheet, type TypedSheet } from '~/core/forms/typed-sheet.ts';
import type { BundleOnDevice } from '~/storage/typed-sheets.ts';

/** Which of two typings. */
export type Turn = 'first' | 'again';

/**
 * The sheet that comes next: the one asked for, the one begun, or one not typed yet. Of the second typing
 * those the first has; `null`: there is none left.
 */
export function nextToType(
	{ bundle, sheets }: BundleOnDevice,
	turn: Turn,
	number: number | null,
	definition: Definition,
): TypedSheet | null {
	if (turn === 'again') {
		const sheet = sheets.find((one) => (number === null ? !one.againDone : one.number === number));
		return sheet ? { ...sheet, again: sheet.again ?? startAnswers(bundle, definition) } : null;
	}
	const known = sheets.find((one) => (number === null ? !one.done : one.number === number));
	const last = sheets.at(-1)?.number ?? bundle.first - 1;
	return known ?? startSheet(bundle, number ?? last + 1, definition);
}
