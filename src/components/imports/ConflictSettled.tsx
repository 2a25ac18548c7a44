import type { ConflictView } from '~/workers/collect/views.ts';
import { useReveal } from '../records/RevealContext.tsx';
import { Arriving } from '../ui/Arriving.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useDefinitionOf } from './CheckContext.tsx';
import { conflictName } from './conflict-name.ts';

interface Props {
	/** As it was before; the key of this says which one it is, so that each is told. */
	conflict: ConflictView;
	/** Both sides wait for what was chosen. */
	toGiveBack?: boolean;
}

/** Says which conflict was settled: it is gone with the button that settled it, so the focus comes here. */
export function ConflictSettled({ conflict, toGiveBack = false }: Props) {
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	const definition = useDefinitionOf()(conflict.tracker);
	const name = definition && conflictName(conflict.heads, definition, { locale, reveal });
	const said = name ? t('collect.resolved_of', { name }) : t('collect.resolved');
	return (
		<Arriving as="p">
			{toGiveBack && definition?.kind === 'register'
				? t('collect.resolved_register', { said })
				: said}
		</Arriving>
	);
}

/** What tells one conflict from another, and from what is left of it later. */
export function conflictKey({ key, heads }: Pick<ConflictView, 'key' | 'heads'>): string {
	return [key, ...heads.map(({ hash }) => hash)].join(' ');
}
