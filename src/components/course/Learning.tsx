import type { CourseModule, ModuleChange } from '~/core/training/course.ts';
import { ChangedSections } from '../ui/ChangedSections.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { ToDoStep } from './ToDoStep.tsx';

interface Props {
	module: CourseModule;
	/** What was changed in what it reads since the learner passed it, and the day of that. */
	changes: ModuleChange[];
	passedOn: string;
	/** It was begun in an edition of before: its questions begin anew. */
	isAnew: boolean;
	/** Its thing to do was done. */
	isDone: boolean;
	onDone: (isDone: boolean) => void;
	onAsk: () => void;
}

/** What a module teaches: sections of the handbook, a case from work, one thing to do; then the way to its questions. */
export function Learning({ module, changes, passedOn, isAnew, isDone, onDone, onAsk }: Props) {
	const { t } = useWords();
	return (
		<>
			{isAnew && changes.length === 0 ? (
				<p class="gt-notice gt-notice--info">{t('course.begun_anew')}</p>
			) : null}
			{changes.length === 0 ? null : (
				<div class="gt-notice gt-notice--info">
					<strong>{t('wordings.since', { day: passedOn })}</strong>
					{changes.map(({ page, version, title, what, sections }) => (
						<div key={`${page} ${version}`}>
							<p>
								{title}
								{t('course.colon')}
								{what}
							</p>
							<ChangedSections sections={sections} isOpen />
						</div>
					))}
				</div>
			)}
			<h3>{t('course.aims')}</h3>
			<ul>
				{module.objectives.map(({ id, text }) => (
					<li key={id}>{text}</li>
				))}
			</ul>
			<h3>{t('course.read')}</h3>
			<ul class="gt-course-places">
				{module.read.map(({ href, title }) => (
					<li key={title}>
						<PlaceLink href={href}>{title}</PlaceLink>
					</li>
				))}
			</ul>
			<p class="gt-course-hint">{t('course.come_back')}</p>
			<h3>{t('course.case')}</h3>
			{module.case
				.split('\n')
				.filter(Boolean)
				.map((paragraph) => (
					<p key={paragraph} class="gt-course-case">
						{paragraph}
					</p>
				))}
			{module.do ? <ToDoStep todo={module.do} {...{ isDone, onDone }} /> : null}
			<p class="gt-row gt-course-next">
				<button type="button" class="gt-button gt-button--primary" onClick={onAsk}>
					{t('course.ask', { count: module.objectives.length })}
				</button>
			</p>
		</>
	);
}
