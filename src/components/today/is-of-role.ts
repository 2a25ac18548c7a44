import type { Work } from './work.ts';

/** Whether somebody with a role looks after it: what names no role is everybody's, and whoever chose none sees all. */
export function isOfRole({ roles }: Pick<Work, 'roles'>, role: string, everybody: string): boolean {
	return role === everybody || roles === null || roles.includes(role);
}
