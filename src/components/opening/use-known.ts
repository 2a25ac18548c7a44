import { useCallback, useEffect, useState } from 'preact/hooks';
import { readEntries } from '~/storage/own-entries.ts';
import type { Database } from '~/storage/database.ts';
import { textOf } from '~/core/opinions/record-texts.ts';
import type { OpeningProps } from './opening-props.ts';

/** What the book holds already, by record id (`sortMessages`); `null` while it is read. `again` reads it anew. */
export function useKnown(
	db: Database,
	{ definition, course }: Pick<OpeningProps, 'definition' | 'course'>,
): { known: ReadonlyMap<string, string | null> | null; again: () => void } {
	const [known, setKnown] = useState<ReadonlyMap<string, string | null> | null>(null);
	const matter = definition.messages?.fields.matter ?? '';
	const again = useCallback(() => {
		const read = async () => {
			const records = await readEntries(db, definition.id);
			const lines = await readEntries(db, course.id);
			setKnown(
				new Map([
					...records.map(({ id, values }) => [id, textOf(values, matter) || null] as const),
					...lines.map(({ id }) => [id, null] as const),
				]),
			);
		};
		void read();
	}, [db, definition.id, course.id, matter]);
	useEffect(again, [again]);
	return { known, again };
}
