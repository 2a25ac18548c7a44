import { useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import { useDefinitionOf } from './CheckContext.tsx';
import type { Resolution } from '~/core/forms/resolve-heads.ts';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import type { ConflictView } from '~/workers/collect/views.ts';
import { ConflictField } from './ConflictField.tsx';
import { conflictName } from './conflict-name.ts';
import { deviceNumber, tellsDevices } from './device-number.ts';
import { EntryAnswers } from '../records/EntryAnswers.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { FieldValues } from '../records/FieldValues.tsx';
import { changedFields, shownFields } from '../records/show-answer.ts';
import { useReveal } from '../records/RevealContext.tsx';
import { VersionHead } from '../records/VersionHead.tsx';

interface Props {
	conflict: ConflictView;
	/** Its place in the list, from 1. */
	number: number;
	/** Settles it; `null`: done, else why not. */
	resolve: (heads: string[], resolution: Resolution) => Promise<JobFailure | null>;
}

/** One conflict: the versions side by side, and a choice for every field they differ in. */
export function ConflictDetail({ conflict, number, resolve: settle }: Props) {
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	const definition = useDefinitionOf()(conflict.tracker);
	const [chosen, setChosen] = useState<Record<string, string>>({});
	const [busy, setBusy] = useState(false);
	const [failure, setFailure] = useState<JobFailure | null>(null);
	if (!definition) return null;

	const { heads } = conflict;
	const name = conflictName(heads, definition, { locale, reveal });
	const kept = heads.filter(({ deleted }) => !deleted);
	const differing = changedFields(shownFields(definition, kept), kept);
	// Whom to ask; where the versions differ in it, it is among the questions below.
	const asked = definition.fields.filter(
		(field) => field.type === 'department' && !differing.includes(field),
	);
	const deletion = kept.length < heads.length;
	const complete = differing.every(({ id }) => chosen[id] !== undefined);
	const resolve = async (resolution: Resolution) => {
		setBusy(true);
		const seen = heads.map(({ hash }) => hash);
		const failed = await settle(seen, resolution);
		setBusy(false);
		setFailure(failed);
	};
	// Fields all agree on come from a version that has them, never from a deletion.
	const base = Object.fromEntries(definition.fields.map(({ id }) => [id, kept[0]?.hash ?? '']));
	const takeAll = (hash: string) =>
		setChosen(Object.fromEntries(differing.map(({ id }) => [id, hash])));
	return (
		<article class="gt-card gt-stack gt-conflict">
			<header>
				<p class="gt-help">{definition.title}</p>
				<h3>{name ?? t('collect.conflict_number', { number })}</h3>
				{definition.anonymous || !kept[0] ? null : (
					<FieldValues fields={asked} values={kept[0].values} />
				)}
			</header>
			{failure ? <FailureNotice failure={failure} /> : null}
			<div class="gt-versions">
				{heads.map((head, index) => (
					<VersionHead
						key={head.hash}
						entry={head}
						anonymous={definition.anonymous}
						number={index + 1}
						device={tellsDevices(heads) ? deviceNumber(heads, head) : undefined}
						onTakeAll={head.deleted || kept.length < 2 ? null : () => takeAll(head.hash)}
					/>
				))}
			</div>
			{differing.map((field) => (
				<ConflictField
					key={field.id}
					field={field}
					heads={heads}
					chosen={chosen[field.id] ?? null}
					onChoose={(hash) => setChosen({ ...chosen, [field.id]: hash })}
				/>
			))}
			{kept[0] && !definition.anonymous ? (
				<details>
					<summary>{t('collect.whole_record')}</summary>
					<EntryAnswers entry={kept[0]} definition={definition} all />
				</details>
			) : null}
			<div class="gt-row">
				<button
					type="button"
					class="gt-button gt-button--primary"
					disabled={busy || !complete}
					onClick={() => void resolve({ keep: 'fields', fields: { ...base, ...chosen } })}
				>
					{t(deletion ? 'collect.keep_record' : 'collect.save_choice')}
				</button>
				{deletion ? (
					<button
						type="button"
						class="gt-button gt-button--danger"
						disabled={busy}
						onClick={() => void resolve({ keep: 'deletion' })}
					>
						{t('collect.keep_deletion')}
					</button>
				) : null}
				{complete ? null : <span class="gt-help">{t('collect.choose_every_field')}</span>}
			</div>
		</article>
	);
}
