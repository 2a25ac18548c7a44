import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { copyText } from '~/device/copy-text.ts';
import { downloadFile } from '~/device/download-file.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { ExportOutcome, type HandOverResult } from './ExportOutcome.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { firstScope, planExport, type Scope } from '~/core/handover/export-plan.ts';
import { makeArchiveFile, makeCsvFile, makePastedText } from './make-file.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import { shareFile } from '~/device/share-file.ts';

export interface ExportPanelProps {
	definition: Definition;
	/** Records that may be handed over, deletions included. */
	entries: StoredEntry[];
	/** Filled in and not saved, because the device cannot: handed over as well. */
	unsaved: StoredEntry[];
	/** Whom to hand over to, in words. */
	contact: string | null;
	onHandedOver: (entries: StoredEntry[]) => void;
}

/** What leaves the device, said first; then four ways for it to leave. */
export function ExportPanel(props: ExportPanelProps) {
	const { definition, unsaved, contact, onHandedOver } = props;
	const entries = useMemo(() => newestOf(props.entries, unsaved), [props.entries, unsaved]);
	const [chosen, setChosen] = useState<Scope | null>(null);
	const [outcome, setOutcome] = useState<HandOverResult | null>(null);
	const choice = entries.some(isToHandOver) && !entries.every(isToHandOver);
	const scope = (choice ? chosen : null) ?? firstScope(entries, definition);
	const plan = useMemo(() => planExport(entries, definition, scope), [entries, definition, scope]);

	const handOver = async (act: () => Promise<HandOverResult | null> | HandOverResult) => {
		try {
			const done = await act();
			setOutcome(done);
			if (done?.handedOver) onHandedOver(plan.entries);
		} catch {
			setOutcome({ kind: 'failed', handedOver: false });
		}
	};
	const ways = {
		download(): HandOverResult {
			const file = makeCsvFile(plan.entries, definition);
			downloadFile(file);
			return { kind: 'downloaded', name: file.name, handedOver: true };
		},
		async share(): Promise<HandOverResult | null> {
			const kind = await shareFile(makeCsvFile(plan.entries, definition));
			return kind === 'cancelled' ? null : { kind, handedOver: kind === 'shared' };
		},
		async copy(): Promise<HandOverResult> {
			const text = makePastedText(plan.entries, definition);
			if (await copyText(text)) return { kind: 'copied', handedOver: true };
			return { kind: 'select', text, handedOver: false };
		},
		async archive(): Promise<HandOverResult> {
			const file = await makeArchiveFile(plan.entries, definition);
			downloadFile(file);
			return { kind: 'archived', name: file.name, handedOver: false };
		},
	};

	return (
		<div class="gt-export gt-stack">
			{choice ? <ScopeChoice entries={entries} scope={scope} onChange={setChosen} /> : null}
			<ExportPreview definition={definition} plan={plan} />
			<ExportButtons
				disabled={plan.entries.length === 0}
				onPress={(way) => void handOver(ways[way])}
			/>
			<ExportOutcome
				outcome={outcome}
				contact={contact}
				onTaken={() => onHandedOver(plan.entries)}
			/>
		</div>
	);
}

/** An unsaved change of a record stands in for the record. */
function newestOf(entries: StoredEntry[], unsaved: StoredEntry[]): StoredEntry[] {
	const replaced = new Set(unsaved.map(({ id }) => id));
	return [...entries.filter(({ id }) => !replaced.has(id)), ...unsaved];
}
