import { isTooClose } from '../privacy/is-too-close.ts';

/** From so many times the fewest answers on, somebody nearly always answers otherwise than last time. */
const timesTheFewest = 10;

/**
 * Whether the answers two quarters tell of, beside each other, are of fewer more or fewer than a form's fewest people, so
 * that they tell of these (domain V5). `null` = that many is not told.
 */
export function isFewApart(before: number | null, now: number | null, least: number): boolean {
	if (least <= 0 || before === null || now === null) return false;
	return isTooClose(before, now, least) && Math.min(before, now) < timesTheFewest * least;
}
