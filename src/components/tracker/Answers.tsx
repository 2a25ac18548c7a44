import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { isError } from '~/core/fields/problem.ts';
import { problemsOfDraft } from '~/core/forms/problems.ts';
import { startEdit } from '~/core/forms/start-edit.ts';
import { sayProblem } from '../fields/say-problem.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { SubmissionAnswers } from './SubmissionAnswers.tsx';

interface Props {
	definition: Definition;
	/** The records of one filling-in. */
	entries: StoredEntry[];
	/** Nobody has been given it as it is now. */
	pending: boolean;
	/** What became of them, in a sentence or two. */
	children: ComponentChildren;
	/** What can be done next, the most likely first. */
	actions: ComponentChildren;
	/** Takes the focus whenever this changes; `null`: not at all. */
	focus: unknown;
}

/** What somebody has answered, to look over as the one who receives it will read it. */
export function Answers({ definition, entries, pending, children, actions, focus }: Props) {
	const { t } = useWords();
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (!focus) return;
		box.current?.scrollIntoView({ block: 'start' });
		box.current?.focus({ preventScroll: true });
	}, [focus]);
	const warnings = useMemo(
		() =>
			entries.length === 0
				? []
				: problemsOfDraft(startEdit(definition, entries), definition).filter(
						(problem) => !isError(problem),
					),
		[entries, definition],
	);
	return (
		<div
			class="gt-card gt-look-over"
			data-pending={pending ? '' : undefined}
			role="status"
			tabIndex={-1}
			ref={box}
		>
			{children}
			<SubmissionAnswers definition={definition} entries={entries} />
			{warnings.map((problem) => (
				<p key={JSON.stringify(problem)} class="gt-error gt-error--warning">
					{sayProblem(problem, t)}
				</p>
			))}
			<div class="gt-row gt-look-over__actions">{actions}</div>
		</div>
	);
}
