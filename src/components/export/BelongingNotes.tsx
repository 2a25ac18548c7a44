import { useWords } from '../ui/WordsContext.tsx';
import type { Table } from './belonging-source.ts';

interface Props {
	/** What is handed over along with the register's records. */
	tables: readonly Table[];
	/** It could not be read. */
	failed: boolean;
	/** How many records stay, for human resources are not to see them. */
	staying: number;
}

/** Says what else leaves with a register's records, or that it is missing. */
export function BelongingNotes({ tables, failed, staying }: Props) {
	const { t } = useWords();
	return (
		<>
			{tables.map(({ definition: { id, title }, entries: { length: count } }) => (
				<p key={id} class="gt-help">
					{t('export.with_it', { title, count })}
				</p>
			))}
			{staying > 0 ? (
				<p class="gt-notice">{t('export.past_hr_stays', { count: staying })}</p>
			) : null}
			{failed ? <p class="gt-notice gt-notice--warn">{t('export.with_it_failed')}</p> : null}
		</>
	);
}
