import { useId, useRef } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { DropZone } from '../ui/DropZone.tsx';
import { isMeant } from '~/core/imports/is-meant.ts';
import { PasteBox } from './PasteBox.tsx';
import { canKeepFolders } from '~/device/open-folder.ts';
import { isFromFolder, toSource } from '../imports/to-source.ts';
import type { FolderLooking } from './use-folder.ts';
import type { Pasting } from './use-pasting.ts';

interface Props {
	/** Not yet alive, or busy. */
	disabled: boolean;
	/** There are files already; what comes joins them. */
	more: boolean;
	/** Pasted text that was not read. */
	toMend?: string;
	folder: FolderLooking;
	/** Files of no folder, and text. */
	onSources: (sources: GivenSource[]) => void;
	pasting: Pasting;
}

/** Files, a folder, a drop or pasted text: whatever came, it is looked at before anything changes. */
export function SourcePicker({
	disabled,
	more,
	toMend = '',
	folder: looking,
	pasting,
	onSources,
}: Props) {
	const { t } = useWords();
	const files = useRef<HTMLInputElement>(null);
	const folder = useRef<HTMLInputElement>(null);
	const id = useId();

	const give = (given: Iterable<File>) => {
		const meant = [...given].filter(({ name }) => isMeant(name));
		const sources = meant.map(toSource);
		if (sources.some(isFromFolder)) void looking.look(sources);
		else if (sources.length > 0) onSources(sources);
	};
	const take = (input: HTMLInputElement) => {
		give(input.files ?? []);
		// The same file chosen again is a change too.
		input.value = '';
	};
	const chooseFolder = async () => {
		if (!canKeepFolders() || !(await looking.choose())) folder.current?.click();
	};
	const choose = { type: 'file', multiple: true, hidden: true } as const;
	return (
		<section class="gt-picker" aria-labelledby={id}>
			<h2 id={id} tabIndex={-1}>
				{t(more ? 'collect.add_more' : 'collect.choose_title')}
			</h2>
			<DropZone disabled={disabled} onFiles={give}>
				<p>{t('collect.drop_here')}</p>
				<div class="gt-row">
					<button
						type="button"
						class={more ? 'gt-button' : 'gt-button gt-button--primary'}
						disabled={disabled}
						onClick={() => files.current?.click()}
					>
						{t('collect.choose_files')}
					</button>
					<button
						type="button"
						class="gt-button"
						disabled={disabled}
						onClick={() => void chooseFolder()}
					>
						{t('collect.choose_folder')}
					</button>
					{looking.keptName === null ? null : (
						<button
							type="button"
							class="gt-button"
							disabled={disabled}
							onClick={() => void looking.openAgain()}
						>
							{t('collect.folder_again', { name: looking.keptName })}
						</button>
					)}
				</div>
				<p class="gt-help">{t('collect.choose_help')}</p>
				<p class="gt-help">{t('collect.folder_help')}</p>
				<input
					{...choose}
					ref={files}
					accept=".csv,.tsv,.txt,.zip,.age,text/csv,text/plain,application/zip,image/*"
					aria-label={t('collect.choose_files')}
					onChange={(event) => take(event.currentTarget)}
				/>
				<input
					{...choose}
					ref={folder}
					{...{ webkitdirectory: true }}
					aria-label={t('collect.choose_folder')}
					onChange={(event) => take(event.currentTarget)}
				/>
			</DropZone>
			<PasteBox disabled={disabled} toMend={toMend} pasting={pasting} />
		</section>
	);
}
