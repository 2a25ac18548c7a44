import { useRef } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { groupEntries } from '~/core/forms/entry-groups.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { formatMoment } from '../records/format-moment.ts';
import { submissionTitle } from '../records/submission-title.ts';
import { ForgetDeleted } from './ForgetDeleted.tsx';

interface Props {
	definition: Definition;
	entries: StoredEntry[];
	/** Those of one filling-in, together. */
	onRestore: (entries: readonly StoredEntry[]) => Promise<boolean>;
	/** Lets go of what all of them said, for good. */
	onForget: () => void;
}

/** Deleted records that can still be brought back, or made to be forgotten. */
export function DeletedEntries({ definition, entries, onRestore, onForget }: Props) {
	const { t, locale } = useWords();
	const title = useRef<HTMLElement>(null);
	const restorable = entries.filter((entry) => entry.restorable !== null);
	const groups = groupEntries(restorable, definition);
	if (groups.length === 0) return null;
	return (
		<details class="gt-more">
			<summary ref={title}>{t('entries.deleted_title', { count: groups.length })}</summary>
			<ul class="gt-deleted">
				{groups.map((group) => {
					const [entry] = group.entries;
					if (!entry) return null;
					const before = { ...entry, values: entry.restorable ?? {} };
					const title = submissionTitle(before, definition, t, locale);
					return (
						<li key={group.id}>
							<span>
								{title}{' '}
								{definition.anonymous ? null : (
									<span class="gt-help">
										{t('entries.deleted_at', { time: formatMoment(entry.updatedAt, locale) })}
									</span>
								)}
							</span>
							<button
								type="button"
								class="gt-button gt-button--quiet"
								onClick={() => void onRestore(group.entries)}
							>
								{t('entries.restore')}
								<span class="gt-visually-hidden"> {title}</span>
							</button>
						</li>
					);
				})}
			</ul>
			<ForgetDeleted onForget={onForget} onKeep={() => title.current?.focus()} />
		</details>
	);
}
