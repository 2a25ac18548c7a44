import type { Evidence } from '~/core/fields/value.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CharactersLeft } from './CharactersLeft.tsx';
import { ClearChoice } from './ClearChoice.tsx';
import type { InputProps } from './input.ts';
import { offered } from './offered.ts';
import { OptionButton } from './OptionButton.tsx';

/** How far something is, and the words that back it (X16). */
export function EvidenceInput(props: InputProps<'evidence'>) {
	const { field, id, value, onChange, describedBy, invalid } = props;
	const { t } = useWords();
	const { status, note }: Evidence =
		typeof value === 'object' && value !== null ? value : { status: '', note: null };
	const change = (next: Evidence) => onChange(next.status === '' && !next.note ? null : next);
	return (
		<>
			<div class="gt-options">
				{offered(field.options, [status]).map((option) => (
					<OptionButton
						key={option.code}
						type="radio"
						option={option}
						id={`${id}-${option.code}`}
						name={id}
						checked={status === option.code}
						onChange={() => change({ status: option.code, note })}
					/>
				))}
			</div>
			<ClearChoice
				field={field}
				shown={status !== ''}
				onClear={() => change({ status: '', note })}
			/>
			<label class="gt-label gt-label--small" for={`${id}-note`}>
				{t('form.evidence_note')}
			</label>
			<textarea
				class="gt-input gt-longtext"
				id={`${id}-note`}
				rows={2}
				value={note ?? ''}
				onInput={(event) => change({ status, note: event.currentTarget.value || null })}
				aria-describedby={describedBy}
				aria-invalid={invalid}
			/>
			<CharactersLeft text={note ?? ''} maximum={field.maxLength} />
		</>
	);
}
