import { readNumber } from '~/core/training/mark-item.ts';
import { unitsAsked } from '~/core/training/units-asked.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { AnswerProps } from './answer-props.ts';

/** A number and its unit. The unit is asked as well: 24 hours and 24 working days are not the same. */
export function NumberAnswer({ item, given, isMarked, isShort, onGive }: AnswerProps<'number'>) {
	const { t } = useWords();
	const units = unitsAsked(item.right);
	return (
		<div class="gt-row gt-course-number">
			<input
				class="gt-input"
				inputMode="decimal"
				autocomplete="off"
				aria-labelledby="gt-course-ask"
				value={given.number ?? ''}
				disabled={isMarked}
				aria-invalid={isShort && readNumber(given.number) === null}
				onInput={({ currentTarget }) => onGive({ ...given, number: currentTarget.value })}
			/>
			<select
				class="gt-input"
				aria-label={t('course.unit')}
				value={given.unit ?? ''}
				disabled={isMarked}
				aria-invalid={isShort && given.unit === undefined}
				onChange={({ currentTarget }) => {
					const unit = units.find((one) => one === currentTarget.value);
					const { number = '' } = given;
					onGive(unit ? { number, unit } : { number });
				}}
			>
				<option value="">{t('course.unit')}</option>
				{units.map((unit) => (
					<option key={unit} value={unit}>
						{t(`course.unit_${unit}`)}
					</option>
				))}
			</select>
		</div>
	);
}
