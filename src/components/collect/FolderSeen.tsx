import type { FolderState } from '~/core/imports/folder-plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { FolderLooking, SeenFolder } from './use-folder.ts';

/** In this order they are counted. */
const states = ['new', 'changed', 'same', 'renamed', 'torn'] as const satisfies FolderState[];

/** What a folder holds besides what was read before: every file is counted once. */
export function FolderSeen({ seen, onReread }: { seen: SeenFolder; onReread: () => void }) {
	const { t } = useWords();
	const count = (state: FolderState) => seen.states.filter((one) => one === state).length;
	const parts = states.flatMap((state) =>
		count(state) > 0 ? [t(`collect.folder_${state}`, { count: count(state) })] : [],
	);
	const isNothing = count('new') + count('changed') === 0;
	return (
		<section class="gt-notice gt-stack" role="status">
			<p>
				{t('collect.folder_seen', {
					count: seen.states.length,
					parts: parts.join(t('collect.folder_between')),
				})}
			</p>
			{isNothing ? <p>{t('collect.folder_nothing')}</p> : null}
			<FilesThat seen={seen} state="torn" />
			<FilesThat seen={seen} state="renamed" />
			{count('same') + count('renamed') > 0 ? (
				<div class="gt-row">
					<button type="button" class="gt-button gt-button--quiet" onClick={onReread}>
						{t('collect.folder_reread')}
					</button>
				</div>
			) : null}
		</section>
	);
}

function FilesThat({ seen, state }: { seen: SeenFolder; state: 'torn' | 'renamed' }) {
	const { t } = useWords();
	const files = seen.sources.filter((_, at) => seen.states[at] === state);
	if (files.length === 0) return null;
	return (
		<details open={state === 'torn'}>
			<summary>{t(`collect.folder_${state}_title`)}</summary>
			<p class="gt-help">{t(`collect.folder_${state}_help`)}</p>
			<ul>
				{files.map(({ name }) => (
					<li key={name} class="gt-file-name">
						{name}
					</li>
				))}
			</ul>
		</details>
	);
}

/** Why a folder could not be looked at. */
export function FolderTrouble({ trouble }: { trouble: FolderLooking['trouble'] }) {
	const { t } = useWords();
	if (trouble !== 'refused' && trouble !== 'gone') return null;
	return (
		<p class="gt-notice gt-notice--warn" role="status">
			{t(`collect.folder_${trouble}`)}
		</p>
	);
}
