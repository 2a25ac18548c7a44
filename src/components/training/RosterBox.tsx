import { useState } from 'preact/hooks';
import type { ReadRoster } from '~/core/training/read-roster.ts';
import { companyToday } from '~/device/company-today.ts';
import { DropZone } from '../ui/DropZone.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { TrainingDepartment } from './training-course.ts';
import type { KeptRoster } from './use-roster.ts';

interface Props {
	departments: TrainingDepartment[];
	isNamed: boolean;
	own: KeptRoster;
}

/** A place for HR's list of who is to take the course: pasted or dropped, and kept on this machine alone. */
export function RosterBox({ departments, isNamed, own }: Props) {
	const { t, locale } = useWords();
	const { roster, isKept, save, remove } = own;
	const [text, setText] = useState('');
	const [read, setRead] = useState<ReadRoster | null>(null);
	const [unreadable, setUnreadable] = useState<string | null>(null);
	const names = new Intl.ListFormat(locale, { type: 'conjunction' });
	const take = async (...lists: string[]) => {
		const [{ rowsOfList }, { joinLists }, { readRoster }] = await Promise.all([
			import('./rows-of-list.ts'),
			import('~/core/training/join-lists.ts'),
			import('~/core/training/read-roster.ts'),
		]);
		const rows = joinLists(lists.map(rowsOfList), isNamed);
		const found = readRoster(rows, departments, isNamed, companyToday());
		setRead(found);
		if (found.kind !== 'read') return;
		save(found.roster);
		setText('');
	};
	const takeFiles = async (files: File[]) => {
		if (files.length === 0) return;
		const { decodeText } = await import('~/core/csv/read/encoding.ts');
		const lists: string[] = [];
		for (const file of files) {
			const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
			// Of several lists none is left out without a word.
			if (!decoded.ok) return setUnreadable(file.name);
			lists.push(decoded.text);
		}
		await take(...lists);
	};
	/** What cannot be read, or whose reader does not come, is told as a list without people. */
	const told = (taking: () => Promise<void>) => {
		setUnreadable(null);
		setRead(null);
		void taking().catch(() => setRead({ kind: 'empty' }));
	};
	const people = Object.values(roster?.people ?? {}).reduce((sum, count) => sum + count, 0);
	return (
		<details class="gt-card gt-training__roster">
			<summary>{t('training.roster')}</summary>
			<div class="gt-stack">
				<p>{t(isNamed ? 'training.roster_named' : 'training.roster_counted')}</p>
				<DropZone disabled={false} onFiles={(files) => told(() => takeFiles(files))}>
					<label class="gt-field">
						<span class="gt-label">{t('training.roster_paste')}</span>
						<textarea
							class="gt-input"
							rows={4}
							autocomplete="off"
							spellcheck={false}
							value={text}
							onInput={({ currentTarget }) => setText(currentTarget.value)}
						/>
					</label>
				</DropZone>
				<label class="gt-field">
					<span class="gt-label">{t('training.roster_file')}</span>
					<input
						type="file"
						multiple
						accept=".csv,.txt,text/csv"
						onChange={({ currentTarget }) => {
							const files = [...(currentTarget.files ?? [])];
							told(() => takeFiles(files));
						}}
					/>
				</label>
				<p class="gt-row">
					<button
						type="button"
						class="gt-button"
						disabled={text.trim() === ''}
						onClick={() => told(() => take(text))}
					>
						{t('training.roster_read')}
					</button>
					{roster ? (
						<button
							type="button"
							class="gt-button"
							onClick={() => {
								remove();
								setRead(null);
							}}
						>
							{t('training.roster_remove')}
						</button>
					) : null}
				</p>
				<div role="status">
					{unreadable === null ? null : (
						<p class="gt-notice gt-notice--warn">
							{t('training.roster_unreadable', { file: unreadable })}
						</p>
					)}
					{read && read.kind !== 'read' ? (
						<p class="gt-notice gt-notice--warn">{t(`training.roster_${read.kind}`)}</p>
					) : null}
					{roster ? <p>{t('training.roster_kept', { count: people, day: roster.on })}</p> : null}
					{read?.kind === 'read' && read.doubles > 0 ? (
						<p>{t('training.roster_doubles', { count: read.doubles })}</p>
					) : null}
					{read?.kind === 'read' && read.unknown.length > 0 ? (
						<p class="gt-notice gt-notice--warn">
							{t('training.roster_unknown', {
								names: names.format(read.unknown.map((name) => name || t('training.nothing'))),
							})}
						</p>
					) : null}
					{isKept ? null : <p class="gt-notice gt-notice--warn">{t('training.roster_not_kept')}</p>}
				</div>
			</div>
		</details>
	);
}
