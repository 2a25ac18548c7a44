import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CourseModule, Item } from '~/core/training/course.ts';
import { isWhole } from '~/core/training/mark-item.ts';
import type { ModuleProgress } from '~/core/training/progress.ts';
import { stillOffered } from '~/core/training/still-offered.ts';
import { countStandings, give, goOn, mark, shownOrder } from '~/core/training/take-module.ts';
import { AnswerForm } from './answers/AnswerForm.tsx';
import type { PageChoice } from './answers/answer-props.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { Explained } from './Explained.tsx';

interface Props {
	module: CourseModule;
	item: Item;
	own: ModuleProgress;
	pages: PageChoice[];
	onTake: (next: ModuleProgress) => void;
}

/** One question; once answered, why the answer is the answer and the section that says so. */
export function Asking({ module, item, own, pages, onTake }: Props) {
	const { t } = useWords();
	const offered = new Set(pages.map(({ page }) => page));
	const given = own.open?.item === item.id ? stillOffered(item, own.open.given, offered) : {};
	const isRight = own.open?.item === item.id ? own.open.isRight : null;
	const { waiting } = countStandings(module, own);
	const head = useRef<HTMLHeadingElement>(null);
	const said = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => (isRight === null ? head : said).current?.focus(), [isRight]);
	const isAnswered = isWhole(item, given);
	/** How often it was to be marked while something was still to be given. */
	const [asked, setAsked] = useState(0);
	const isShort = asked > 0 && !isAnswered;
	const form = useRef<HTMLFormElement>(null);
	// Whoever answers by keyboard is led to what is missing.
	useLayoutEffect(() => {
		if (asked > 0) form.current?.querySelector<HTMLElement>(missing)?.focus();
	}, [asked]);
	return (
		<form
			ref={form}
			class="gt-course-asking"
			onSubmit={(event) => {
				event.preventDefault();
				if (isRight !== null) onTake(goOn(own));
				else if (isAnswered) onTake(mark(module, give(own, item, given), item));
				else setAsked((before) => before + 1);
			}}
		>
			<p class="gt-course-hint">
				{t('course.left', { count: waiting + (isRight === null ? 0 : 1) })}
			</p>
			<h3 ref={head} tabIndex={-1} class="gt-course-ask" id="gt-course-ask">
				{item.ask}
			</h3>
			<AnswerForm
				{...{ item, given, pages }}
				shown={shownOrder(item, own.seed)}
				isMarked={isRight !== null}
				isShort={isShort}
				onGive={(next) => onTake(give(own, item, next))}
			/>
			{isShort ? (
				<p class="gt-notice gt-notice--warn" role="alert">
					{t(shortOf[item.kind])}
				</p>
			) : null}
			{isRight === null ? null : (
				<div ref={said} tabIndex={-1}>
					<Explained item={item} isRight={isRight} />
				</div>
			)}
			<p class="gt-row gt-course-next">
				<button type="submit" class="gt-button gt-button--primary">
					{t(isRight === null ? 'course.check' : 'course.on')}
				</button>
			</p>
		</form>
	);
}

/** What of an answer is to be given first. */
const missing = '[aria-invalid="true"], .gt-course-options input, [type="search"]';

/** What is said while an answer is not whole; what is to be ordered always is. */
const shortOf = {
	one: 'course.short_choice',
	several: 'course.short_choices',
	order: 'course.short_choice',
	match: 'course.short_match',
	number: 'course.short_number',
	find: 'course.short_find',
} as const satisfies Record<Item['kind'], string>;
