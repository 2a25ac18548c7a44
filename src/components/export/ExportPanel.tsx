import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { firstScope, planExport, type Scope } from '~/core/handover/export-plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { AnswersPreview } from './AnswersPreview.tsx';
import { ArchiveButton } from './ArchiveButton.tsx';
import { BelongingNotes } from './BelongingNotes.tsx';
import { useBelonging } from './belonging.ts';
import { DropBoxPlace } from './DropBoxPlace.tsx';
import { ErasedHere } from './ErasedHere.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { ExportSize } from './ExportSize.tsx';
import { HandOverProgress } from './HandOverProgress.tsx';
import { findMail } from './make-mail.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import { SealChoice } from './SealChoice.tsx';
import { useHandOver } from './use-hand-over.ts';
import { useHere } from './use-here.ts';
import { useOneRound } from './use-one-round.tsx';
import { WayButtons } from './WayButtons.tsx';
import { waysHere } from './ways-here.ts';

export interface ExportPanelProps {
	definition: Definition;
	/** Records that may be handed over, deletions included. */
	entries: StoredEntry[];
	/** Filled in and not saved, because the device cannot: handed over as well. */
	unsaved: StoredEntry[];
	/** Who collects, in a word or two. */
	collector: string;
	/** Whom to ask, in words, perhaps with an address. */
	contact: string;
	/** Mail address to hand in at, where the round has one. */
	mail: string | null;
	/** Public keys of who collects; left out: there are none, and nothing is sealed. */
	sealedTo?: readonly string[] | undefined;
	onHandedOver: (entries: StoredEntry[]) => void;
}

/** How much leaves the device, the ways that work here, and below what exactly leaves. */
export function ExportPanel(props: ExportPanelProps) {
	const { definition, unsaved, sealedTo: keys = noKeys, onHandedOver } = props;
	const [isSealed, setSealed] = useState(definition.sealed === true);
	const { t } = useWords();
	// A register goes to whoever keeps it next, or gathers it.
	const collector = definition.kind === 'register' ? t('export.receiver') : props.collector;
	const all = useMemo(() => newestOf(props.entries, unsaved), [props.entries, unsaved]);
	const { entries, ...belonging } = useBelonging(definition, all);
	const isAny = entries.length > 0;
	const [chosen, setChosen] = useState<Scope | null>(null);
	const round = useOneRound(entries, definition);
	const choice = !round && entries.some(isToHandOver) && !entries.every(isToHandOver);
	const scope = (choice ? chosen : null) ?? firstScope(entries, definition);
	const leaving = round?.entries ?? entries;
	const plan = useMemo(() => planExport(leaving, definition, scope), [leaving, definition, scope]);
	const others = (belonging.tables ?? [])
		.map((table) => ({
			...table,
			entries: planExport(table.entries, table.definition, scope).entries,
		}))
		.filter((table) => table.entries.length > 0);
	const mail = props.mail ?? findMail(props.contact);
	const here = useHere(mail !== null);
	const sealedTo = isSealed ? keys : noKeys;
	const { progress, go, answer } = useHandOver({
		...{ definition, others, mail, sealedTo, onHandedOver },
	});
	const none = belonging.tables === null || (plan.entries.length === 0 && others.length === 0);

	return (
		<div class="gt-export gt-stack">
			{choice ? <ScopeChoice entries={entries} scope={scope} onChange={setChosen} /> : null}
			{round?.choice}
			{isAny ? (
				<ExportSize definition={definition} plan={plan} />
			) : progress || belonging.staying > 0 || belonging.tables === null ? null : (
				<p class="gt-help">{t('export.nothing')}</p>
			)}
			<BelongingNotes {...belonging} tables={others} />
			{keys.length > 0 && isAny ? (
				<SealChoice
					{...{ definition, keys, isSealed }}
					collector={props.collector}
					onChange={setSealed}
				/>
			) : null}
			<ErasedHere kind={definition.kind} />
			{import.meta.env.GOUTONG_DROP_BOX ? (
				<DropBoxPlace {...props} {...{ plan, others, isSealed, none }} />
			) : null}
			{isAny ? (
				<WayButtons
					{...{ plan, others, sealedTo }}
					ways={waysHere(here)}
					disabled={none}
					onPress={(way) => void go(way, plan.entries)}
				/>
			) : null}
			<HandOverProgress {...{ definition, progress, collector }} onAnswer={answer} />
			{isAny ? (
				<>
					<AnswersPreview definition={definition} entries={plan.entries} />
					<ExportPreview definition={definition} plan={plan}>
						<ArchiveButton disabled={none} onPress={() => void go('archive', plan.entries)} />
					</ExportPreview>
				</>
			) : null}
		</div>
	);
}

const noKeys: readonly string[] = [];

/** An unsaved change of a record stands in for the record. */
function newestOf(entries: StoredEntry[], unsaved: StoredEntry[]): StoredEntry[] {
	const replaced = new Set(unsaved.map(({ id }) => id));
	return [...entries.filter(({ id }) => !replaced.has(id)), ...unsaved];
}
