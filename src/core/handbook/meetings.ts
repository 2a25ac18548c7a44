import { type Recurrence, type Rhythm, rhythms } from '../clocks/recurrence.ts';
import { codeInPlaceOf } from '../organization/absorber-of.ts';
import { weekdays } from '../organization/meeting-schema.ts';
import type { Organization } from '../organization/organization-schema.ts';
import type { Mechanism } from './mechanism-schema.ts';

/** A mechanism that has days of its own, and when it is proposed to take place. */
export interface Meeting {
	mechanism: Mechanism;
	recurrence: Recurrence;
	/** `09:00`. */
	at: string;
	minutes: number;
	/** Who has to be there: role codes, `everyone` = all staff. */
	roles: string[];
}

/** Every mechanism that comes round, when it does in this company, the most frequent first. */
export function meetingsOf(
	mechanisms: readonly Mechanism[],
	organization: Organization,
): Meeting[] {
	return mechanisms
		.flatMap((mechanism) => {
			const rhythm = rhythmOf(mechanism);
			return rhythm === null ? [] : [meetingOf(mechanism, rhythm, organization)];
		})
		.sort((a, b) => placeOf(a) - placeOf(b));
}

/** How often a mechanism comes round; `null`: it has no days of its own (X8). */
export function rhythmOf({ frequency }: Mechanism): Rhythm | null {
	return rhythms.find((one) => one === frequency) ?? null;
}

function meetingOf(
	mechanism: Mechanism,
	rhythm: Rhythm,
	{ meetings, roles }: Organization,
): Meeting {
	const own = meetings.find((one) => one.mechanism === mechanism.id);
	const involved = [mechanism.owner, ...mechanism.involves].filter((role) => role !== null);
	const present = own !== undefined && own.for.length > 0 ? own.for : involved;
	return {
		mechanism,
		recurrence: {
			rhythm,
			weekday: weekdays.indexOf(own?.weekday ?? 'monday') + 1,
			week: own?.week ?? 1,
			month: own?.month ?? 1,
		},
		at: own?.at ?? '09:00',
		minutes: own?.minutes ?? 60,
		roles: [...new Set(present.map((role) => codeInPlaceOf(role, roles)))],
	};
}

function placeOf({ recurrence: { rhythm, weekday } }: Meeting): number {
	return rhythms.indexOf(rhythm) * 10 + weekday;
}
