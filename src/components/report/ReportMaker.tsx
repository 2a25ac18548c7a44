import { useMemo, useState } from 'preact/hooks';
import type { GoesWith } from '~/core/reports/goes-with.ts';
import { type FewestPeople, holdBack } from '~/core/reports/hold-back.ts';
import { holdBackBetween } from '~/core/reports/hold-back-between.ts';
import type { ReportSource } from '~/core/reports/make-report.ts';
import type { Report, Signature } from '~/core/reports/report.ts';
import { type ReportDraft, textHash, toldHash } from '~/core/reports/report-draft.ts';
import { sectionIds } from '~/core/reports/sections.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { FreezeReport } from './FreezeReport.tsx';
import { MeasureEditor } from './MeasureEditor.tsx';
import { SectionWriting } from './SectionWriting.tsx';
import { SignatureEditor } from './SignatureEditor.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

interface Props {
	/** All that is not written by people. */
	source: Omit<ReportSource, keyof Pick<ReportDraft, 'words' | 'measures'>>;
	/** Fewest people of each anonymous form: no version tells a difference of fewer. */
	fewest: FewestPeople;
	/** Which figures are held where one is. */
	goesWith: GoesWith;
	/** What was written before. */
	first: ReportDraft;
	/** The versions that were frozen, in their order. */
	versions: readonly Report[];
	/** Every version of every other quarter's report: no figure tells, beside them, what a few said. */
	others: readonly Report[];
	/** The day a signature is of unless another is chosen: `2027-01-12`. */
	today: string;
	/** Resolves when what was written is safe. */
	save: (draft: ReportDraft) => Promise<void>;
	/** Freezes for good; `false` = another tab was faster. */
	keep: (report: Report) => Promise<boolean>;
	/** Hands a frozen report on as files. */
	offer: (report: Report) => void;
}

/**
 * Where HR writes between the figures of a report, has it signed and freezes it. The figures stand as they will be told:
 * whoever saw more while writing would write it.
 */
export function ReportMaker(props: Props) {
	const { source, fewest, goesWith, first, versions, others, today, save, keep, offer } = props;
	const { t } = useWords();
	const { draft, keeping, change } = useKeptDraft(first, save);
	const [known, setKnown] = useState(versions);
	const told = useMemo(() => {
		const kept = holdBack(source, known, fewest, goesWith);
		return holdBackBetween(kept, others, fewest, known, goesWith);
	}, [source, known, others, fewest, goesWith]);
	// Signatures a draft of before kept beside a frozen version may be that one's.
	const signedOf = draft.signedOf ?? (known.length > 0 ? null : source.data);
	const text = useMemo(() => textHash(draft), [draft.words, draft.measures]);
	const toldNow = useMemo(() => toldHash(told), [told]);
	const isSigned = draft.signed.length > 0;
	const isOfOthers = isSigned && signedOf !== source.data;
	const isOtherText = isSigned && (draft.signedText ?? text) !== text;
	// The same records beside another baseline tell what nobody has signed.
	const isOtherTold = isSigned && !isOfOthers && (draft.signedTold ?? toldNow) !== toldNow;
	const isBefore = isOfOthers || isOtherTold || isOtherText;
	// Whoever signed other figures or another text has not signed these: the new signature, the last one, stands alone.
	const sign = (signed: Signature[]) => ({
		signed: isBefore ? signed.slice(-1) : signed,
		signedOf: source.data,
		signedText: text,
		signedTold: toldNow,
	});
	return (
		<div class="gt-report-maker">
			{sectionIds.map((id) => (
				<SectionWriting
					key={id}
					id={id}
					figures={told.figures.filter(({ section }) => section === id)}
					words={draft.words[id] ?? ''}
					onChange={(words) => change({ words: { ...draft.words, [id]: words } })}
				/>
			))}
			<MeasureEditor measures={draft.measures} onChange={(measures) => change({ measures })} />
			<SignatureEditor
				signed={draft.signed}
				today={today}
				onChange={(signed) =>
					change(signed.length < draft.signed.length ? { signed } : sign(signed))
				}
			/>
			{isOfOthers ? <p class="gt-notice gt-notice--warn">{t('report.signed_before')}</p> : null}
			{isOtherTold ? <p class="gt-notice gt-notice--warn">{t('report.signed_told')}</p> : null}
			{isOtherText ? <p class="gt-notice gt-notice--warn">{t('report.signed_text')}</p> : null}
			<p role="status" class={keeping === 'failed' ? 'gt-notice gt-notice--bad' : 'gt-chart-note'}>
				{t(`report.draft_${keeping}`)}
			</p>
			<FreezeReport
				{...{ told, draft, known, setKnown, keep, offer }}
				isSignedBefore={isBefore}
				isSafe={keeping === 'kept'}
				onFrozen={() => change({ signed: [] })}
			/>
		</div>
	);
}
