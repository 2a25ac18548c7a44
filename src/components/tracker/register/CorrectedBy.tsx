import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { correctedBy } from '~/core/links/corrected-lines.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import { useWords } from '../../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	entry: StoredEntry;
	/** All of its tracker. */
	all: readonly StoredEntry[];
}

/** Of a line that others put right: which do. */
export function CorrectedBy({ definition, entry, all }: Props) {
	const { t } = useWords();
	const key = `${definition.id}/${entry.id}`;
	const by = all.filter((one) => correctedBy(one, definition) === key);
	if (by.length === 0) return null;
	return (
		<p class="gt-notice gt-notice--warn">
			{t('register.corrected_by')}
			{by.map((one) => (
				<span key={one.id}>
					{' '}
					<a href={`#record=${definition.id}/${one.id}`}>
						{labelOfRecord(upgradeEntry(one, definition).values, definition) || one.id}
					</a>
				</span>
			))}
		</p>
	);
}
