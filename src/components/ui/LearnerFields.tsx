import type { ComponentChildren } from 'preact';

/** Whose line a register gets: the department, and a staff number where the company has switched it on. */
interface LearnerRegister {
	departments: readonly { code: string; label: string }[];
	/** What the staff number is called; `null` = it is not asked. */
	person: string | null;
}

interface Props {
	register: LearnerRegister;
	/** What the department is called here. */
	label: ComponentChildren;
	/** What stands before a department was chosen. */
	choose: string;
	department: string;
	onDepartment: (code: string) => void;
	person: string;
	onPerson: (number: string) => void;
}

/** Asks for the department, and for the staff number if the register has it: all that is told of a learner. */
export function LearnerFields(props: Props) {
	const { register, label, choose, department, onDepartment, person, onPerson } = props;
	return (
		<>
			<label class="gt-field">
				<span class="gt-label">{label}</span>
				<select
					class="gt-input"
					required
					value={department}
					onChange={({ currentTarget }) => onDepartment(currentTarget.value)}
				>
					<option value="">{choose}</option>
					{register.departments.map((one) => (
						<option key={one.code} value={one.code}>
							{one.label}
						</option>
					))}
				</select>
			</label>
			{register.person === null ? null : (
				<label class="gt-field">
					<span class="gt-label">{register.person} ▲</span>
					<input
						class="gt-input"
						autocomplete="off"
						value={person}
						onInput={({ currentTarget }) => onPerson(currentTarget.value)}
					/>
				</label>
			)}
		</>
	);
}
