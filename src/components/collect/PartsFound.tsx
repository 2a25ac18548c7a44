import type { Gap } from '~/core/handover/parts/gather-parts.ts';
import type { Translate } from '~/core/words/translate.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { PastedText } from './pasted-text.ts';
import { sayPlaces } from './say-places.ts';

interface Props {
	found: PastedText;
	/** Gives up what waits. */
	onForget: () => void;
}

/** What was found in a pasted chat, and of each message that is not whole which parts are missing. */
export function PartsFound({ found, onForget }: Props) {
	const { t } = useWords();
	const { whole, gaps, leftTable, unread } = found;
	const isWhole = gaps.length + unread.length === 0;
	return (
		<div class={`gt-notice gt-notice--${isWhole ? 'info' : 'warn'}`} role="status">
			{whole > 0 ? <p>{t('collect.parts_whole', { count: whole })}</p> : null}
			{gaps.length > 0 ? (
				<>
					<p>
						<strong>{t('collect.parts_gaps', { count: gaps.length })}</strong>
					</p>
					<ul class="gt-parts">
						{gaps.map((gap) => (
							<li key={`${gap.id} ${gap.total}`}>
								{gap.before ? <span class="gt-parts__before">{gap.before}</span> : null}
								{sayGap(gap, t)}
							</li>
						))}
					</ul>
					<p>{t('collect.parts_ask')}</p>
					<button type="button" class="gt-button gt-button--quiet" onClick={onForget}>
						{t('collect.parts_forget')}
					</button>
				</>
			) : null}
			{unread.length > 0 ? (
				<p>{t('collect.pictures_unread', { names: unread.join(t('common.comma')) })}</p>
			) : null}
			{leftTable ? <p>{t('collect.parts_table')}</p> : null}
		</div>
	);
}

function sayGap({ id, total, came, missing, damaged }: Gap, t: Translate): string {
	const parts = [
		t('collect.parts_came', { id, total, came: came.length }),
		missing.length > 0 ? t('collect.parts_missing', { places: sayPlaces(missing, t) }) : null,
		damaged.length > 0 ? t('collect.parts_damaged', { places: sayPlaces(damaged, t) }) : null,
	];
	return parts.filter((part) => part !== null).join('');
}
