import { useWords } from '../../ui/WordsContext.tsx';
import { childFields, childTitle } from './child-title.ts';
import { printedValues } from './printed-values.ts';
import type { TimelineItem } from './timeline-items.ts';
import { RecordValues } from './RecordValues.tsx';

interface Props {
	item: TimelineItem & { kind: 'child' };
	/** Whether personal data is shown in full. */
	reveal: boolean;
}

/** What was added to a record, on paper; below it what puts it right. */
export function PrintedChild({ item, reveal }: Props) {
	const { t, locale } = useWords();
	const { definition, child, corrections } = item;
	const { deleted, corrected } = child;
	const values = printedValues(definition, child.values, reveal);
	const state = deleted ? 'records.deleted' : corrected ? 'table.corrected' : null;
	return (
		<>
			<strong>{childTitle(definition, values, locale)}</strong>
			{state === null ? null : ` ${t(state)}`}
			{deleted ? null : (
				<RecordValues fields={childFields(definition, values)} {...{ values, reveal }} />
			)}
			{corrections.map((one) => (
				<div key={one.key}>
					{t('register.correction')} <PrintedChild item={one} reveal={reveal} />
				</div>
			))}
		</>
	);
}
