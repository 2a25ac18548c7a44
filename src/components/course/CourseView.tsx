import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Course } from '~/core/training/course.ts';
import type { PageChoice } from './answers/answer-props.ts';
import type { CourseRegister } from './course-register.ts';
import { ModuleList } from './ModuleList.tsx';
import { ModuleView } from './ModuleView.tsx';
import { deviceShelf, type ProgressShelf } from './progress-shelf.ts';
import { useProgress } from './use-progress.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	course: Course;
	pages: PageChoice[];
	register: CourseRegister | null;
	/** The page that prints certificates; `null` = there is none here. */
	certificate: string | null;
	/** Left out: this device. */
	shelf?: ProgressShelf;
}

/** The list of a course's modules, or the one that is open; where one left off stands again after a reload. */
export function CourseView({ course, pages, register, certificate, shelf }: Props) {
	const { t } = useWords();
	const own = useMemo(() => shelf ?? deviceShelf(course.id), [shelf, course.id]);
	const progressing = useProgress(course, own);
	const { at } = progressing.progress;
	const module = course.modules.find(({ id }) => id === at);
	const top = useRef<HTMLDivElement>(null);
	const wasAt = useRef<string | null | undefined>(undefined);
	useLayoutEffect(() => {
		const isOpening = wasAt.current === undefined;
		if (!progressing.isRead || wasAt.current === at) return;
		wasAt.current = at;
		// When the page opens the reader is at its top.
		if (isOpening) return;
		top.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
		top.current?.scrollIntoView({ block: 'start' });
	}, [at, progressing.isRead]);
	return (
		<div ref={top} inert={!progressing.isRead}>
			{progressing.isKept ? null : (
				<p class="gt-notice gt-notice--warn" role="status">
					{t('course.not_kept')}
				</p>
			)}
			{module ? (
				<ModuleView key={module.id} {...{ course, module, pages, progressing }} />
			) : (
				<ModuleList {...{ course, progressing, register, certificate }} />
			)}
		</div>
	);
}
