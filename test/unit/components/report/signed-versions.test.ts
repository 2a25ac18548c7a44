import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { ReportMaker } from '~/components/report/ReportMaker.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import type { Report } from '~/core/reports/report.ts';
import {
	emptyDraft,
	type ReportDraft,
	readDraftOf,
	textHash,
	toldHash,
} from '~/core/reports/report-draft.ts';
import { madeReport, reportSource } from '../../../browser/report/made-report.ts';
import { loadWords } from '../../interface-words.ts';

const signed = [{ role: '总经理', on: '2027-01-12' }];
const { words: _, measures: __, ...source } = reportSource(20, 8);

/** The report tab as it opens with what was kept. */
function pageOf(first: ReportDraft, versions: readonly Report[] = [], of = source): string {
	const shown = h(ReportMaker, {
		...{ source: of, first, versions, fewest: {}, goesWith: { along: {}, over: {} }, others: [] },
		today: '2027-01-12',
		save: async () => {},
		keep: async () => true,
		offer: () => {},
	});
	return renderToString(
		h(WordsProvider, { words: loadWords('zh-CN'), locale: 'zh-CN', children: shown }),
	);
}

it('a version that nobody has signed yet says that the signatures before are not its own', () => {
	const before = freezeReport(madeReport(20, 9), signed, null);
	expect(pageOf(emptyDraft, [before])).toContain('第 2 版要由负责的角色重新签发');
	expect(pageOf(emptyDraft)).toContain('先由负责的角色签发，再冻结');
});

it('where the records are others than when it was signed, that is said; a draft of before says nothing of it', () => {
	const warning = '签发以后，收到的记录变了';
	expect(pageOf({ ...emptyDraft, signed, signedOf: 'h0000000000000000' })).toContain(warning);
	expect(pageOf({ ...emptyDraft, signed, signedOf: source.data })).not.toContain(warning);
	expect(pageOf({ ...emptyDraft, signed })).not.toContain(warning);
	// Beside a frozen version its signatures may be that one's.
	const before = freezeReport(madeReport(20, 9), signed, null);
	expect(pageOf({ ...emptyDraft, signed }, [before])).toContain(warning);
});

it('where the text is another than when it was signed, that is said until it reads as it did', () => {
	const warning = '签发的是改之前的那一份';
	const words = { main: '这一季度会议少了。' };
	const signedText = textHash({ words, measures: [] });
	const draft = { ...emptyDraft, signed, signedOf: source.data, signedText };
	expect(pageOf({ ...draft, words: { main: '这一季度会议多了。' } })).toContain(warning);
	expect(pageOf({ ...draft, words })).not.toContain(warning);
	const measure = { what: '会议改短', role: '总经办', due: '2027-01-31', state: 'doing' } as const;
	expect(pageOf({ ...draft, words, measures: [measure] })).toContain(warning);
	// A line nobody wrote in and words that were cleared are none.
	const blank = { ...measure, what: ' ' };
	expect(pageOf({ ...draft, words: { ...words, problems: '' }, measures: [blank] })).not.toContain(
		warning,
	);
	// Drafts of before do not know what was signed, and no signature is of no text.
	const { signedText: _, ...older } = draft;
	expect(pageOf({ ...older, words: { main: '改过。' } })).not.toContain(warning);
	expect(pageOf({ ...draft, signed: [], words: { main: '改过。' } })).not.toContain(warning);
});

it('beside another baseline, or with others invited, the same records are signed again until all is as it was', () => {
	const warning = '签发以后，报告里的数字或对比变了';
	const signedTold = toldHash(source);
	const draft = { ...emptyDraft, signed, signedOf: source.data, signedTold };
	const noBaseline = { ...source, toCompare: [] };
	const invited = { ...source, response: { asked: 400, n: 251 } };
	const fewer = { ...source, figures: source.figures.slice(1), toCompare: [] };
	for (const other of [noBaseline, invited, fewer]) {
		expect(other.data).toBe(source.data);
		const said = pageOf(draft, [], other);
		expect(said).toContain(warning);
		expect(said).toMatch(/<button[^>]* disabled[^>]*>冻结为第 1 版/);
	}
	// The first baseline again, and a day on which the same is told.
	expect(pageOf(draft, [], structuredClone(source))).not.toContain(warning);
	// Drafts of before do not know what was told.
	const { signedTold: _, ...older } = draft;
	expect(pageOf(older, [], noBaseline)).not.toContain(warning);
	// One sentence says it where the records are others anyway.
	expect(pageOf({ ...draft, signedOf: 'h0' }, [], noBaseline)).not.toContain(warning);
});

it('what a signature was given for is kept with the draft', () => {
	const of = { signedOf: source.data, signedText: textHash(emptyDraft), signedTold: 'h1' };
	const draft = { ...emptyDraft, signed, ...of };
	expect(readDraftOf(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
	const broken = { ...draft, signedOf: 7, signedText: 7, signedTold: 7 };
	expect(readDraftOf(broken)).toEqual({ ...emptyDraft, signed });
});
