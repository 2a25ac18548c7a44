import type { Notice } from '../merge-notices.ts';
import { readDays, type ReadDays } from './read-days.ts';

/** What was read from the text of a notice, for a person to confirm; `null` = the text does not say. */
export interface ReadNotice extends Pick<Notice, 'off' | 'work'> {
	year: number | null;
	notice: string | null;
	issued: string | null;
	/** What stays to be looked at, as sentences, each with the words of the notice it is about. */
	doubts: string[];
}

/**
 * The days of a notice of the State Council, read from its text as one pastes it: 一、元旦：1月1日（周四）至3日
 * （周六）放假调休，共3天。1月4日（周日）上班。 `known`: the year, where the text does not say it.
 */
export function readNotice(pasted: string, known: { year?: number } = {}): ReadNotice {
	const text = pasted.normalize('NFKC').replace(/[ \t\u00a0\u200b]/g, '');
	const year = known.year ?? yearOf(text);
	const days: ReadDays = { off: [], work: [], doubts: [] };
	if (year !== null) {
		for (const sentence of sentencesOf(text)) {
			const read = readDays(sentence, year);
			days.off.push(...read.off);
			days.work.push(...read.work);
			days.doubts.push(...read.doubts);
		}
	}
	const off = [...new Set(days.off)].sort();
	const work = [...new Set(days.work)].sort();
	const both = off.filter((day) => work.includes(day));
	return {
		year,
		notice: numberOf(text),
		issued: issuedOn(text),
		off,
		work,
		doubts: [
			...days.doubts,
			...both.map((day) => `${day} is both off and worked.`),
			...(year !== null && off.length === 0 ? ['No day off was found in the text.'] : []),
		],
	};
}

/** Sentences that name a day: those that set days, and those that must be looked at. */
function sentencesOf(text: string): string[] {
	return text
		.split(/[。;；\n\r]+/)
		.filter((sentence) => /\d+日/.test(sentence) && /放假|上班|休息|补休|假期|调休/.test(sentence))
		.filter((sentence) => !/通知如下|放假调休日期的具体安排/.test(sentence));
}

function yearOf(text: string): number | null {
	const found = /(\d{4})年(?:部分)?节假日/.exec(text) ?? /(\d{4})年(?:元旦|春节)/.exec(text);
	return found ? Number(found[1]) : null;
}

/** NFKC leaves the brackets of these numbers as they are. */
function numberOf(text: string): string | null {
	const found = /国办发(明电)?[〔[(【](\d{4})[〕\])】](\d+)号/.exec(text);
	return found ? `国办发${found[1] ?? ''}〔${found[2]}〕${found[3]}号` : null;
}

/** The date at the end, on a line of its own. */
function issuedOn(text: string): string | null {
	const lines = text.split(/[\n\r]+/).toReversed();
	for (const line of lines) {
		const found = /(?:^|国务院办公厅)(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(line);
		if (found) return [found[1], ...found.slice(2).map((part) => part.padStart(2, '0'))].join('-');
	}
	return null;
}
