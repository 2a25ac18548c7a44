import { formatMoment } from './format-moment.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { RecordView } from '~/workers/collect/collect-api.ts';

/** Where a record is from, when it was written and what it replaced. */
export function RecordFacts({ record }: { record: RecordView }) {
	const { t, locale } = useWords();
	const { shown, replaced } = record;
	const when = (iso: string) =>
		iso === '' ? t('collect.unknown_moment') : formatMoment(iso, locale);
	const facts = [
		[t('collect.created_at'), when(shown.createdAt)],
		[t('collect.updated_at'), when(shown.updatedAt)],
		[t('collect.replaced_versions'), t('collect.versions', { count: replaced })],
		[t('collect.device'), shown.device ?? t('collect.no_device')],
		[t('collect.record_id'), shown.id],
		[t('collect.schema'), `${shown.tracker}@${shown.version}`],
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
