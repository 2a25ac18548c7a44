import { useWords } from '../ui/WordsContext.tsx';
import { AsideCells } from './AsideCells.tsx';
import { useDefinitionOf } from './CheckContext.tsx';
import type { RowView } from '~/workers/collect/views.ts';
import { EntryAnswers } from '../records/EntryAnswers.tsx';
import { EntryChanges } from '../records/EntryChanges.tsx';
import { sayFileProblem } from './say-file-problem.ts';
import { sourceName } from './source-name.ts';

/** One row of a file: where it stands, what became of it and why. */
export function RowItem({ row }: { row: RowView }) {
	const { t } = useWords();
	const definition = useDefinitionOf()(row.tracker);
	const { entry, aside, bucket, problems, reason } = row;
	const isApart = bucket === 'older' || bucket === 'conflicting' || reason === 'corrects';
	const isSame = bucket === 'new' || bucket === 'identical' || reason === 'repeats';
	const before = isSame ? null : row.before;
	return (
		<article class="gt-card gt-row-item">
			<p class="gt-row">
				<strong>{t('collect.line', { line: row.line })}</strong>
				<span class="gt-file-name">{sourceName(row.source, row.origin, t)}</span>
				{definition ? <span class="gt-chip">{definition.title}</span> : null}
				<span class={`gt-chip ${chipOf[bucket]}`}>{t(`collect.bucket_${bucket}`)}</span>
			</p>
			{aside ? <AsideCells row={aside} /> : null}
			{problems.length > 0 ? (
				<ul class="gt-reasons">
					{problems.map((problem, index) => (
						<li key={`${problem.key}-${index}`}>{sayFileProblem(problem, t, definition)}</li>
					))}
				</ul>
			) : null}
			{entry && definition && before ? (
				<EntryChanges
					before={before}
					after={entry}
					definition={definition}
					apart={
						isApart
							? {
									before: t(reason ? 'collect.version_known' : 'collect.version_collected'),
									after: t('collect.version_in_file'),
								}
							: null
					}
				/>
			) : null}
			{entry && definition && !before ? (
				<EntryAnswers entry={entry} definition={definition} />
			) : null}
		</article>
	);
}

/** The look of each bucket; the word is always there too. */
const chipOf: Record<RowView['bucket'], string> = {
	new: 'gt-chip--good',
	identical: '',
	updated: 'gt-chip--good',
	older: '',
	conflicting: 'gt-chip--warn',
	edited: 'gt-chip--warn',
	asked: 'gt-chip--warn',
	aside: 'gt-chip--bad',
};
