import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import type { AwayProps } from './away-props.ts';

/** What stands on a page to practise on where records are handed over: what would come now, and that nothing leaves. */
export function PracticeEnd({ asked, onBack }: AwayProps) {
	const { t } = useWords();
	const title = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => {
		if (asked === 0) return;
		title.current?.scrollIntoView({ block: 'start' });
		title.current?.focus({ preventScroll: true });
	}, [asked]);
	return (
		<section class="gt-hand-over">
			<h2 ref={title} tabIndex={-1}>
				{t('practice.end_title')}
			</h2>
			<p>{t('practice.end')}</p>
			{onBack ? (
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={onBack}>
						{t('practice.end_back')}
					</button>
				</div>
			) : null}
		</section>
	);
}
