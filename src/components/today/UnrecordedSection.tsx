import { siteLink } from '~/device/folder-edition.ts';
import { formatDay } from '../records/format-moment.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { Unrecorded } from './work.ts';

/** So many days of a record are named. */
const some = 3;

/** What should have taken place and is not noted; nothing where all is. */
export function UnrecordedSection({ unrecorded }: { unrecorded: readonly Unrecorded[] }) {
	const { t, locale } = useWords();
	if (unrecorded.length === 0) return null;
	const [missingYear] = unrecorded.flatMap((one) => one.missingYear ?? []).sort((a, b) => a - b);
	return (
		<section class="gt-today-section" aria-labelledby="gt-today-unrecorded">
			<h2 id="gt-today-unrecorded" data-section="unrecorded">
				<Said>{t('today.section', { name: t('today.unrecorded'), count: unrecorded.length })}</Said>
			</h2>
			{missingYear === undefined ? null : (
				<p class="gt-help">
					<Said>{t('today.unrecorded_uncertain', { year: String(missingYear) })}</Said>
				</p>
			)}
			<ul>
				{unrecorded.map(({ key, title, register, href, days }) => (
					<li key={key}>
						<a href={siteLink(href)}>{title === '' ? t('today.no_title') : title}</a>
						<span class="gt-today-register">{register}</span>
						<p>
							<Said>
								{t(days.length > some ? 'today.unrecorded_many' : 'today.unrecorded_days', {
									count: days.length,
									days: days
										.slice(-some)
										.map((day) => formatDay(day, locale))
										.join(t('today.unrecorded_comma')),
								})}
							</Said>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
