import { useRef } from 'preact/hooks';
import { useWords } from '../../ui/WordsContext.tsx';
import type { AnswerProps } from './answer-props.ts';

/** Steps to put in order, each moved up or down by a button: by touch and by keyboard alike. */
export function OrderAnswer({ item, given, shown, isMarked, onGive }: AnswerProps<'order'>) {
	const { t } = useWords();
	const codes = given.codes ?? shown;
	const list = useRef<HTMLOListElement>(null);
	const move = (at: number, by: -1 | 1) => {
		const moved = [...codes];
		const [code = ''] = moved.splice(at, 1);
		moved.splice(at + by, 0, code);
		onGive({ codes: moved });
		// The focus stays with what was moved.
		requestAnimationFrame(() => {
			const row = list.current?.children[at + by];
			const wanted = row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]`);
			const other = row?.querySelector<HTMLButtonElement>('button:not(:disabled)');
			(wanted?.disabled ? other : wanted)?.focus();
		});
	};
	return (
		<ol ref={list} class="gt-course-order" aria-labelledby="gt-course-ask">
			{codes.map((code, at) => {
				const words = item.options[code] ?? code;
				const button = (by: -1 | 1, label: string, sign: string, isOff: boolean) => (
					<button
						type="button"
						class="gt-button"
						data-by={by}
						aria-label={label}
						disabled={isMarked || isOff}
						onClick={() => move(at, by)}
					>
						{sign}
					</button>
				);
				return (
					<li key={code}>
						<span>{words}</span>
						{button(-1, t('course.up', { words }), '↑', at === 0)}
						{button(1, t('course.down', { words }), '↓', at === codes.length - 1)}
					</li>
				);
			})}
		</ol>
	);
}
