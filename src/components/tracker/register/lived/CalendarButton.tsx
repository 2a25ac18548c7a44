import { recordDatesFile } from '~/core/clocks/ics/record-dates-file.ts';
import type { CalendarDate } from '~/core/definition/calendar-date.ts';
import { downloadFile } from '~/device/download-file.ts';
import { useWords } from '../../../ui/WordsContext.tsx';
import type { LivedProps } from './lived-props.ts';

/** The dates a record tells as a calendar file; taken again, it replaces what was taken before. */
export function CalendarButton(props: LivedProps & { dates: readonly CalendarDate[] }) {
	const { definition, company, entry, values, label, dates, now } = props;
	const { t } = useWords();
	const { calendar } = company;
	const told = dates.flatMap(({ field, label: title }) => {
		const value = values[field];
		const uid = `${definition.id}-${entry.id}-${field}@goutong`;
		return typeof value === 'string' && value.length >= 10
			? { uid, title: t('lived.event', { date: title, record: label }), value }
			: [];
	});
	if (!calendar || told.length === 0) return null;
	const take = () => {
		const text = recordDatesFile(told, { name: definition.title, calendar, now });
		downloadFile(new File([text], `${definition.id}.ics`, { type: 'text/calendar' }));
		props.onTold(t('lived.taken', { count: told.length }));
	};
	return (
		<button type="button" class="gt-button" onClick={take}>
			{t('lived.take', { count: told.length })}
		</button>
	);
}
