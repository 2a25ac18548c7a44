import { useId } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';

/** The two roles who open together; empty: not chosen. */
export interface Openers {
	by: string;
	with: string;
}

interface Props {
	roles: { code: string; label: string }[];
	openers: Openers;
	onChange: (openers: Openers) => void;
}

/** Who opens, and who stands by: two roles, never names. */
export function TwoRoles({ roles, openers, onChange }: Props) {
	const { t } = useWords();
	const id = useId();
	const one = (name: 'by' | 'with') => (
		<div class="gt-field">
			<label class="gt-label" for={`${id}-${name}`}>
				{t(`opening.${name}`)}
			</label>
			<select
				id={`${id}-${name}`}
				class="gt-input"
				value={openers[name]}
				onChange={({ currentTarget }) => onChange({ ...openers, [name]: currentTarget.value })}
			>
				<option value="">{t('opening.role_none')}</option>
				{roles.map(({ code, label }) => (
					<option key={code} value={code}>
						{label}
					</option>
				))}
			</select>
		</div>
	);
	return (
		<div class="gt-opening-two">
			{one('by')}
			{one('with')}
		</div>
	);
}
