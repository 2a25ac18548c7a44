import { useState } from 'preact/hooks';
import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import { limitOn } from '~/core/clocks/company/company-clocks.ts';
import { readWall, writeWall } from '~/core/clocks/trial/wall-input.ts';
import { useSaidEarly } from '../ui/use-said-early.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { AllLimits } from './AllLimits.tsx';
import { ChosenLimit } from './ChosenLimit.tsx';
import type { TrialExample, TrialLimit } from './trial-choices.ts';

interface Props {
	limits: TrialLimit[];
	examples: TrialExample[];
	company: CompanyClocks;
}

/** A moment and a limit to choose, when that limit ends by each kind of clock, and when all others do. */
export function Trial({ limits, examples, company }: Props) {
	const { t } = useWords();
	const { calendar } = company;
	const [wall, setWall] = useState(examples[0]?.from ?? '');
	const [code, setCode] = useState(limits[0]?.code ?? '');
	useSaidEarly('.gt-trial');
	const from = readWall(wall, calendar);
	const versions = from === null ? null : { day: wall.slice(0, 10), limits: company.limits };
	const chosen = limits.find((limit) => limit.code === code);
	const limit = versions && limitOn(versions.day, versions.limits[code] ?? []);
	return (
		<>
			<div class="gt-trial-ask">
				<div class="gt-field">
					<label class="gt-label" for="gt-trial-from">
						{t('trial.from')}
					</label>
					<div class="gt-row">
						<input
							id="gt-trial-from"
							class="gt-input"
							type="datetime-local"
							value={wall}
							onInput={({ currentTarget }) => setWall(currentTarget.value)}
						/>
						<button
							type="button"
							class="gt-button"
							onClick={() => setWall(writeWall(new Date(), calendar))}
						>
							{t('trial.now')}
						</button>
					</div>
				</div>
				<div class="gt-field">
					<label class="gt-label" for="gt-trial-limit">
						{t('trial.limit')}
					</label>
					<select
						id="gt-trial-limit"
						class="gt-input"
						value={code}
						onChange={({ currentTarget }) => setCode(currentTarget.value)}
					>
						{limits.map((one) => (
							<option key={one.code} value={one.code}>
								{t('trial.limit_and_length', { limit: one.label, length: one.text })}
							</option>
						))}
					</select>
				</div>
			</div>
			<fieldset class="gt-trial-examples">
				<legend class="gt-label">{t('trial.examples')}</legend>
				{examples.map((example) => (
					<button
						key={example.from}
						type="button"
						class="gt-button gt-button--quiet"
						aria-pressed={example.from === wall}
						onClick={() => setWall(example.from)}
					>
						{example.label}
					</button>
				))}
			</fieldset>
			{from === null || !chosen || !limit ? (
				<p class="gt-notice gt-notice--info" role="status">
					{t('trial.no_moment')}
				</p>
			) : (
				<>
					<ChosenLimit {...{ from, wall, chosen, limit, calendar }} />
					<AllLimits
						{...{ from, day: wall.slice(0, 10), limits, company, code }}
						onChoose={(one) => {
							setCode(one);
							document.getElementById('gt-trial-result')?.focus();
						}}
					/>
				</>
			)}
		</>
	);
}
