/** The role of whoever has no other: an employee. In the lists of the plan it stands for all staff. */
export const everyone = 'everyone';

/** Whether what is for these roles concerns somebody with this one: what is for everyone always does. */
export function concerns(roles: readonly string[], role: string): boolean {
	return roles.includes(role) || roles.includes(everyone);
}
