import { useWords } from '../ui/WordsContext.tsx';
import type { Discard } from './use-discard.ts';

/** Says what was thrown away last, with the way back. */
export function AsideRemoved({ discard }: { discard: Discard }) {
	const { t } = useWords();
	const { removed, undo } = discard;
	return (
		<div role="status" class={removed ? 'gt-notice gt-notice--good' : 'gt-visually-hidden'}>
			{removed ? (
				<div class="gt-row">
					<span>{t('collect.rows_discarded', { count: removed.count })}</span>
					<button type="button" class="gt-button" onClick={() => void undo()}>
						{t('collect.discard_undo')}
					</button>
				</div>
			) : null}
		</div>
	);
}
