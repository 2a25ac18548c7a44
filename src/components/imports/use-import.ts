import { useCallback, useState } from 'preact/hooks';
import type { FormChoices } from '~/core/csv/read/form-question.ts';
import { askKey, type AskChoice } from '~/core/imports/asked.ts';
import type { Edits } from '~/core/imports/change.ts';
import type { FileAsk } from '~/core/imports/files-that-ask.ts';
import type { CheckApi } from './CheckContext.tsx';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { failed, type JobResult, type OnProgress } from '~/workers/collect/job-result.ts';
import type { Preview } from '~/workers/collect/views.ts';
import { type ImportState, isUnderWay, noImport } from './import-state.ts';
import { refusedPastes, textOf } from './refused-pastes.ts';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';
import { whileRunning } from './while-running.ts';

/** The way from files to collected data: check, import, undo. */
export interface ImportFlow {
	state: ImportState;
	/** Checks these sources with those chosen before. */
	add: (sources: GivenSource[]) => Promise<void>;
	/** Checks everything that is set aside, edits included. */
	addAside: () => Promise<void>;
	/** Checks the same again, after the collected data changed. */
	again: () => Promise<void>;
	/** Checks the same again with what the person said of files; an empty answer takes all back. */
	sayForms: (forms: FormChoices) => void;
	chooseEdits: (edits: Edits) => void;
	/** Says what the rows of these files that wait for a reason are. */
	decide: (asks: readonly FileAsk[], choice: AskChoice) => void;
	commit: () => Promise<void>;
	cancel: () => void;
	/** Back to the start, nothing changed. */
	reset: () => void;
}

export function useImport(api: CheckApi, refresh: () => Promise<void>): ImportFlow {
	const [state, setState] = useState<ImportState>(noImport);
	const change = useCallback(
		(part: Partial<ImportState>) => setState((before) => ({ ...before, ...part })),
		[],
	);
	const tell: OnProgress = (progress) => change({ progress });

	useAskBeforeLeaving(isUnderWay(state));

	const check = async (
		{ sources, forms }: Pick<ImportState, 'sources' | 'forms'>,
		job: (onProgress: OnProgress) => Promise<JobResult<Preview>>,
	) => {
		change({ ...noImport, step: 'checking', sources, forms });
		const outcome = await whileRunning(job, tell);
		const toMend = textOf(refusedPastes(sources, outcome.ok ? outcome.value : null));
		if (outcome.ok) change({ step: 'checked', preview: outcome.value, toMend, progress: null });
		// What was checked before is forgotten by the worker too.
		else if (outcome.failure !== 'ended') change({ ...noImport, toMend, failure: outcome.failure });
		else change({ ...noImport, sources, forms, toMend, failure: outcome.failure });
	};
	const checkFiles = (sources: GivenSource[], forms: FormChoices) =>
		check({ sources, forms }, (onProgress) => api.preview(sources, onProgress, forms));
	const add = (sources: GivenSource[]) => {
		const before = state.step === 'checked' ? state.sources : [];
		// A text that was mended takes the place of the one that could not be read.
		const isMended = sources.some(({ origin }) => origin === 'pasted');
		const mended = isMended ? refusedPastes(before, state.preview) : [];
		const all = [...before.filter((source) => !mended.includes(source)), ...sources];
		return checkFiles(all, state.forms);
	};
	const addAside = () =>
		check({ sources: [], forms: {} }, async (onProgress) =>
			api.previewAside ? api.previewAside(onProgress) : failed('refused'),
		);
	const again = () =>
		state.sources.length === 0 ? addAside() : checkFiles(state.sources, state.forms);
	const sayForms = (forms: FormChoices) =>
		void checkFiles(
			state.sources,
			Object.keys(forms).length === 0 ? {} : { ...state.forms, ...forms },
		);

	const commit = async () => {
		change({ step: 'saving', progress: null, failure: null });
		const outcome = await whileRunning(
			(onProgress) => api.commit(state.edits ?? 'aside', onProgress, state.decisions),
			tell,
		);
		if (outcome.ok) change({ step: 'saved', saved: outcome.value.step, progress: null });
		else change({ step: 'checked', failure: outcome.failure, progress: null });
		await refresh();
	};
	return {
		state,
		add,
		addAside,
		again,
		sayForms,
		chooseEdits: (edits) => change({ edits }),
		decide: (asks, choice) => {
			const said = asks.map(({ file, reason }) => [askKey(file, reason), choice] as const);
			setState((before) => ({
				...before,
				decisions: { ...before.decisions, ...Object.fromEntries(said) },
			}));
		},
		commit,
		cancel: () => void api.cancel(),
		reset: () => {
			void api.forget();
			setState(noImport);
		},
	};
}
