import type { FieldType, OffsetOf } from './field-type.ts';
import { otherEra } from './other-era.ts';
import { unreadable } from './problem.ts';
import { readDay } from './read-day.ts';

/** A moment, to the minute or second, with the offset of the place it was noted in. */
export const datetimeField: FieldType<'datetime'> = {
	normalise: (value) =>
		typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && zone.test(value)
			? readMoment(value)
			: null,
	// Programs want the seconds; people do not.
	toCell: (value, _field, form) =>
		value === null
			? ''
			: form === 'codes'
				? value.replace(/T(\d\d:\d\d)(?=[-+])/, 'T$1:00')
				: value,
	fromCell(cell, field, offsetOf) {
		if (cell.trim() === '') return { ok: true, value: null };
		const value = readMoment(cell, offsetOf);
		return value === null ? unreadable(field, 'not_a_datetime', cell) : { ok: true, value };
	},
	problems: otherEra,
	canonical: (value) => value,
	schemaType: 'datetime',
};

/** No moment is longer; the pattern below would go over a longer text again and again. */
const longest = 100;

const zone = /(Z|[-+]\d{2}:?\d{2})$/;

/**
 * Reads ISO 8601 with its offset, and `2026/11/23 8:15` or `2026年11月23日 8时15分` without one: those
 * are on the clocks of `offsetOf`. Seconds of zero and fractions are left out. `9:00-11:30` is from when until when:
 * who writes a zone behind UTC writes a `T`, the seconds, or `-0500`, which is no later hour.
 */
function readMoment(cell: string, offsetOf: OffsetOf = deviceOffset): string | null {
	const text = cell.normalize('NFKC').trim();
	if (text.length > longest) return null;
	const [, dayText, h, m, s = '00', offsetText] =
		/^(\S+?日?)[T\s]*(?<=[T\s日])(\d{1,2})[:时点](\d{2})(?:分|:(\d{2})(?:\.\d+)?)?\s*(Z|(?:\+|(?<=T.*|:.*:.*)-)\d{2}:?\d{2}|-\d{4})?$/i.exec(
			text,
		) ?? [];
	if (dayText === undefined || h === undefined || m === undefined) return null;
	const day = readDay(dayText);
	if (day === null || day.length !== 10 || +h > 23 || +m > 59 || +s > 59) return null;
	const time = `${h.padStart(2, '0')}:${m}${s === '00' ? '' : `:${s}`}`;
	const mayBeSpan = /^-\d{4}$/.test(offsetText ?? '') && !/T\d/i.test(text);
	if (mayBeSpan && -Number(offsetText) > Number(time.slice(0, 5).replace(':', ''))) return null;
	const offset = offsetText === undefined ? offsetOf(`${day}T${time}`) : readOffset(offsetText);
	return offset === null ? null : `${day}T${time}${offset}`;
}

function readOffset(text: string): string | null {
	if (text.toUpperCase() === 'Z') return '+00:00';
	const [, sign, hours, minutes] = /^([-+])(\d{2}):?(\d{2})$/.exec(text) ?? [];
	if (hours === undefined || minutes === undefined || +hours > 14 || +minutes > 59) return null;
	// Behind UTC there are these alone beside whole hours.
	if (sign === '-' && +minutes > 0 && !/^0(?:9|3|2)30$/.test(hours + minutes)) return null;
	return +hours === 0 && +minutes === 0 ? '+00:00' : `${sign}${hours}:${minutes}`;
}

function deviceOffset(shown: string): string {
	const minutes = -new Date(shown).getTimezoneOffset();
	const size = Math.abs(minutes);
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
