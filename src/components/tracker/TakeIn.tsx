import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Database } from '~/storage/database.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { BeginButton } from './BeginButton.tsx';
import { LastTaking } from './LastTaking.tsx';
import { loadTakeIn } from './load-take-in.ts';
import type { TakeInData } from './take-in-data.ts';
import { takenFiles } from './taken-files.ts';
import type { TakeInPanelProps } from './TakeInPanel.tsx';

interface Props {
	definition: Definition;
	db: Database;
	/** Files are chosen: what was said before is over. */
	onChosen: () => void;
}

interface Ready {
	Panel: FunctionComponent<TakeInPanelProps>;
	data: TakeInData;
	files: File[];
}

/** Reads files into the registers kept on this device: the code and the words come when files are chosen. */
export function TakeIn({ definition, db, onChosen }: Props) {
	const { t, locale } = useWords();
	const input = useRef<HTMLInputElement>(null);
	const [state, setState] = useState<'closed' | 'loading' | 'not_loaded' | Ready>('closed');
	const isOpen = typeof state === 'object';
	const choose = async (files: File[]) => {
		if (files.length === 0) return;
		onChosen();
		setState('loading');
		try {
			const { TakeInPanel, loadTakeInData } = await loadTakeIn();
			setState({ Panel: TakeInPanel, data: await loadTakeInData(locale), files });
		} catch {
			setState('not_loaded');
		}
	};
	return (
		<section class="gt-stack gt-take-in">
			<h3>{t('keeping.title')}</h3>
			<p class="gt-help">{t('keeping.help')}</p>
			<LastTaking db={db} />
			{isOpen ? (
				<state.Panel
					{...{ locale, data: state.data, files: state.files, database: db.name }}
					onClose={() => setState('closed')}
				/>
			) : (
				<div class="gt-row">
					<button
						type="button"
						class="gt-button"
						aria-disabled={state === 'loading'}
						onClick={() => state !== 'loading' && input.current?.click()}
					>
						{t('keeping.choose')}
					</button>
					{definition.begin ? (
						<BeginButton
							definition={definition}
							onFiles={(files) => void choose(files)}
							onFailed={() => setState('not_loaded')}
						/>
					) : null}
					<input
						type="file"
						multiple
						hidden
						ref={input}
						accept={takenFiles}
						aria-label={t('keeping.choose')}
						onChange={(event) => {
							void choose([...(event.currentTarget.files ?? [])]);
							// The same file chosen again is a change too.
							event.currentTarget.value = '';
						}}
					/>
				</div>
			)}
			<p role="status">
				{state === 'loading' ? t('storage.read_back_reading') : null}
				{state === 'not_loaded' ? t('storage.read_back_not_loaded') : null}
			</p>
		</section>
	);
}
