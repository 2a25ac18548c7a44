import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Course, CourseModule, Item, Place } from '~/core/training/course.ts';
import { courseStanding } from '~/core/training/course-standing.ts';
import type { ModuleProgress } from '~/core/training/progress.ts';
import { askAgain, countStandings, isPassed } from '~/core/training/take-module.ts';
import { companyToday } from '~/device/company-today.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Progressing } from './use-progress.ts';

interface Props {
	course: Course;
	module: CourseModule;
	own: ModuleProgress;
	progressing: Progressing;
	/** It stands where a question stood a moment ago; else the page was opened on it. */
	isAnswer: boolean;
}

/** What came of a round: passed, and on; or what was missed, asked again in other words, as often as one likes. */
export function Outcome({ course, module, own, progressing, isAnswer }: Props) {
	const { t } = useWords();
	const { progress, take, open } = progressing;
	const { all, right } = countStandings(module, own);
	const isDone = isPassed(module, own, course.pass);
	const missed = module.objectives.filter(({ id }) => own.standings[id]?.isRight !== true);
	const { next } = courseStanding(course, { ...progress, at: null }, companyToday());
	const said = useRef<HTMLParagraphElement>(null);
	// The question that had the focus is gone: whoever learns by keyboard or by ear would be nowhere.
	useLayoutEffect(() => (isAnswer ? said.current?.focus() : undefined), [isAnswer]);
	return (
		<>
			<p
				class={`gt-notice ${isDone ? 'gt-notice--good' : 'gt-notice--info'}`}
				role="status"
				tabIndex={-1}
				ref={said}
			>
				{t(isDone ? 'course.passed' : 'course.not_yet', { right, all, pass: course.pass })}
			</p>
			{missed.length === 0 ? null : (
				<>
					<h3>{t('course.to_look_at')}</h3>
					<ul class="gt-course-places">
						{missed.map(({ id, text, items }) => (
							<li key={id}>
								{text}
								{placesOf(items).map(({ href, title }) => (
									<PlaceLink key={title} href={href}>
										{title}
									</PlaceLink>
								))}
							</li>
						))}
					</ul>
				</>
			)}
			<p class="gt-row gt-course-next">
				{missed.length === 0 ? null : (
					<button
						type="button"
						class={`gt-button ${isDone ? '' : 'gt-button--primary'}`}
						onClick={() => take(module, askAgain(own))}
					>
						{t('course.again', { count: missed.length })}
					</button>
				)}
				{isDone ? (
					<button type="button" class="gt-button gt-button--primary" onClick={() => open(next)}>
						{t(next ? 'course.next_module' : 'course.back')}
					</button>
				) : null}
			</p>
		</>
	);
}

/** The sections that answer these questions, each once. */
function placesOf(items: readonly Item[]): Place[] {
	return [...new Map(items.map(({ cite }) => [cite.title, cite])).values()];
}
