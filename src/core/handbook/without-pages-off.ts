import { isOff } from '../organization/is-off.ts';
import type { Plan } from './plan-lists.ts';

/** The plan of a company that does without some pages: a document that is such a page is named, and leads nowhere. */
export function withoutPagesOff(plan: Plan, off: readonly string[]): Plan {
	return {
		...plan,
		documents: plan.documents.map((document) =>
			document.page !== null && isOff(document.page, off) ? { ...document, page: null } : document,
		),
	};
}
