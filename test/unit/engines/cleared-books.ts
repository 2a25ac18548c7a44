import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import type { MadeBooks } from './made-books.ts';

/** The same records, every second one cleared as one past its time is: only what stays of it is said, in a last revision. */
export function clearedBooks(made: MadeBooks): MadeBooks {
	const books = Object.entries(made.books).map(([id, own]) => {
		const definition = made.definitions.find((one) => one.id === id);
		return [id, definition?.kept ? [...own, ...clearings(own, definition, made.now)] : own];
	});
	return { ...made, books: Object.fromEntries(books) };
}

function clearings(own: readonly Entry[], definition: Definition, now: number): Entry[] {
	const last = [...new Map(own.map((entry) => [entry.id, entry])).values()];
	const keeps = definition.kept?.keeps ?? null;
	return last
		.filter(({ deleted }, at) => !deleted && at % 2 === 0)
		.map((entry) => stripEntries([entry], definition, keeps, new Date(now * 60_000)));
}
