import type { BoxOutcome } from '~/device/send-to-box.ts';

/** Why there is no permit to send to the company's storage with. */
export type PermitProblem = 'absent' | 'unreachable' | 'unreadable' | 'foreign' | 'expired';

/** How bringing a file into the drop box went: as the box said, or why there was nothing to send it with. */
export type Delivered = BoxOutcome | PermitProblem;

/** How it went; where it was not sent for its size, the largest file that is taken, in bytes, else 0. */
export interface Delivery {
	outcome: Delivered;
	limit: number;
}

/** Whether nothing was sent, for want of a permit. */
export function isProblem(step: string): step is PermitProblem {
	return ['absent', 'unreachable', 'unreadable', 'foreign', 'expired'].includes(step);
}
