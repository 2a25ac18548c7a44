import type { Definition } from '~/core/definition/definition.ts';
import { isAtSharedScreen } from '~/device/shared-screen.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	kind: Definition['kind'];
}

/** Says before handing over that at a shared screen the rows of a survey are erased with it. */
export function ErasedHere({ kind }: Props) {
	const { t } = useWords();
	if (kind !== 'survey' || !isAtSharedScreen()) return null;
	return <p class="gt-notice gt-notice--warn">{t('export.erased_here')}</p>;
}
