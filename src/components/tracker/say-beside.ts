import type { Translate } from '~/core/words/translate.ts';
import type { BesideRecords } from '~/storage/take-in-copies.ts';

const parts = [
	'drafts',
	'collected',
	'aside',
	'waves',
] as const satisfies readonly (keyof BesideRecords)[];

/** What copies of a device bring besides records, a sentence each. */
export function sayBeside(beside: BesideRecords | undefined, t: Translate): string[] {
	return parts.flatMap((part) => {
		const count = beside?.[part] ?? 0;
		return count > 0 ? t(`mine.beside_${part}`, { count }) : [];
	});
}
