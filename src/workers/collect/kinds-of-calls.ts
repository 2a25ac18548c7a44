import type { CollectApi } from './collect-api.ts';

/** Jobs that leave nothing behind wherever they end. */
export const stoppable: ReadonlySet<string> = new Set([
	'look',
	'preview',
	'previewAside',
	'commit',
	'clearDue',
	'exportMerged',
	'results',
	'reportSource',
] satisfies (keyof CollectApi)[]);

/** What only reads is asked again of the next worker; all else failed, and says so. */
export const reading: ReadonlySet<string> = new Set([
	'overview',
	'folder',
	'handedIn',
	'rowsOf',
	'closedRows',
	'query',
	'due',
	'dueRows',
	'dueLinks',
	'rows',
	'whoAnswered',
	'kpis',
	'course',
	'heldBack',
	'results',
	'reportSource',
	'keptReport',
	'unjoined',
	'record',
	'conflicts',
	'aside',
	'exportAside',
] satisfies (keyof CollectApi)[]);
