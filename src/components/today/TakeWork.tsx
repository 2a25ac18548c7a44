import type { CompanyCalendar } from '~/core/clocks/company/company-clocks.ts';
import { dueFile } from '~/core/clocks/ics/due-file.ts';
import { sayWhy } from '~/core/clocks/said/say-clock.ts';
import { downloadFile } from '~/device/download-file.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { Work } from './work.ts';

/** What is still to come as a calendar file; taken again, it replaces what was taken before. */
export function TakeWork({ work, calendar }: { work: readonly Work[]; calendar: CompanyCalendar }) {
	const { t, locale } = useWords();
	const coming = work.flatMap(({ key, leavingTitle, register, clock }) =>
		clock.due === null || clock.state === 'overdue'
			? []
			: [
					{
						uid: `due-${key.replaceAll('/', '-')}@goutong`,
						title: t('today.event', { clock: clock.label, record: leavingTitle || register }),
						description: sayWhy(clock, calendar, { t, locale }),
						due: clock.due,
					},
				],
	);
	if (coming.length === 0) return null;
	const take = () => {
		const text = dueFile(coming, { name: t('today.calendar'), calendar, now: new Date() });
		downloadFile(new File([text], 'goutong-due.ics', { type: 'text/calendar' }));
	};
	return (
		<p class="gt-row gt-today-take">
			<button type="button" class="gt-button" onClick={take}>
				{t('today.take', { count: coming.length })}
			</button>
		</p>
	);
}
