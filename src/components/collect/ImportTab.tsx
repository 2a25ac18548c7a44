import { CheckedFiles } from './CheckedFiles.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { ImportDone } from './ImportDone.tsx';
import { JobProgress } from './JobProgress.tsx';
import { SourcePicker } from './SourcePicker.tsx';
import type { ImportFlow } from './use-import.ts';
import { usePasting } from './use-pasting.ts';

interface Props {
	flow: ImportFlow;
	conflicts: number;
	onUndo: (step: number) => void;
	onConflicts: () => void;
	onTable: () => void;
}

/** Choose, check, import: one step after the other, and nothing changes before the last. */
export function ImportTab({ flow, conflicts, onUndo, onConflicts, onTable }: Props) {
	const { step, preview, toMend, failure, progress, edits, decisions, saved } = flow.state;
	const pasting = usePasting((sources) => void flow.add(sources));
	return (
		<div class="gt-stack">
			{failure ? <FailureNotice failure={failure} onAgain={() => void flow.again()} /> : null}
			{step === 'saved' && preview && saved !== null ? (
				<ImportDone
					preview={preview}
					edits={edits}
					decisions={decisions}
					conflicts={conflicts}
					onUndo={() => onUndo(saved)}
					onConflicts={onConflicts}
					onTable={onTable}
					onMore={flow.reset}
				/>
			) : null}
			{step === 'checking' ? (
				<JobProgress
					progress={progress ?? { phase: 'reading', done: 0, total: 0 }}
					onCancel={flow.cancel}
				/>
			) : null}
			{preview && (step === 'checked' || step === 'saving') ? (
				<section class="gt-stack">
					<CheckedFiles flow={flow} preview={preview} />
				</section>
			) : null}
			{step === 'choosing' || step === 'checked' ? (
				<SourcePicker
					disabled={false}
					more={step === 'checked'}
					toMend={toMend}
					pasting={pasting}
					onSources={(sources) => void flow.add(sources)}
				/>
			) : null}
		</div>
	);
}
