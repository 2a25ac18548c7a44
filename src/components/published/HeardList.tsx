import type { Report } from '~/core/reports/report.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** "You said, we did": what HR wrote of it, and what was decided before and is done. */
export function HeardList({ report: { heard = [], actions } }: { report: Report }) {
	const { t } = useWords();
	const done = actions.filter(({ state }) => state === 'done' || state === 'verified');
	return (
		<section class="gt-stack">
			<h2>{t('published.heard')}</h2>
			{heard.length + done.length === 0 ? <p>{t('published.heard_none')}</p> : null}
			<ul class="gt-published__heard">
				{heard.map(({ asked, done: came }) => (
					<li key={`${asked} ${came}`}>
						<p>
							<span class="gt-published__who">{t('published.you_said')}</span> {asked}
						</p>
						<p>
							<span class="gt-published__who">{t('published.we_did')}</span> {came}
						</p>
					</li>
				))}
				{done.map(({ what, state, role }) => (
					<li key={`${what} ${role}`}>
						<p>
							<span class="gt-published__who">{t('published.we_did')}</span> {what}
						</p>
						<p class="gt-help">
							{t('report.in_brackets', { name: t(`report.state_${state}`), what: role })}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
