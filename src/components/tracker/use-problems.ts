import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { CheckContext } from '~/core/entries/check-context.ts';
import type { Draft } from '~/core/forms/draft.ts';
import type { DraftProblem } from '~/core/forms/problems.ts';
import { contextOf } from './known-children.ts';
import { loadMending } from './load-mending.ts';
import type { ProblemSummary } from './ProblemSummary.tsx';

interface Found {
	problems: DraftProblem[];
	/** Says them above the form. It comes with the rules: before there is nothing to say. */
	Summary: typeof ProblemSummary | undefined;
}

/**
 * What is to be mended in the draft, as it is written. Nothing until there is one, and until the rules
 * have come: saving waits for them.
 */
export function useProblems(
	draft: Draft | null,
	definition: Definition,
	/** How often saving was tried: the rules are asked for again where they did not come. */
	attempts: number,
	context?: CheckContext,
): Found {
	const [rules, setRules] = useState<Awaited<ReturnType<typeof loadMending>> | null>(null);
	const isOpen = draft !== null;
	useEffect(() => {
		if (isOpen) loadMending().then(setRules, () => {});
	}, [isOpen, attempts]);
	const problems = useMemo(
		() => (draft && rules?.problemsOfDraft(draft, definition, context ?? contextOf(draft))) || [],
		[draft, rules, definition, context],
	);
	return { problems, Summary: rules?.ProblemSummary };
}
