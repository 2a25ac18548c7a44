import { useId, useState } from 'preact/hooks';
import type { Signature } from '~/core/reports/report.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { sayDay } from './say-day.ts';

interface Props {
	signed: readonly Signature[];
	today: string;
	onChange: (signed: Signature[]) => void;
}

/** Who answers for the report: a role, never a name, and the day. */
export function SignatureEditor({ signed, today, onChange }: Props) {
	const { t, locale } = useWords();
	const id = useId();
	const [role, setRole] = useState('');
	const [on, setOn] = useState(today);
	const isReady = role.trim() !== '' && on !== '';
	return (
		<section>
			<h2>{t('report.signed')}</h2>
			<ul>
				{signed.map((one) => (
					<li key={one.role}>
						{t('report.in_brackets', { name: one.role, what: sayDay(one.on, locale) })}{' '}
						<button
							type="button"
							class="gt-button"
							onClick={() => onChange(signed.filter((other) => other !== one))}
						>
							{t('report.take_back', { role: one.role })}
						</button>
					</li>
				))}
			</ul>
			<form
				class="gt-report-line"
				onSubmit={(event) => {
					event.preventDefault();
					if (!isReady) return;
					onChange([
						...signed.filter((one) => one.role !== role.trim()),
						{ role: role.trim(), on },
					]);
					setRole('');
				}}
			>
				<label for={`${id}-role`}>
					{t('report.role_only')}
					<input
						id={`${id}-role`}
						class="gt-input"
						value={role}
						onInput={(event) => setRole(event.currentTarget.value)}
					/>
				</label>
				<label for={`${id}-on`}>
					{t('report.day')}
					<input
						id={`${id}-on`}
						class="gt-input"
						type="date"
						value={on}
						onInput={(event) => setOn(event.currentTarget.value)}
					/>
				</label>
				<button type="submit" class="gt-button" disabled={!isReady}>
					{t('report.sign')}
				</button>
			</form>
		</section>
	);
}
