import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { livesOn } from './lives-on.ts';

interface Props {
	/** Of the register; left out: records are not looked at one by one. */
	definition?: Definition | undefined;
	/** The change that was given up. */
	draft: Draft;
}

/** From a change that was given up back to the record as it is. */
export function BackToRecord({ definition, draft }: Props) {
	const { t } = useWords();
	if (!definition || !livesOn(definition)) return null;
	return (
		<a class="gt-button gt-button--quiet" href={`#record=${definition.id}/${draft.id}`}>
			{t('form.back_to_record')}
		</a>
	);
}
