import { useWords } from '../../ui/WordsContext.tsx';
import type { AnswerProps } from './answer-props.ts';

/** What belongs together: for each on the left, a list to choose from. */
export function MatchAnswer({
	item,
	given,
	shown,
	isMarked,
	isShort,
	onGive,
}: AnswerProps<'match'>) {
	const { t } = useWords();
	const pairs = given.pairs ?? {};
	return (
		<div class="gt-course-match">
			{Object.entries(item.pairs).map(([code, [left, right]]) => (
				<label key={code} class="gt-field">
					<span class="gt-label">{left}</span>
					<select
						class="gt-input"
						value={pairs[code] ?? ''}
						disabled={isMarked}
						aria-invalid={isShort && !pairs[code]}
						onChange={({ currentTarget }) =>
							onGive({ pairs: { ...pairs, [code]: currentTarget.value } })
						}
					>
						<option value="">{t('course.choose')}</option>
						{shown.map((one) => (
							<option key={one} value={one}>
								{item.pairs[one]?.[1]}
							</option>
						))}
					</select>
					{isMarked ? (
						<em>
							{item.pairs[pairs[code] ?? '']?.[1] === right
								? `✓ ${t('course.is_right')}`
								: `✗ ${t('course.belongs', { right })}`}
						</em>
					) : null}
				</label>
			))}
		</div>
	);
}
