import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { forgetAll } from '~/device/kept.ts';
import { forgetDurably } from '~/device/kept-durably.ts';
import { forgetPractice } from '~/device/practice.ts';
import type { Database } from '~/storage/database.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { takeOut } from '~/storage/take-out.ts';
import { TakeOutButton } from '../export/TakeOutButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { KnownTrackers } from './known-trackers.ts';
import { Question } from './Question.tsx';
import { ReadBack } from './ReadBack.tsx';
import { TakeIn } from './TakeIn.tsx';

export interface DeviceToolsProps {
	definition: Definition;
	/** What is known of the site's trackers. */
	trackers: KnownTrackers;
	db: Database;
	/** Whether the database may be written. */
	writable: boolean;
	/** The database is empty now: the form has to start afresh. */
	onErased: () => void;
	onFailed: (error: unknown) => void;
	/** Erased or left as it is: the question that had the focus is gone. */
	onDone: () => void;
}

/** Takes along, erases and reads back all that Goutong keeps on this device. */
export function DeviceTools(props: DeviceToolsProps) {
	const { definition, trackers, db, writable, onErased, onFailed, onDone } = props;
	const { t } = useWords();
	const isRegister = definition.kind === 'register';
	const [state, setState] = useState<'closed' | 'asking' | 'erased'>('closed');
	const erase = async () => {
		try {
			await eraseEverything(db, 'everything');
			// At once: what the form still holds would be saved as a draft again.
			onErased();
			forgetAll();
			await forgetDurably();
			await forgetPractice();
			setState('erased');
			onDone();
		} catch (error) {
			onFailed(error);
		}
	};
	const keep = () => {
		setState('closed');
		onDone();
	};
	return (
		<>
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
			{writable && isRegister ? (
				<TakeIn {...{ definition, db }} onChosen={() => setState('closed')} />
			) : null}
			{writable && !isRegister ? (
				<ReadBack {...{ db, trackers, onFailed }} onRead={() => setState('closed')} />
			) : null}
		</>
	);
}
