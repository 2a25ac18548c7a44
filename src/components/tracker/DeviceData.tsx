import { useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Database } from '~/storage/database.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { forgetAll } from '~/device/kept.ts';
import { takeOut } from '~/storage/take-out.ts';
import { TakeOutButton } from '../export/TakeOutButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { Question } from './Question.tsx';
import { ReadBack } from './ReadBack.tsx';

interface Props {
	definition: Definition;
	/** Trackers whose records bear names. */
	named: readonly string[];
	db: Database | null;
	/** Whether the database may be written. */
	writable: boolean;
	/** The database is empty now: the form has to start afresh. */
	onErased: () => void;
	onFailed: (error: unknown) => void;
}

/** Everything Goutong keeps on this device, to take along or to erase (V19, V20). */
export function DeviceData({ definition, named, db, writable, onErased, onFailed }: Props) {
	const { t } = useWords();
	const [state, setState] = useState<'closed' | 'asking' | 'erased'>('closed');
	const title = useRef<HTMLElement>(null);
	const erase = async () => {
		if (!db) return;
		try {
			await eraseEverything(db, 'everything');
			forgetAll();
			onErased();
			setState('erased');
			title.current?.focus();
		} catch (error) {
			onFailed(error);
		}
	};
	const keep = () => {
		setState('closed');
		title.current?.focus();
	};
	return (
		<details class="gt-more gt-device">
			<summary ref={title}>{t('form.device_title')}</summary>
			<p class="gt-help">{t('form.device_note')}</p>
			{db ? (
				<div class="gt-row">
					<TakeOutButton read={() => takeOut(db)} />
					{writable && state !== 'asking' ? (
						<button
							type="button"
							class="gt-button gt-button--danger"
							onClick={() => setState('asking')}
						>
							{t('form.erase')}
						</button>
					) : null}
				</div>
			) : null}
			{state === 'asking' ? (
				<Question
					question={t('form.erase_question')}
					yes={t('form.erase_yes')}
					no={t('form.erase_no')}
					onYes={() => void erase()}
					onNo={keep}
				/>
			) : null}
			<p role="status">{state === 'erased' ? t('form.erased') : null}</p>
			{db && writable ? (
				<ReadBack {...{ db, definition, named, onFailed }} onRead={() => setState('closed')} />
			) : null}
		</details>
	);
}
