import { useEffect, useRef } from 'preact/hooks';
import type { CheckApi } from '../imports/CheckContext.tsx';
import { CheckedFiles } from '../imports/CheckedFiles.tsx';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { JobProgress } from '../imports/JobProgress.tsx';
import { toSource } from '../imports/to-source.ts';
import { useImport } from '../imports/use-import.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { TakeInBar } from './TakeInBar.tsx';
import { TakeInDone } from './TakeInDone.tsx';
import { takenFiles } from './taken-files.ts';

interface Props {
	api: CheckApi;
	/** The files chosen first. */
	first: File[];
	onClose: () => void;
}

/** Check, decide, read in: one step after the other, and nothing changes before the last. */
export function TakeInSteps({ api, first, onClose }: Props) {
	const { t } = useWords();
	const flow = useImport(api, async () => {});
	const { state } = flow;
	const { step, preview, failure, progress } = state;
	const more = useRef<HTMLInputElement>(null);
	useEffect(() => void flow.add(first.map(toSource)), []);
	const isChecked = preview !== null && (step === 'checked' || step === 'saving');
	return (
		<>
			{failure ? <FailureNotice failure={failure} onAgain={() => void flow.again()} /> : null}
			{step === 'saved' && preview ? <TakeInDone preview={preview} onClose={onClose} /> : null}
			{step === 'checking' ? (
				<JobProgress
					progress={progress ?? { phase: 'reading', done: 0, total: 0 }}
					onCancel={flow.cancel}
				/>
			) : null}
			{isChecked ? (
				<CheckedFiles flow={flow} preview={preview}>
					<TakeInBar
						state={state}
						onCommit={() => void flow.commit()}
						onMore={() => more.current?.click()}
						onClose={onClose}
					/>
				</CheckedFiles>
			) : null}
			{step === 'choosing' && failure ? (
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={onClose}>
						{t('collect.start_over')}
					</button>
				</div>
			) : null}
			<input
				type="file"
				multiple
				hidden
				ref={more}
				accept={takenFiles}
				aria-label={t('mine.choose_more')}
				onChange={(event) => {
					const files = [...(event.currentTarget.files ?? [])];
					if (files.length > 0) void flow.add(files.map(toSource));
					event.currentTarget.value = '';
				}}
			/>
		</>
	);
}
