import type { ChangedPage } from '~/core/training/changed-page.ts';
import { type Confirmed, isToConfirm, newChanges } from '~/core/training/confirmed.ts';
import { ChangedSections } from '../ui/ChangedSections.tsx';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** Pages with changes that were not looked at. */
	pages: ChangedPage[];
	confirmed: Confirmed;
	/** The person has looked at those that ask for no confirmation. */
	onSeen: () => void;
}

/** What was changed since one last looked, page by page: what means something else, and what only says it better. */
export function ChangeList({ pages, confirmed, onSeen }: Props) {
	const { t } = useWords();
	const canBeSeen = pages.some((page) => !isToConfirm(page, confirmed));
	return (
		<section class="gt-stack">
			<h2>{t('changes.head')}</h2>
			{pages.length === 0 ? <p>{t('changes.none')}</p> : null}
			<ul class="gt-changed__pages">
				{pages.map((page) => (
					<li key={page.page} class="gt-card">
						<a href={page.href}>{page.title}</a>
						<ul>
							{newChanges(page, confirmed).map(({ version, on, isMaterial, what, sections }) => (
								<li key={version}>
									<span class={`gt-chip ${isMaterial ? 'gt-chip--warn' : ''}`}>
										{t(isMaterial ? 'changes.material' : 'changes.minor')}
									</span>{' '}
									{what} <small>{t('changes.when', { version, on })}</small>
									<ChangedSections
										sections={sections}
										isOpen={isMaterial && page.page in confirmed.pages}
									/>
								</li>
							))}
						</ul>
					</li>
				))}
			</ul>
			{canBeSeen ? (
				<p class="gt-row">
					<button type="button" class="gt-button" onClick={onSeen}>
						{t('changes.seen')}
					</button>
				</p>
			) : null}
		</section>
	);
}
