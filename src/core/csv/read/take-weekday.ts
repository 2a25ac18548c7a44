import { weekdayNamed } from './english-names.ts';

/** A text without the day of the week it names. */
export interface WithoutWeekday {
	rest: string;
	/** 1 = Monday … 7 = Sunday; `null`: it names none. */
	weekday: number | null;
}

/** Takes `周一`, `（星期一）` or `Monday,` out of a text; `null` where it names more than one. */
export function takeWeekday(text: string): WithoutWeekday | null {
	const named = [...text.matchAll(words)].flatMap((match) => {
		const weekday = numberOf(match);
		return weekday === null
			? []
			: [{ weekday, from: match.index, to: match.index + match[0].length }];
	});
	const [one, more] = named;
	if (more) return null;
	if (!one) return { rest: text.trim(), weekday: null };
	return { rest: `${text.slice(0, one.from)} ${text.slice(one.to)}`.trim(), weekday: one.weekday };
}

/** What may be one, with the brackets and commas that set it off. */
const words = /,?\s*\(?(?:(?:星期|礼拜|周)([一二三四五六日天])|\b([a-z]{3,9})\b)\)?[.,]?/giu;

function numberOf([, chinese, english = '']: RegExpExecArray): number | null {
	if (chinese === undefined) return weekdayNamed(english);
	return chinese === '天' ? 7 : '一二三四五六日'.indexOf(chinese) + 1;
}
