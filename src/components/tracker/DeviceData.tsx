import { useRef, useState } from 'preact/hooks';
import type { Database } from '~/storage/database.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { forgetAll } from '~/device/kept.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { TakeOutButton } from './TakeOutButton.tsx';

interface Props {
	db: Database | null;
	/** Whether the database may be written. */
	writable: boolean;
	/** The database is empty now: the form has to start afresh. */
	onErased: () => void;
	onFailed: (error: unknown) => void;
}

/** Everything Goutong keeps on this device, to take along or to erase (V19, V20). */
export function DeviceData({ db, writable, onErased, onFailed }: Props) {
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
					<TakeOutButton db={db} />
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
			{state === 'asking' ? <EraseQuestion onYes={() => void erase()} onNo={keep} /> : null}
			<p role="status">{state === 'erased' ? t('form.erased') : null}</p>
		</details>
	);
}

function EraseQuestion({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
	const { t } = useWords();
	return (
		<div class="gt-notice gt-notice--bad gt-erase" role="alert">
			<p>{t('form.erase_question')}</p>
			<div class="gt-row">
				<button type="button" class="gt-button gt-button--danger" onClick={onYes}>
					{t('form.erase_yes')}
				</button>
				{/* The harmless answer has the focus. */}
				<button type="button" class="gt-button" ref={focusOnce} onClick={onNo}>
					{t('form.erase_no')}
				</button>
			</div>
		</div>
	);
}

/** The same function at every rendering, so that it is called only when the button appears. */
function focusOnce(button: HTMLButtonElement | null): void {
	button?.focus();
}
