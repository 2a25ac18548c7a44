import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import type { Company } from '~/core/organization/company.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { goneOf, lookForReceipts, namedHere } from './look-for-receipts.ts';
import { withOutbox } from './with-outbox.ts';

export interface BoxedSaidProps {
	definition: Definition;
	company: Company;
	/** The records beside it: when they change, something may have been sent. */
	entries: StoredEntry[] | null;
	onHandOver: () => void;
}

/** What stands first is what is left to do. */
const states = ['unsent', 'damaged', 'sent', 'received'] as const satisfies BoxedFile['state'][];

/** In a line each, how many rows did not arrive, wait for their receipt, or were received. */
export function BoxedSaid({ definition, company, entries, onHandOver }: BoxedSaidProps) {
	const { id: tracker } = definition;
	const { collector } = company;
	const { t } = useWords();
	const [files, setFiles] = useState<BoxedFile[]>([]);
	useEffect(() => {
		let left = false;
		withOutbox((box) => lookForReceipts(box, tracker)).then(
			(found) => left || setFiles((before) => [...goneOf(before, found), ...found]),
			() => {},
		);
		return () => {
			left = true;
		};
	}, [tracker, entries]);
	const named = namedHere(files);
	const lines = states.flatMap((state) => {
		const count = named.reduce((sum, file) => sum + (file.state === state ? file.rows : 0), 0);
		return count > 0 ? [{ state, count }] : [];
	});
	if (lines.length === 0) return null;
	const isOpen = lines.some(({ state }) => state === 'unsent' || state === 'damaged');
	return (
		<div class={`gt-notice gt-notice--${isOpen ? 'warn' : 'info'} gt-stack`} role="status">
			{lines.map(({ state, count }) => (
				<p key={state}>{t(`dropbox.said_${state}`, { count, collector })}</p>
			))}
			{isOpen ? (
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={onHandOver}>
						{t('dropbox.go')}
					</button>
				</div>
			) : null}
		</div>
	);
}
