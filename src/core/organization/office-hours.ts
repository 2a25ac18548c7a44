import { z } from 'astro/zod';

const howToWrite =
	'Write office hours from one time to another, in quotation marks: ["09:00 – 12:00", "13:00 – 18:00"].';

/** Office hours as minutes since midnight, from and to, in order. */
export const officeHoursSchema = z
	.array(z.string(howToWrite), howToWrite)
	.min(1, howToWrite)
	.default(['09:00 – 12:00', '13:00 – 18:00'])
	.transform((written, context) => {
		const hours = written.map((text, at): [from: number, to: number] => {
			const [from = Number.NaN, to = Number.NaN] = text.split(/\s*[–-]\s*/).map(minutes);
			if (!(from < to))
				context.addIssue({
					code: 'custom',
					path: [at],
					message: `"${text}" are no hours. ${howToWrite}`,
				});
			return [from, to];
		});
		for (const [at, [from]] of hours.entries())
			if (from < (hours[at - 1]?.[1] ?? 0))
				context.addIssue({
					code: 'custom',
					path: [at],
					message: 'These hours begin before those above end. Write them in order.',
				});
		return hours;
	});

function minutes(time: string): number {
	const [, hour, minute] = /^(\d{1,2}):(\d\d)$/.exec(time.trim()) ?? [];
	const total = Number(hour) * 60 + Number(minute);
	return Number(minute) < 60 && total <= 24 * 60 ? total : Number.NaN;
}
