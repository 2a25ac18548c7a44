import { useMemo } from 'preact/hooks';
import type { useProblems as inSite } from '~/components/tracker/use-problems.ts';
import { contextOf } from '~/components/tracker/known-children.ts';
import { problemsOfDraft } from '~/core/forms/problems.ts';

/** What is to be mended in the draft, as it is written: a kit has the rules from the beginning. */
export const useProblems: typeof inSite = (draft, definition, _attempts, context) =>
	useMemo(
		() => (draft ? problemsOfDraft(draft, definition, context ?? contextOf(draft)) : []),
		[draft, definition, context],
	);
