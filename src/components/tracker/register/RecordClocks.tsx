import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { Company } from '~/core/organization/company.ts';
import { ClockLine } from '../../clocks/ClockLine.tsx';
import { ElsewhereNote } from '../../clocks/ElsewhereNote.tsx';
import { useWords } from '../../ui/WordsContext.tsx';

interface Props {
	clocks: readonly ClockOfRecord[];
	company: Company;
	now: Date;
	printed?: boolean;
}

/** The clocks of a record, one a line, each with the sentence that explains it. */
export function RecordClocks({ clocks, company: { calendar }, now, printed }: Props) {
	const { t } = useWords();
	if (clocks.length === 0 || !calendar) return null;
	return (
		<>
			<ul class="gt-clocks" aria-label={t('register.clocks')}>
				{clocks.map((clock) => (
					<li key={clock.id}>
						<ClockLine {...{ clock, calendar, now }} printed={printed ?? false} />
					</li>
				))}
			</ul>
			<ElsewhereNote zone={calendar.zone} now={now} told={clocks.map(({ due }) => due)} />
		</>
	);
}
