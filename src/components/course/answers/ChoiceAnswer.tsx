import { useWords } from '../../ui/WordsContext.tsx';
import type { AnswerProps } from './answer-props.ts';

/** One of several, or several of them. Marked, each option says in a word whether it is right. */
export function ChoiceAnswer(props: AnswerProps<'one' | 'several'>) {
	const { item, given, shown, isMarked, onGive } = props;
	const { t } = useWords();
	const chosen = given.codes ?? [];
	const isOne = item.kind === 'one';
	const choose = (code: string, isChosen: boolean) => {
		const others = isOne ? [] : chosen.filter((one) => one !== code);
		onGive({ codes: isChosen ? [...others, code] : others });
	};
	return (
		<fieldset class="gt-course-options" aria-labelledby="gt-course-ask">
			{isOne ? null : <p class="gt-course-hint">{t('course.several')}</p>}
			{shown.map((code) => {
				const isRight = item.right.includes(code);
				return (
					<label
						key={code}
						class="gt-course-option"
						data-right={isMarked && isRight ? '' : undefined}
						data-wrong={isMarked && chosen.includes(code) && !isRight ? '' : undefined}
					>
						<input
							type={isOne ? 'radio' : 'checkbox'}
							name={item.id}
							checked={chosen.includes(code)}
							disabled={isMarked}
							onChange={({ currentTarget }) => choose(code, currentTarget.checked)}
						/>
						<span>{item.options[code]}</span>
						{isMarked && isRight ? <em>✓ {t('course.is_right')}</em> : null}
						{isMarked && !isRight && chosen.includes(code) ? (
							<em>✗ {t('course.is_wrong')}</em>
						) : null}
					</label>
				);
			})}
		</fieldset>
	);
}
