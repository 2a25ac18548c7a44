import type { Draft } from './draft.ts';

/** The draft with something said about numbers in it, or taken back. */
export function sayNotPersonal(draft: Draft, numbers: readonly string[], said: boolean): Draft {
	const others = (draft.notPersonal ?? []).filter((number) => !numbers.includes(number));
	return { ...draft, notPersonal: said ? [...others, ...numbers] : others };
}
