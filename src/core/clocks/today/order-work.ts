import type { ClockOfRecord } from '../of-record/clock-of-record.ts';
import type { CompanyZone } from '../running/company-zone.ts';
import { sectionOf, type WorkSection, workSections } from './section-of.ts';

/** Something to be done: a clock, and what it belongs to. */
export interface HasClock {
	/** What tells it from others: where two are due at once it stands by it. */
	key: string;
	clock: ClockOfRecord;
}

/** What is to be done by section, in each what is due first; what waits, by its begin. */
export function orderWork<Work extends HasClock>(
	all: readonly Work[],
	now: number,
	zone: CompanyZone,
): Map<WorkSection, Work[]> {
	const sections = new Map<WorkSection, Work[]>(workSections.map((section) => [section, []]));
	for (const work of all) {
		const section = sectionOf(work.clock, now, zone);
		if (section !== null) sections.get(section)?.push(work);
	}
	const rank = ({ clock }: Work) => clock.due ?? clock.from;
	for (const list of sections.values())
		list.sort((one, other) => rank(one) - rank(other) || (one.key < other.key ? -1 : 1));
	return sections;
}
