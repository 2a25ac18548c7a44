import { useRef } from 'preact/hooks';
import type { Course, CourseModule } from '~/core/training/course.ts';
import { changedSince } from '~/core/training/course-standing.ts';
import { currentItem } from '~/core/training/take-module.ts';
import type { PageChoice } from './answers/answer-props.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Asking } from './Asking.tsx';
import { Learning } from './Learning.tsx';
import { Outcome } from './Outcome.tsx';
import { isBegunAnew, ownProgress, type Progressing } from './use-progress.ts';

interface Props {
	course: Course;
	module: CourseModule;
	pages: PageChoice[];
	progressing: Progressing;
}

/** A module: what to read, a case and something to do; then its questions one by one; then what came of it. */
export function ModuleView({ course, module, pages, progressing }: Props) {
	const { t } = useWords();
	const { progress, open, take, did } = progressing;
	const own = ownProgress(module, progress);
	const item = own.isAsking ? currentItem(module, own) : null;
	const at = course.modules.indexOf(module) + 1;
	const hasAsked = useRef(false);
	if (item) hasAsked.current = true;
	return (
		<section aria-labelledby="gt-course-module">
			<button type="button" class="gt-link gt-course-back" onClick={() => open(null)}>
				← {t('course.back')}
			</button>
			<h2 id="gt-course-module" class="gt-course-head" tabIndex={-1}>
				<small>{t('course.module_of', { at, all: course.modules.length })}</small>
				{module.title}
			</h2>
			{!own.isAsking ? (
				<Learning
					module={module}
					changes={changedSince(module, progress)}
					isAnew={isBegunAnew(module, progress)}
					passedOn={progress.passed[module.id]?.at(-1)?.day ?? ''}
					isDone={progress.did?.includes(module.id) ?? false}
					onDone={(isDone) => did(module, isDone)}
					onAsk={() => take(module, { ...own, isAsking: true })}
				/>
			) : item ? (
				<Asking
					key={item.id}
					{...{ module, item, own, pages }}
					onTake={(next) => take(module, next)}
				/>
			) : (
				<Outcome {...{ course, module, own, progressing }} isAnswer={hasAsked.current} />
			)}
		</section>
	);
}
