import { type CompanyClocks, limitOn } from '~/core/clocks/company/company-clocks.ts';
import type { ClockMode } from '~/core/clocks/running/counting-time.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { TrialLimit } from './trial-choices.ts';
import { tryLimit } from './try-limit.ts';

interface Props {
	/** A minute since 1970, and its day on the company's wall. */
	from: number;
	day: string;
	limits: TrialLimit[];
	company: CompanyClocks;
	/** The limit that is looked at above. */
	code: string;
	onChoose: (code: string) => void;
}

const modes: readonly ClockMode[] = ['calendar', 'working_days', 'working_hours'];

/** Every limit by every kind of clock; the one the company counts by is marked in a word, not only bold. */
export function AllLimits({ from, day, limits, company, code, onChoose }: Props) {
	const { t, locale } = useWords();
	const { calendar } = company;
	return (
		<details class="gt-trial-all">
			<summary>{t('trial.all', { count: limits.length })}</summary>
			<div class="gt-table-box gt-cards-box">
				<table class="gt-table gt-cards">
					<thead>
						<tr>
							<th scope="col">{t('trial.column_limit')}</th>
							{modes.map((mode) => (
								<th key={mode} scope="col">
									{t(`trial.mode_${mode}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{limits.map((one) => {
							const limit = limitOn(day, company.limits[one.code] ?? []);
							if (limit === null) return null;
							return (
								<tr key={one.code}>
									<th scope="row">
										<button
											type="button"
											class="gt-link"
											aria-pressed={one.code === code}
											onClick={() => onChoose(one.code)}
										>
											{t('trial.limit_and_length', { limit: one.label, length: one.text })}
										</button>
									</th>
									{modes.map((mode) => {
										const { said, missingYear } = tryLimit({
											moment: from,
											limit: { ...limit, clock: mode },
											isAhead: one.isAhead,
											calendar,
											words: { t, locale },
										});
										return (
											<td key={mode} data-label={t(`trial.mode_${mode}`)}>
												{mode === limit.clock ? (
													<strong>{t('trial.own_due', { due: said })}</strong>
												) : (
													said
												)}
												{missingYear === null ? null : (
													<small>{t('trial.doubt', { year: String(missingYear) })}</small>
												)}
											</td>
										);
									})}
								</tr>
							);
						})}
					</tbody>
				</table>
			</div>
		</details>
	);
}
