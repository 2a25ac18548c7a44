import { useRef, useState } from 'preact/hooks';
import type { Database } from '~/storage/database.ts';
import type { ReadBackCounts } from '~/storage/read-back.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { NotLoaded } from './load-once.ts';
import { loadReadBack } from './load-read-back.ts';
import type { KnownTrackers } from './known-trackers.ts';
import type { ReadBackResult } from './read-back-file.ts';

interface Props {
	db: Database;
	/** What is known of the site's trackers. */
	trackers: KnownTrackers;
	/** A file is being read: what was said before is over. */
	onRead: () => void;
	onFailed: (error: unknown) => void;
}

const said = [
	'added',
	'newer',
	'apart',
	'drafts',
	'collected',
	'aside',
	'waves',
	'kept',
	'others',
	'unreadable',
] as const satisfies readonly (keyof ReadBackCounts)[];

/** Reads a file of everything back into this device, and says what came in and what did not. */
export function ReadBack({ db, trackers, onRead, onFailed }: Props) {
	const { t } = useWords();
	const input = useRef<HTMLInputElement>(null);
	const [state, setState] = useState<'ready' | 'reading' | 'not_loaded' | ReadBackResult>('ready');
	const take = async (file: File | undefined) => {
		if (!file) return;
		setState('reading');
		onRead();
		try {
			const { readBackFile } = await loadReadBack();
			setState(await readBackFile(db, file, trackers));
		} catch (error) {
			setState(error instanceof NotLoaded ? 'not_loaded' : 'ready');
			if (!(error instanceof NotLoaded)) onFailed(error);
		}
	};
	return (
		<div class="gt-stack">
			<p class="gt-help">{t('storage.read_back_help')}</p>
			<div class="gt-row">
				<button
					type="button"
					class="gt-button"
					aria-disabled={state === 'reading'}
					onClick={() => state !== 'reading' && input.current?.click()}
				>
					{t('storage.read_back')}
				</button>
				<input
					type="file"
					hidden
					ref={input}
					accept=".json,application/json"
					aria-label={t('storage.read_back')}
					onChange={(event) => {
						void take(event.currentTarget.files?.[0]);
						// The same file chosen again is a change too.
						event.currentTarget.value = '';
					}}
				/>
			</div>
			<div role="status">{sentences()}</div>
		</div>
	);

	function sentences() {
		if (state === 'ready') return null;
		if (state === 'reading' || state === 'not_loaded')
			return <p>{t(`storage.read_back_${state}`)}</p>;
		if (state.kind === 'refused')
			return <p class="gt-notice gt-notice--bad">{t(`storage.read_back_${state.reason}`)}</p>;
		const { counts } = state;
		const lines = said.filter((part) => counts[part] > 0);
		const came = lines.some((part) => !['kept', 'others', 'unreadable'].includes(part));
		return (
			<div class={`gt-notice gt-notice--${came ? 'good' : 'info'}`}>
				<p>{t(came ? 'storage.read_back_done' : 'storage.read_back_nothing')}</p>
				<ul>
					{lines.map((part) => (
						<li key={part}>{t(`storage.came_${part}`, { count: counts[part] })}</li>
					))}
				</ul>
			</div>
		);
	}
}
