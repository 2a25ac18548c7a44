import { useId } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { useWords } from '../../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	/** The field whose roles are offered. */
	field: string;
	role: string | null;
	onRole: (role: string | null) => void;
}

/** Whose records these are: the role a person has chosen on this device. */
export function RoleChoice({ definition, field: wanted, role, onRole }: Props) {
	const { t } = useWords();
	const id = useId();
	const field = definition.fields.find((one) => one.id === wanted);
	const options = field && 'options' in field ? field.options : [];
	return (
		<div class="gt-row gt-role-choice">
			<label class="gt-label" for={id}>
				{t('register.my_role')}
			</label>
			<select
				id={id}
				class="gt-input"
				value={role ?? ''}
				onChange={({ currentTarget: { value } }) => onRole(value || null)}
			>
				<option value="">{t('register.no_role')}</option>
				{options.map(({ code, label }) => (
					<option key={code} value={code}>
						{label}
					</option>
				))}
			</select>
		</div>
	);
}
