import type { MissingAnswer } from '~/core/documents/document-sheet.ts';
import { useWords } from '../../../ui/WordsContext.tsx';

/** Says that a document is a draft, and what the record must say before it may go out. */
export function DraftNotice({ missing }: { missing: readonly MissingAnswer[] }) {
	const { t } = useWords();
	return (
		<div class="gt-notice gt-notice--warn">
			<p>{t('lived.is_draft')}</p>
			<ul>
				{missing.map(({ label, wanted }) => (
					<li key={label}>
						{t('lived.missing', { field: label, wanted: wanted.join(t('lived.or')) })}
					</li>
				))}
			</ul>
		</div>
	);
}
