import { useEffect, useState } from 'preact/hooks';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { withOutbox } from './with-outbox.ts';

export interface WhereUnlessBoxedProps {
	tracker: string;
	/** What was handed over, one way or another. */
	entries: readonly StoredEntry[];
	/** Where the round's files are sent. */
	where: string;
}

/** Says where to send the file that was taken away; of what went into the drop box there is nothing left to send. */
export function WhereUnlessBoxed({ tracker, entries, where }: WhereUnlessBoxedProps) {
	const { t } = useWords();
	const [isBoxed, setBoxed] = useState(true);
	useEffect(() => {
		let left = false;
		const ids = new Set(entries.map(({ id }) => id));
		withOutbox((box) => box.read(tracker)).then(
			(files) => {
				// Of an anonymous form it is not kept what was received: the sentence speaks of that.
				const holds = files.some(
					({ state, records }) =>
						(state === 'received' || state === 'sent') && records.some(({ id }) => ids.has(id)),
				);
				if (!left) setBoxed(holds);
			},
			() => left || setBoxed(false),
		);
		return () => {
			left = true;
		};
	}, [tracker, entries]);
	return isBoxed ? null : <span>{t('dropbox.where', { where })}</span>;
}
