import type { Definition } from '~/core/definition/definition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { isErasedHere } from './is-erased-here.ts';

interface Props {
	kind: Definition['kind'];
}

/** Says before handing over that at a shared screen the rows of a survey are erased with it. */
export function ErasedHere({ kind }: Props) {
	const { t } = useWords();
	if (!isErasedHere({ kind })) return null;
	return <p class="gt-notice gt-notice--warn">{t('export.erased_here')}</p>;
}
