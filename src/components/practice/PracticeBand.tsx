import { useState } from 'preact/hooks';
import { Arriving } from '../ui/Arriving.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useOpeningNoted } from './use-opening-noted.ts';
import { usePractice } from './use-practice.ts';

/** A course that sends its learners here. */
export interface PracticeCourse {
	href: string;
	title: string;
}

export interface PracticeBandProps {
	/** What is practised: a tracker, or another page's name. */
	what: string;
	kind: 'register' | 'survey' | 'opinion' | 'collect';
	/** Trackers whose samples are put in; none: nothing is stored here. */
	trackers: readonly string[];
	courses: readonly PracticeCourse[];
	/** The page where it counts. */
	real: PracticeCourse;
}

/** What stands above a page to practise on: that nothing here counts, the way back, and a fresh start. */
export function PracticeBand({ what, kind, trackers, courses, real }: PracticeBandProps) {
	const { t } = useWords();
	const { state, startOver } = usePractice(what, trackers);
	useOpeningNoted(what, kind);
	const only = courses.length === 1 ? courses[0] : undefined;
	const [turns, setTurns] = useState(0);
	return (
		<aside class="gt-practice" data-stamp={t('practice.stamp')} aria-label={t('practice.band')}>
			<p>
				{t('practice.what')}
				{t(`practice.about_${kind}`)}
			</p>
			{state === 'failed' ? (
				<p class="gt-notice gt-notice--warn" role="alert">
					{t('practice.failed')}
				</p>
			) : null}
			<div class="gt-row">
				{only ? (
					<a class="gt-button" href={only.href} title={only.title}>
						{t('practice.back')}
					</a>
				) : null}
				{trackers.length > 0 ? (
					<button
						type="button"
						class="gt-button gt-button--quiet"
						disabled={state !== 'ready'}
						onClick={() => {
							setTurns(turns + 1);
							void startOver();
						}}
					>
						{t('practice.again')}
					</button>
				) : null}
			</div>
			{only ? null : (
				<p>
					{t('practice.back_to')}
					{courses.map(({ href, title }, at) => (
						<span key={href}>
							{at > 0 ? ' · ' : null}
							<a href={href}>{title}</a>
						</span>
					))}
				</p>
			)}
			{turns > 0 && state === 'ready' ? (
				<Arriving as="p" class="gt-help">
					{t('practice.fresh')}
				</Arriving>
			) : null}
			<p class="gt-help">
				{t('practice.real')}
				<a href={real.href}>{real.title}</a>
			</p>
		</aside>
	);
}
