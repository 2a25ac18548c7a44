import { useWords } from '../ui/WordsContext.tsx';
import type { InputProps } from './input.ts';

/** A number the program gives: shown where it is there, and said where it is still to come. */
export function MadeInput({ id, value, describedBy }: InputProps<'made'>) {
	const { t } = useWords();
	return (
		<input
			class="gt-input"
			id={id}
			type="text"
			readOnly
			value={value ?? ''}
			placeholder={t('form.made_when_saved')}
			aria-describedby={describedBy}
		/>
	);
}
