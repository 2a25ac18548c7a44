import { useEffect, useRef } from 'preact/hooks';
import type { CourseModule, Item } from '~/core/training/course.ts';
import { isWhole } from '~/core/training/mark-item.ts';
import type { ModuleProgress } from '~/core/training/progress.ts';
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
	const given = own.open?.item === item.id ? own.open.given : {};
	const isRight = own.open?.item === item.id ? own.open.isRight : null;
	const { waiting } = countStandings(module, own);
	const head = useRef<HTMLHeadingElement>(null);
	const said = useRef<HTMLDivElement>(null);
	useEffect(() => (isRight === null ? head : said).current?.focus(), [isRight]);
	const isAnswered = isWhole(item, given);
	return (
		<form
			class="gt-course-asking"
			onSubmit={(event) => {
				event.preventDefault();
				if (isRight === null) onTake(mark(module, give(own, item, given), item));
				else onTake(goOn(own));
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
				onGive={(next) => onTake(give(own, item, next))}
			/>
			{isRight === null ? null : (
				<div ref={said} tabIndex={-1}>
					<Explained item={item} isRight={isRight} />
				</div>
			)}
			<p class="gt-row gt-course-next">
				<button
					type="submit"
					class="gt-button gt-button--primary"
					disabled={isRight === null && !isAnswered}
				>
					{t(isRight === null ? 'course.check' : 'course.on')}
				</button>
			</p>
		</form>
	);
}
