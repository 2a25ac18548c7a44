/**
 * A day or moment as people and spreadsheets write it, in the plain form the fields read: `1月5日 周一`, `5号`,
 * `5-Jan-26`, `Jan 5, 2026`, `下午3:20`, `3:20 PM`, `8点半`. What is none of these stays as it stands; the fields say
 * whether what comes out is a day at all.
 */
export function plainTime(cell: string): string {
	if (cell.length > longest) return cell;
	const text = cell.normalize('NFKC').replace(dashes, '-').replace(weekdays, ' ');
	return withMonthNumber(withHours(text.replace(/(\d)\s*号/, '$1日')))
		.replace(/\s+/g, ' ')
		.trim();
}

/** No day is longer; files may hold anything. */
const longest = 60;

const dashes = /[‐-―−]/g;

const weekdays =
	/\(?(?:星期|礼拜|周)[一二三四五六日天]\)?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/giu;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const dayFirst = new RegExp(`\\b(\\d{1,2})[- ]${month}[- ,]+(\\d{4}|\\d{2})\\b`, 'iu');
const monthFirst = new RegExp(`\\b${month} (\\d{1,2}),? +(\\d{4})\\b`, 'iu');

/** `5-Jan-26` and `Jan 5, 2026` by numbers. */
function withMonthNumber(text: string): string {
	const numbered = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	return text
		.replace(dayFirst, (_, day: string, name: string, year: string) =>
			[year.padStart(4, '20'), numbered(name), day].join('-'),
		)
		.replace(monthFirst, (_, name: string, day: string, year: string) =>
			[year, numbered(name), day].join('-'),
		);
}

/** `下午3:20`, `3:20 PM` and `8点半` on a clock of 24 hours; `13:20 PM` says what it says. */
function withHours(text: string): string {
	const plain = text.replace(/点半/, '点30分').replace(/(\d)点(?!\d)/, '$1点00分');
	const [said] = /上午|凌晨|早上|中午|下午|晚上|傍晚|\b[ap]\.?m\b\.?/iu.exec(plain) ?? [];
	if (said === undefined) return plain;
	const isLate = /^(?:下午|晚上|傍晚|p)/iu.test(said);
	const isNoon = said === '中午';
	return plain.replace(said, ' ').replace(/(\d{1,2})(?=[:点]\d{2})/, (hour) => {
		const at = Number(hour);
		if (at > 12) return hour;
		if (isNoon) return String(at < 10 ? at + 12 : at);
		return String((at % 12) + (isLate ? 12 : 0));
	});
}
