import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { entryTitle } from '../records/entry-title.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** Which record is being changed, in a few words. */
export function RecordTitle({ entry, definition }: { entry: Entry; definition: Definition }) {
	const { t, locale } = useWords();
	return <span class="gt-fill-in__which">{entryTitle(entry, definition, t, locale)}</span>;
}
