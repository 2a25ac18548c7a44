import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import type { Preview } from '~/workers/collect/views.ts';
import { AskPanels } from './AskPanels.tsx';
import { EditsChoice } from './EditsChoice.tsx';
import { FilesCounted } from './FilesCounted.tsx';
import { FormQuestions } from './FormQuestions.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { JobProgress } from './JobProgress.tsx';
import { type OpenedNumber, RowsDialog } from './RowsDialog.tsx';
import type { ImportFlow } from './use-import.ts';

interface Props {
	flow: ImportFlow;
	preview: Preview;
	/** The step to import it, or why there is none to take. */
	children: ComponentChildren;
}

/** What the check found, what a person has to decide, and the step to import it. */
export function CheckedFiles({ flow, preview, children }: Props) {
	const { t } = useWords();
	const { state } = flow;
	const [opened, setOpened] = useState<OpenedNumber | null>(null);
	const title = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => title.current?.focus(), []);
	const { edited } = preview.totals;
	const name = t('collect.all_files', { count: preview.files.length });
	return (
		<>
			<h2 ref={title} tabIndex={-1}>
				{t('collect.preview_title')}
			</h2>
			<p>{t('collect.preview_help')}</p>
			<FilesCounted files={preview.files} />
			{state.step === 'checked' ? (
				<FormQuestions preview={preview} said={state.forms} onSay={flow.sayForms} />
			) : null}
			<PreviewTable preview={preview} onOpen={setOpened} />
			{edited > 0 && state.step === 'checked' ? (
				<EditsChoice
					count={edited}
					edits={state.edits}
					onChoose={flow.chooseEdits}
					onLook={() => setOpened({ file: null, bucket: 'edited', count: edited, name })}
				/>
			) : null}
			{state.step === 'checked' ? (
				<AskPanels
					preview={preview}
					decisions={state.decisions}
					onDecide={flow.decide}
					onLook={setOpened}
				/>
			) : null}
			{state.step === 'saving' ? (
				<JobProgress
					progress={state.progress ?? { phase: 'saving', done: 0, total: 1 }}
					onCancel={flow.cancel}
				/>
			) : (
				children
			)}
			{opened ? <RowsDialog opened={opened} onClose={() => setOpened(null)} /> : null}
		</>
	);
}
