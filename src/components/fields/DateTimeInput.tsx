import { toLocalIso } from '~/core/clocks/local-iso.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { halfWritten, useHalfWritten } from './half-written.ts';
import type { InputProps } from './input.ts';

/** A moment, shown in the device's own time and kept with its offset; one tap says that it is now, where it can be. */
export function DateTimeInput({
	field,
	id,
	value,
	onChange,
	describedBy,
	invalid,
}: InputProps<'datetime'>) {
	const { t } = useWords();
	const watching = useHalfWritten(value, onChange, fromLocalInput);
	return (
		<div class="gt-row">
			<input
				class="gt-input gt-when"
				id={id}
				type="datetime-local"
				required={field.required}
				value={toLocalInput(value)}
				{...watching}
				aria-describedby={describedBy}
				aria-invalid={invalid}
			/>
			{field.ahead ? null : (
				<button
					type="button"
					class="gt-button gt-button--quiet"
					onClick={() => onChange(toLocalIso(new Date()))}
				>
					{t('form.now')}
				</button>
			)}
		</div>
	);
}

function toLocalInput(value: string | null): string {
	if (value === null || value === halfWritten) return '';
	const moment = new Date(value);
	return Number.isNaN(+moment) ? value : toLocalIso(moment).slice(0, 16);
}

/** What is no moment all the same, as the year 12026, is handed on as it stands: a problem, not lost. */
function fromLocalInput(text: string): string | null {
	const moment = new Date(text);
	return Number.isNaN(+moment) ? text || null : toLocalIso(moment);
}
