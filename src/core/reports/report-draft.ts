import { shortHash } from './short-hash.ts';
import type { ReportSource } from './make-report.ts';
import type { Measure, Signature } from './report.ts';
import { type SectionId, sectionIds } from './sections.ts';

/** What people write into a report of a period before it is frozen. Plain JSON, kept on the device. */
export interface ReportDraft {
	words: Partial<Record<SectionId, string>>;
	measures: Measure[];
	signed: Signature[];
	/** The fingerprint of the records whose figures were signed; drafts of before do not have it. */
	signedOf?: string;
	/** `textHash` of what people had written when it was signed; drafts of before do not have it. */
	signedText?: string;
	/** `toldHash` of what the report told besides when it was signed; drafts of before do not have it. */
	signedTold?: string;
}

export const emptyDraft: ReportDraft = { words: {}, measures: [], signed: [] };

/** What was kept, as far as it can be read: a part that is not what it should be is left out. */
export function readDraftOf(kept: unknown): ReportDraft {
	if (typeof kept !== 'object' || kept === null) return emptyDraft;
	const { words, measures, signed, signedOf, signedText, signedTold } = kept as Record<
		keyof ReportDraft,
		unknown
	>;
	return {
		words: Object.fromEntries(
			sectionIds.flatMap((id) => {
				const said = isObject(words) ? words[id] : undefined;
				return typeof said === 'string' ? [[id, said]] : [];
			}),
		),
		measures: listOf(measures).filter(isMeasure),
		signed: listOf(signed).filter(isSignature),
		...(typeof signedOf === 'string' && { signedOf }),
		...(typeof signedText === 'string' && { signedText }),
		...(typeof signedTold === 'string' && { signedTold }),
	};
}

/** The measures a report tells: a line nobody wrote anything in is none. */
export function writtenMeasures(measures: readonly Measure[]): Measure[] {
	return measures.filter(({ what }) => what.trim() !== '');
}

/** The fingerprint of what people wrote, which is the same again once it reads as it did; `signed` is no part of it. */
export function textHash({ words, measures }: Pick<ReportDraft, 'words' | 'measures'>): string {
	const said = Object.entries(words).filter(([, text]) => text.trim() !== '');
	return shortHash({ words: Object.fromEntries(said), measures: writtenMeasures(measures) });
}

/**
 * The fingerprint of what a report tells without anybody writing it. The same records tell something else beside another
 * baseline, with other numbers of people invited, or worked out on an earlier day: only what is told counts.
 */
export function toldHash({
	figures,
	toCompare,
	response,
	...told
}: Omit<ReportSource, 'measures' | 'words'>): string {
	const { actions, changes, heard = [] } = told;
	return shortHash({ figures, toCompare, response, actions, changes, heard });
}

const states = new Set<unknown>(['not_started', 'doing', 'done', 'verified', 'rejected']);
const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const hasTexts = (value: unknown, ...names: string[]): value is Record<string, unknown> =>
	isObject(value) && names.every((name) => typeof value[name] === 'string');

function isMeasure(value: unknown): value is Measure {
	return hasTexts(value, 'what', 'role', 'due') && states.has(value['state']);
}

function isSignature(value: unknown): value is Signature {
	return hasTexts(value, 'role', 'on');
}
