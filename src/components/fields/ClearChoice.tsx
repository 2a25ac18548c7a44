import type { Field } from '~/core/fields/field.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	field: Field;
	/** Radio buttons cannot be unticked by themselves; shown once there is something to take back. */
	shown: boolean;
	onClear: () => void;
}

/**
 * Takes a choice back where there need not be one. Keeps its place when there is nothing to take
 * back, so nothing jumps.
 */
export function ClearChoice({ field, shown, onClear }: Props) {
	const { t } = useWords();
	if (field.required) return null;
	return (
		<button
			type="button"
			class="gt-clear"
			data-shown={shown ? '' : undefined}
			disabled={!shown}
			onClick={(event) => {
				const group = event.currentTarget.closest('fieldset');
				onClear();
				group?.querySelector('input')?.focus();
			}}
		>
			{t('form.clear_choice')}
		</button>
	);
}
