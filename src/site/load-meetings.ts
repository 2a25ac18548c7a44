import { type Meeting, meetingsOf } from '~/core/handbook/meetings.ts';
import { everyone } from '~/core/organization/concerns.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What comes round in the company, the most frequent first. */
export const loadMeetings = oncePerBuild(async (): Promise<Meeting[]> =>
	meetingsOf(await loadRows('mechanisms'), await loadOrganization()),
);

/** The roles that have a calendar of their own, an employee's first. */
export async function rolesWithMeetings(): Promise<string[]> {
	const roles = (await loadMeetings()).flatMap((meeting) => meeting.roles);
	return [...new Set([everyone, ...roles])];
}
