import { useEffect, useState } from 'preact/hooks';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { companyDay } from '~/core/clocks/company/company-day.ts';
import type { Tallies } from '~/core/definition/tallies.ts';
import { codesOf } from '~/core/fields/codes-of.ts';
import type { Value } from '~/core/fields/value.ts';
import { codesOfAnswer } from '~/core/tables/codes-of-answer.ts';
import { buildTally } from '~/core/tallies/build-tally.ts';
import type { Tally } from '~/core/tallies/tally.ts';
import { useWords } from '../../../ui/WordsContext.tsx';
import type { LivedProps } from '../lived/lived-props.ts';
import { readBooks } from './read-books.ts';
import { TallyTable } from './TallyTable.tsx';

/** Counts from other registers on this device between two days of a record; worked out when it is looked at. */
export function TallyPanel(props: LivedProps & { tallies: Tallies }) {
	const { definition, company, entry, values, tallies, children, now, onTally } = props;
	const { t, locale } = useWords();
	const [tally, setTally] = useState<Tally | 'unread' | null>(null);
	const today = companyDay({ company, now });
	const zone = company.calendar ? timeOf(company.calendar).zone : null;
	useEffect(() => {
		let left = false;
		const look = async () => {
			const trackers = [...new Set(tallies.lines.map(({ of }) => of))];
			const { books, fields } = await readBooks(trackers, locale);
			if (left) return;
			const record = { key: `${definition.id}/${entry.id}`, values };
			const codesIn = (tracker: string, id: string, value: Value | null) => {
				const all = tracker === definition.id ? definition.fields : fields.get(tracker);
				const field = all?.find((one) => one.id === id);
				return field ? codesOfAnswer(value, field) : codesOf(value);
			};
			const counted = buildTally(tallies, record, books, { today, zone, codesIn });
			setTally(counted);
			onTally(counted);
		};
		// Without them the record is still there; counts of before would be taken for those of now.
		look().catch(() => {
			if (left) return;
			setTally('unread');
			onTally(null);
		});
		return () => {
			left = true;
			onTally(null);
		};
		// What the record says is another with another revision of it or of what belongs to it.
	}, [definition, entry, children, tallies, today, locale]);
	return (
		<div class="gt-stack">
			<h3>{t('register.tally')}</h3>
			<p class="gt-help">{t('lived.tally_help')}</p>
			{tally === 'unread' ? (
				<p role="alert">{t('lived.tally_unread')}</p>
			) : tally ? (
				<section class="gt-table-box" tabIndex={0} aria-label={t('register.tally')}>
					<TallyTable tally={tally} />
				</section>
			) : (
				<p>{t('lived.tally_none')}</p>
			)}
		</div>
	);
}
