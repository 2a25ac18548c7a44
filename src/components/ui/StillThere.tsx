import { useWords } from './WordsContext.tsx';

/**
 * At a shared screen: says that it is about to be cleared, once and not every second, and how that is stopped. `left`:
 * seconds. The button only has to be pressed: that is a sign of somebody, as any key is.
 */
export function StillThere({ left }: { left: number }) {
	const { t } = useWords();
	return (
		<div class="gt-notice gt-notice--warn gt-stack gt-still-there">
			<p role="alert">
				{t('kiosk.soon')} <strong aria-hidden="true">{t('kiosk.seconds', { count: left })}</strong>
			</p>
			<div class="gt-row">
				<button type="button" class="gt-button gt-button--primary">
					{t('kiosk.stay')}
				</button>
			</div>
		</div>
	);
}
