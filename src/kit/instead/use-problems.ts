import { useMemo } from 'preact/hooks';
import type { useProblems as inSite } from '~/components/tracker/use-problems.ts';
import { contextOf } from '~/components/tracker/known-children.ts';
import * as mending from '~/components/tracker/mending.ts';

/** What is to be mended in the draft, as it is written: a kit has the rules from the beginning. */
export const useProblems: typeof inSite = (draft, definition, _attempts, context) => {
	const problems = useMemo(
		() => (draft ? mending.problemsOfDraft(draft, definition, context ?? contextOf(draft)) : []),
		[draft, definition, context],
	);
	return { problems, Summary: mending.ProblemSummary };
};
