import { type Draft, isEdit } from '~/core/forms/draft.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { formatMoment } from '../records/format-moment.ts';

interface Props {
	drafts: Draft[];
	onOpen: (draft: Draft) => void;
	onDiscard: (draft: Draft) => void;
}

/** Forms begun and put aside for another one. */
export function OtherDrafts({ drafts, onOpen, onDiscard }: Props) {
	const { t, locale } = useWords();
	if (drafts.length === 0) return null;
	return (
		<div class="gt-other-drafts">
			<p class="gt-help">{t('form.other_drafts', { count: drafts.length })}</p>
			<ul>
				{drafts.map((draft) => {
					const time = formatMoment(draft.updatedAt, locale);
					return (
						<li key={draft.id} class="gt-row">
							<span>{t(isEdit(draft) ? 'form.draft_of_edit' : 'form.draft_of_new', { time })}</span>
							<button
								type="button"
								class="gt-button gt-button--quiet"
								onClick={() => onOpen(draft)}
							>
								{t('form.draft_open')}
							</button>
							<button
								type="button"
								class="gt-button gt-button--quiet"
								onClick={() => onDiscard(draft)}
							>
								{t('form.draft_discard')}
							</button>
						</li>
					);
				})}
			</ul>
		</div>
	);
}
