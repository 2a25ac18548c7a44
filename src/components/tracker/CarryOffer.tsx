import type { Definition } from '~/core/definition/definition.ts';
import { carriedFields } from '~/core/forms/start-next.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	onCarry: () => void;
}

/** Begins the next record with what seldom changes from one to the next. */
export function CarryOffer({ definition, onCarry }: Props) {
	const { t } = useWords();
	const fields = carriedFields(definition).map(({ label }) => label);
	if (fields.length === 0) return null;
	return (
		<button type="button" class="gt-button gt-carry" onClick={onCarry}>
			{t('form.carry', { fields: fields.join(t('common.comma')) })}
		</button>
	);
}
