import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';

/** A problem said in full, and the field to jump to (`null`: the form as a whole). */
export interface SummaryLine {
	fieldId: string | null;
	sentence: string;
}

interface Props {
	lines: SummaryLine[];
	/** Rises with every attempt to save; each time the summary takes the focus. */
	attempts: number;
	titleId: string;
}

/** Everything that stops the form from being saved, each a link to its field. */
export function ProblemSummary({ lines, attempts, titleId }: Props) {
	const { t } = useWords();
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (attempts > 0) box.current?.focus();
	}, [attempts]);
	if (attempts === 0 || lines.length === 0) return null;
	return (
		<div
			class="gt-notice gt-notice--bad gt-problems"
			role="alert"
			tabIndex={-1}
			ref={box}
			aria-labelledby={titleId}
		>
			<p class="gt-problems__title" id={titleId}>
				{t('form.problems_title', { count: lines.length })}
			</p>
			<ul>
				{lines.map(({ fieldId, sentence }) => (
					<li key={`${fieldId} ${sentence}`}>
						{fieldId === null ? (
							sentence
						) : (
							<a href={`#${fieldId}`} onClick={(event) => jump(event, fieldId)}>
								{sentence}
							</a>
						)}
					</li>
				))}
			</ul>
		</div>
	);
}

/** Puts the focus into the field itself: into the chosen or first button where it is a group. */
function jump(event: Event, id: string): void {
	event.preventDefault();
	const field = document.getElementById(id);
	const control =
		field instanceof HTMLFieldSetElement
			? (field.querySelector<HTMLElement>('input:checked') ?? field.querySelector('input'))
			: field;
	field?.closest('.gt-field')?.scrollIntoView({ block: 'start' });
	control?.focus({ preventScroll: true });
}
