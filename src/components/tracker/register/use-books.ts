import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import type { Book, ChildBooks } from './book.ts';

/** Fetches the definitions of what belongs to a register and keeps what its books say. */
export function useBooks({ children }: Definition, locale: string): ChildBooks {
	const [definitions, setDefinitions] = useState<readonly Definition[]>([]);
	const [books, setBooks] = useState<readonly Book[]>([]);
	const [failed, setFailed] = useState(false);
	const [turn, setTurn] = useState(0);
	useEffect(() => {
		let left = false;
		setFailed(false);
		Promise.all(children.map((id) => loadDefinition(id, locale))).then(
			(loaded) => left || setDefinitions(loaded),
			() => left || setFailed(true),
		);
		return () => {
			left = true;
		};
	}, [children, locale, turn]);
	const onBook = useCallback(
		(book: Book) => {
			const place = ({ definition: { id } }: Book) => children.indexOf(id);
			// In their order, whichever was read last: buttons do not change places.
			setBooks((all) =>
				[...all.filter((one) => one.definition.id !== book.definition.id), book].toSorted(
					(a, b) => place(a) - place(b),
				),
			);
		},
		[children],
	);
	const again = useCallback(() => setTurn((count) => count + 1), []);
	const read = useMemo(() => {
		if (children.length === 0) return [];
		// Without what belongs to them the records are still there.
		if (failed) return [];
		const found = books.flatMap(({ definition, entries }) =>
			entries ? { definition, entries } : [],
		);
		return found.length === children.length ? found : null;
	}, [children, books, failed]);
	return { definitions, books, onBook, read, failed, again };
}
