import { useMemo } from 'preact/hooks';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { leavingLabel } from '~/core/links/record-label.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Tally } from '~/core/tallies/tally.ts';
import { useReveal } from '../../records/RevealContext.tsx';
import { formatMoment } from '../../records/format-moment.ts';
import { BesidePage } from '../../ui/BesidePage.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { PrintedChild } from './PrintedChild.tsx';
import { printedValues } from './printed-values.ts';
import { RecordClocks } from './RecordClocks.tsx';
import type { Child } from './register-row.ts';
import { TallyTable } from './tallies/TallyTable.tsx';
import { timelineItems } from './timeline-items.ts';
import type { ChildBooks } from './book.ts';
import { RecordValues } from './RecordValues.tsx';

interface Props {
	definition: Definition;
	company: Company;
	entry: StoredEntry;
	values: Values;
	label: string;
	children: readonly Child[];
	books: ChildBooks;
	clocks: readonly ClockOfRecord[];
	now: Date;
	/** Counts from other registers; `null`: it has none. */
	tally: Tally | null;
	onDone: () => void;
}

/** A record on paper: what it says that may leave, its clocks, and all that has happened, in order of time. */
export function CaseSheet(props: Props) {
	const { definition, company, entry, values, label, children, books, clocks, now, tally } = props;
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	usePrinting(true, props.onDone);
	const printed = useMemo(
		() => printedValues(definition, values, reveal),
		[definition, values, reveal],
	);
	const items = useMemo(
		() => timelineItems(definition, entry, printed, children, books.definitions).toReversed(),
		[definition, entry, printed, children, books.definitions],
	);
	const answered = definition.fields.filter(
		({ id, type }) => type !== 'made' && (printed[id] ?? null) !== null,
	);
	return (
		<BesidePage class="gt-sheet gt-sheet--case">
			<h1>{reveal ? label : leavingLabel(values, definition) || definition.title}</h1>
			<p>
				{t('register.printed_case', {
					title: definition.title,
					time: formatMoment(now.toISOString(), locale),
				})}
			</p>
			<RecordClocks {...{ clocks, company, now }} printed />
			<RecordValues fields={answered} values={printed} reveal={reveal} />
			{tally ? (
				<>
					<h2>{t('register.tally')}</h2>
					<TallyTable tally={tally} />
				</>
			) : null}
			<h2>{t('register.timeline')}</h2>
			<table class="gt-table">
				<thead>
					<tr>
						<th scope="col">{t('register.when')}</th>
						<th scope="col">{t('register.what')}</th>
					</tr>
				</thead>
				<tbody>
					{items.map((item) => (
						<tr key={item.key}>
							<td>{formatMoment(item.at, locale)}</td>
							<td>
								{item.kind === 'own' ? item.label : null}
								{item.kind === 'created' || item.kind === 'changed'
									? t(`register.${item.kind}`)
									: null}
								{item.kind === 'child' ? <PrintedChild item={item} reveal={reveal} /> : null}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</BesidePage>
	);
}
