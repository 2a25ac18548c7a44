import type { Entry } from '~/core/entries/entry.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { formatMoment } from './format-moment.ts';

interface Props {
	entry: Entry;
	/** How many revisions it is known to have replaced; `null`: not told, nothing of them is left. */
	replaced: number | null;
}

/** Where a record is from, when it was written and what it replaced. */
export function RecordFacts({ entry, replaced }: Props) {
	const { t, locale } = useWords();
	const when = (iso: string) =>
		iso === '' ? t('records.unknown_moment') : formatMoment(iso, locale);
	const facts = [
		[t('records.created_at'), when(entry.createdAt)],
		[t('records.updated_at'), when(entry.updatedAt)],
		...(replaced === null
			? []
			: [[t('records.replaced_versions'), t('records.versions', { count: replaced })]]),
		[t('records.device'), entry.device ?? t('records.no_device')],
		[t('records.record_id'), entry.id],
		[t('records.schema'), `${entry.tracker}@${entry.version}`],
	];
	return (
		<dl class="gt-pairs">
			{facts.map(([name, text]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}
