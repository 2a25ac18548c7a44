import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { isConflict } from '~/core/entries/merge.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Database } from '~/storage/database.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { loadTakeIn } from './load-take-in.ts';
import type { OwnConflictListProps } from './OwnConflictList.tsx';
import type { TakeInData } from './take-in-data.ts';

interface Props {
	definition: Definition;
	entries: readonly StoredEntry[];
	/** `null`: this page keeps records elsewhere, where none is written apart. */
	db: Database | null;
}

interface Ready {
	List: FunctionComponent<OwnConflictListProps>;
	data: TakeInData;
}

/** Records of mine that hold versions written apart, each to be decided on. */
export function OwnConflicts({ definition, entries, db }: Props) {
	const { t, locale } = useWords();
	const [state, setState] = useState<'closed' | 'loading' | 'not_loaded' | Ready>('closed');
	const conflicts = entries.filter((entry) => entry.apart && isConflict(registerOf(entry)));
	const opened = typeof state === 'object' ? state : null;
	const isSettled = conflicts.length === 0;
	// Opened, it stays to say that the last one is settled.
	if ((isSettled && !opened) || !db) return null;
	const open = async () => {
		setState('loading');
		try {
			const { OwnConflictList, loadTakeInData } = await loadTakeIn();
			setState({ List: OwnConflictList, data: await loadTakeInData(locale) });
		} catch {
			setState('not_loaded');
		}
	};
	return (
		<section class={isSettled ? undefined : 'gt-notice gt-notice--warn gt-stack'}>
			{isSettled ? null : <h3>{t('keeping.conflicts_title', { count: conflicts.length })}</h3>}
			{isSettled ? null : <p>{t('keeping.conflicts_help')}</p>}
			{opened ? (
				<opened.List {...{ definition, locale, db, data: opened.data }} entries={conflicts} />
			) : (
				<div class="gt-row">
					<button
						type="button"
						class="gt-button"
						aria-disabled={state === 'loading'}
						onClick={() => void open()}
					>
						{t('keeping.conflicts_open')}
					</button>
					<span class="gt-error" role="status">
						{state === 'not_loaded' ? t('storage.read_back_not_loaded') : null}
					</span>
				</div>
			)}
		</section>
	);
}
