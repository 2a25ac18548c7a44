import type { DaysTold } from '../definition/mapping.ts';
import { readDay } from '../fields/read-day.ts';
import { foldUnspaced } from '../text/fold.ts';
import { toldMoment } from './told-moment.ts';

/**
 * The minute an answer came in, as its program or a spreadsheet that saved its file again spells it:
 * `2026/11/23 14:05:33`, `2026-11-23 14:05` and `2026/11/23 2:05 PM` are `2026-11-23T14:05`. It goes into ids
 * that are stored with records: what it gives must not change. So what only a mapping's order of days, or
 * another program's words for hours, make readable comes second. What cannot be read is its text without
 * blanks; '' is nothing.
 */
export function receivedMinute(cell: string, order: DaysTold | null): string {
	const text = cell.normalize('NFKC').trim();
	return minuteIn(text) ?? minuteIn(toldMoment(text, order)) ?? foldUnspaced(text);
}

/** No moment is longer; the pattern would go over a longer text again and again. */
const longest = 40;

/** A day, a clock and what some write before or behind it; a zone does not count, a program always writes the same. */
const moment =
	/^(\S+?日?)[T\s]*(?<=[T\s日])(上午|下午)?\s*(\d{1,2})[:时点](\d{2})(?:分|:\d{2}(?:\.\d+)?)?\s*(AM|PM)?(?:Z|[-+]\d{2}:?\d{2})?$/i;

function minuteIn(text: string): string | null {
	const [, dayText, before, h, m, behind] = (text.length <= longest && moment.exec(text)) || [];
	const day = readDay(dayText ?? '');
	if (day?.length !== 10 || h === undefined || m === undefined) return null;
	const hour = hourOf(Number(h), before ?? behind?.toUpperCase() ?? null);
	return hour > 23 || Number(m) > 59 ? null : `${day}T${String(hour).padStart(2, '0')}:${m}`;
}

function hourOf(hour: number, half: string | null): number {
	if (half === null) return hour;
	const isLater = half === '下午' || half === 'PM';
	if (hour === 12) return isLater ? 12 : 0;
	return isLater && hour < 12 ? hour + 12 : hour;
}
