import { useRef } from 'preact/hooks';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { CheckedFiles } from '../imports/CheckedFiles.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { BoxReceiptsPlace } from './drop-box/BoxReceiptsPlace.tsx';
import { PermitCardPlace } from './drop-box/PermitCardPlace.tsx';
import { useBoxFiles } from './drop-box/use-box-files.ts';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { FolderSeen, FolderTrouble } from './FolderSeen.tsx';
import { HandedInList } from './HandedInList.tsx';
import { ImportBar } from './ImportBar.tsx';
import { ImportDone } from './ImportDone.tsx';
import { JobProgress } from '../imports/JobProgress.tsx';
import { mayHoldParts } from './may-hold-parts.ts';
import { SourcePicker } from './SourcePicker.tsx';
import { type SeenFolder, useFolder } from './use-folder.ts';
import type { ImportFlow } from '../imports/use-import.ts';
import { usePasting } from './use-pasting.ts';
import { useFocusIfLost } from '../ui/use-focus-if-lost.ts';
import { UnsealPanel } from './UnsealPanel.tsx';
import { useUnsealing } from './use-unsealing.ts';

interface Props {
	flow: ImportFlow;
	conflicts: number;
	/** Lines whose record has not come, in all. */
	waiting: number;
	onUndo: (step: number) => void;
	onConflicts: () => void;
	onTable: () => void;
}

/** Choose, check, import: one step after the other, and nothing changes before the last. */
export function ImportTab({ flow, conflicts, waiting, onUndo, onConflicts, onTable }: Props) {
	const { step, preview, toMend, failure, progress, edits, decisions, saved } = flow.state;
	const { api } = useCollectPage();
	const place = useRef<HTMLDivElement>(null);
	// Back at the choice, or at the check where the import was stopped: the button that led there is gone.
	useFocusIfLost(step, () => place.current?.querySelector<HTMLElement>('h2[tabindex]'));
	const unsealing = useUnsealing((sources) => void flow.add(sources));
	const pasting = usePasting((sources) => void unsealing.give(sources));
	const box = useBoxFiles();
	const give = (sources: GivenSource[]) => {
		box.note(sources);
		return sources.some(mayHoldParts)
			? void pasting.takeFiles(sources)
			: void unsealing.give(sources);
	};
	const folder = useFolder(api, give);
	const { seen } = folder;
	// Once what is new was imported, the folder is not as it was seen.
	const isSeen =
		step === 'checking' || step === 'checked' || (step === 'choosing' && isAllRead(seen));
	return (
		<div ref={place} class="gt-stack">
			{failure ? <FailureNotice failure={failure} onAgain={() => void flow.again()} /> : null}
			{step === 'saved' && preview && saved !== null ? (
				<ImportDone
					preview={preview}
					edits={edits}
					decisions={decisions}
					{...{ conflicts, waiting }}
					onUndo={() => onUndo(saved)}
					onConflicts={onConflicts}
					onTable={onTable}
					onMore={flow.reset}
				/>
			) : null}
			<BoxReceiptsPlace state={flow.state} given={box.given} />
			{step === 'checking' ? (
				<JobProgress
					progress={progress ?? { phase: 'reading', done: 0, total: 0 }}
					onCancel={flow.cancel}
				/>
			) : null}
			{folder.progress ? <JobProgress progress={folder.progress} onCancel={folder.cancel} /> : null}
			<FolderTrouble trouble={folder.trouble} />
			{seen && isSeen ? <FolderSeen seen={seen} onReread={folder.reread} /> : null}
			{step === 'choosing' || step === 'checked' ? <UnsealPanel unsealing={unsealing} /> : null}
			{preview && (step === 'checked' || step === 'saving') ? (
				<section class="gt-stack">
					<CheckedFiles flow={flow} preview={preview}>
						<ImportBar
							state={flow.state}
							onCommit={() => void flow.commit()}
							onReset={flow.reset}
						/>
					</CheckedFiles>
				</section>
			) : null}
			{step === 'choosing' || step === 'checked' ? (
				<SourcePicker
					disabled={folder.progress !== null}
					more={step === 'checked'}
					toMend={toMend}
					folder={folder}
					pasting={pasting}
					onSources={give}
				/>
			) : null}
			{step === 'choosing' || step === 'saved' ? <HandedInList /> : null}
			{import.meta.env.GOUTONG_STORAGE && step === 'choosing' ? <PermitCardPlace /> : null}
		</div>
	);
}

/** Whether nothing in the folder was to be read. */
function isAllRead(seen: SeenFolder | null): boolean {
	return seen !== null && !seen.states.some((state) => state === 'new' || state === 'changed');
}
