import type { Report } from '~/core/reports/report.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** So many stand open: the figures are to be reached on a phone. */
const atFirst = 6;

/** "You said, we did": what HR wrote of it, and what was decided before and is done; the first few, the rest folded up. */
export function HeardList({ report: { heard = [], actions } }: { report: Report }) {
	const { t } = useWords();
	const done = actions.filter(({ state }) => state === 'done' || state === 'verified');
	const all = [
		...heard.map(({ asked, done: came }) => (
			<li key={`${asked} ${came}`}>
				{asked === '' ? null : (
					<p>
						<span class="gt-published__who">{t('published.you_said')}</span> {asked}
					</p>
				)}
				<p>
					<span class="gt-published__who">{t('published.we_did')}</span> {came}
				</p>
			</li>
		)),
		...done.map(({ what, state, role }) => (
			<li key={`${what} ${role}`}>
				<p>
					<span class="gt-published__who">{t('published.we_did')}</span> {what}
				</p>
				<p class="gt-help">
					{t('report.in_brackets', { name: t(`report.state_${state}`), what: role })}
				</p>
			</li>
		)),
	];
	const rest = all.slice(atFirst);
	return (
		<section class="gt-stack">
			<h2>{t('published.heard')}</h2>
			{all.length === 0 ? <p>{t('published.heard_none')}</p> : null}
			<ul class="gt-published__heard">{all.slice(0, atFirst)}</ul>
			{rest.length === 0 ? null : (
				<details>
					<summary>{t('published.heard_more', { count: rest.length })}</summary>
					<ul class="gt-published__heard">{rest}</ul>
				</details>
			)}
		</section>
	);
}
