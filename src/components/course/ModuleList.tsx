import type { Course } from '~/core/training/course.ts';
import { courseStanding, passedNow, stateOf } from '~/core/training/course-standing.ts';
import { companyToday } from '~/device/company-today.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { CourseRegister } from './course-register.ts';
import { RecordPassed } from './RecordPassed.tsx';
import type { Progressing } from './use-progress.ts';

interface Props {
	course: Course;
	progressing: Progressing;
	register: CourseRegister | null;
	certificate: string | null;
}

/** Where one is in a course: what is passed, what is left, and where to go on. */
export function ModuleList({ course, progressing, register, certificate }: Props) {
	const { t } = useWords();
	const { progress, open } = progressing;
	const today = companyToday();
	const { all, passed, minutes, next } = courseStanding(course, progress, today);
	const isBegun = Object.keys(progress.modules).length > 0;
	return (
		<section aria-labelledby="gt-course-standing">
			<h2 id="gt-course-standing" class="gt-course-head" tabIndex={-1}>
				{next === null
					? t('course.all_passed', { all })
					: t('course.standing', { passed, all, minutes })}
			</h2>
			<progress
				class="gt-course-bar"
				value={passed}
				max={all}
				aria-labelledby="gt-course-standing"
			/>
			{next ? (
				<p class="gt-row">
					<button type="button" class="gt-button gt-button--primary" onClick={() => open(next)}>
						{t(isBegun ? 'course.go_on' : 'course.begin')}
					</button>
				</p>
			) : null}
			{register ? <RecordPassed {...{ course, register, progressing }} /> : null}
			{next === null && certificate !== null ? (
				<p class="gt-row">
					<a class="gt-button" href={`${certificate}#${course.id}`}>
						{t('course.certificate')}
					</a>
				</p>
			) : null}
			<ol class="gt-course-modules">
				{course.modules.map((module) => {
					const state = stateOf(module, progress, course.valid, today);
					return (
						<li key={module.id} data-state={state}>
							<button type="button" class="gt-course-module" onClick={() => open(module)}>
								<span class="gt-course-module__title">{module.title}</span>
								<span class="gt-course-module__facts">
									<span>{t('course.minutes', { count: module.minutes })}</span>
									<span class={state === 'passed' ? 'gt-chip gt-chip--good' : 'gt-chip'}>
										{t(`course.state_${state}`, {
											day: passedNow(module, progress)?.day ?? '',
										})}
									</span>
								</span>
							</button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
