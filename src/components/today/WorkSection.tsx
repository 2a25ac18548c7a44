import { useState } from 'preact/hooks';
import type { CompanyCalendar } from '~/core/clocks/company/company-clocks.ts';
import type { WorkSection as Section } from '~/core/clocks/today/section-of.ts';
import { siteLink } from '~/device/folder-edition.ts';
import { ClockLine } from '../clocks/ClockLine.tsx';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { Work } from './work.ts';

interface Props {
	section: Exclude<Section, 'later'>;
	work: readonly Work[];
	calendar: CompanyCalendar;
	now: Date;
}

/** So many are drawn at a time. */
const some = 15;

/** One section of the list; nothing where it is empty. */
export function WorkSection({ section, work, calendar, now }: Props) {
	const { t } = useWords();
	const [count, setCount] = useState(some);
	if (work.length === 0) return null;
	return (
		<section class="gt-today-section" aria-labelledby={`gt-today-${section}`}>
			<h2 id={`gt-today-${section}`} data-section={section}>
				<Said>{t('today.section', { name: t(`today.${section}`), count: work.length })}</Said>
			</h2>
			<ul>
				{work.slice(0, count).map(({ key, title, register, href, clock }) => (
					<li key={key}>
						<a href={siteLink(href)}>{title === '' ? t('today.no_title') : title}</a>
						<span class="gt-today-register">{register}</span>
						<ClockLine {...{ clock, calendar, now }} />
					</li>
				))}
			</ul>
			{work.length > count ? (
				<button type="button" class="gt-button" onClick={() => setCount(count + some)}>
					{t('today.more', { count: work.length - count })}
				</button>
			) : null}
		</section>
	);
}
