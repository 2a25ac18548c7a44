import { buckets, type BucketCounts } from '../../src/core/imports/buckets.ts';
import type { Translate } from '../../src/core/words/translate.ts';
import { asideFolder } from './aside-lines.ts';
import { isAllTaken, type Report } from './report.ts';
import type { Language, Say, SentenceKey } from './sentences.ts';

/** The report for people. `t`: the interface's sentences, in which the buckets have their names. */
export function sayReport(report: Report, { say, t, language }: Saying): string {
	const { files, rows, trackers, set_aside, asked, each } = report;
	const shown = toShow(each);
	const bucketsOf = (counts: BucketCounts) => sayBuckets(counts, t, language);
	return [
		`${say('title')}  ${report.at.slice(0, 16).replace('T', ' ')}`,
		'',
		`${say('counted', { files: files.given, rows })}${said(bucketsOf(report.buckets))}`,
		...(files.refused > 0 ? [say('refused', { count: files.refused })] : []),
		...sayPassedOver(report, say),
		...sayEarlier(report, say),
		'',
		trackers.length > 0 ? say('collected') : say('nothing'),
		...trackers.map(({ title, records, tables }) => {
			const [first = ''] = tables;
			const many = tables.length > 1;
			const named = many ? say('tables_many', { first, count: tables.length }) : first;
			return `  ${say('records', { title, count: records, tables: named })}`;
		}),
		...(set_aside.rows > 0 ? ['', ...sayAside(report, say)] : []),
		...(asked.length > 0
			? [
					'',
					say('asked'),
					...asked.map(({ reason, count }) => {
						// Every reason to ask has its sentence; a test holds it.
						const what = say(`asked_${reason}` as SentenceKey);
						return `  ${say('asked_rows', { what, count })}`;
					}),
					`  ${say('asked_how')}`,
				]
			: []),
		'',
		say('each'),
		...shown.map((file) => {
			const name = file.name === '' ? say('together', { count: file.files }) : file.name;
			const told = [file.refused ?? bucketsOf(file.buckets), ...file.notes];
			return `  ${name}  ${told.filter((text) => text !== '').join('  ')}`;
		}),
		...(shown.length < each.length
			? [`  ${say('more', { count: each.length - shown.length })}`]
			: []),
		'',
		isAllTaken(report) ? say('ok') : say('not_all'),
		'',
	]
		.map(seen)
		.join('\n');
}

/** A line without what would break it, or change the screen it stands on: names and headers may hold anything. */
function seen(line: string): string {
	return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD');
}

/** Files that went smoothly are listed up to so many; the report for programs has them all. */
const mostShown = 100;

/** Those with something to know come first, all of them. */
function toShow(each: Report['each']): Report['each'] {
	const needsLook = ({ refused, notes, buckets: counts }: Report['each'][number]) =>
		refused !== null || notes.length > 0 || toLookAt.some((bucket) => counts[bucket] > 0);
	const smooth = each.filter((file) => !needsLook(file));
	return [...each.filter(needsLook), ...smooth.slice(0, mostShown)];
}

const toLookAt = ['edited', 'asked', 'aside'] as const;

/** What a report is said with. */
export interface Saying {
	say: Say;
	t: Translate<string>;
	language: Language;
}

/** So many of their names are said. */
const mostNamed = 5;

function sayPassedOver({ passed_over: names }: Report, say: Say): string[] {
	if (names.length === 0) return [];
	const named = names.slice(0, mostNamed).join(say('comma'));
	const rest = names.length - mostNamed;
	const all = rest > 0 ? say('names_more', { names: named, count: rest }) : named;
	return [say('passed_over', { count: names.length, names: all })];
}

function sayEarlier({ earlier: { rows, set_aside, taken } }: Report, say: Say): string[] {
	return [
		...(rows > 0 ? [say('earlier', { rows })] : []),
		...(set_aside > 0 ? [say('again', { rows: set_aside, taken })] : []),
	];
}

function sayAside({ set_aside: { rows, reasons } }: Report, say: Say): string[] {
	const where = { files: asideFolder, reasons: say('reasons_file') };
	return [
		say('aside', { count: rows, ...where }),
		...reasons.map(
			({ rows: count, example }) => `  ${say('asked_rows', { what: example, count })}`,
		),
	];
}

function sayBuckets(counts: BucketCounts, t: Translate<string>, language: Language): string {
	const written = new Intl.NumberFormat(language);
	return buckets
		.filter((bucket) => counts[bucket] > 0)
		.map((bucket) => `${t(`collect.bucket_${bucket}`)} ${written.format(counts[bucket])}`)
		.join(' · ');
}

function said(text: string): string {
	return text === '' ? '' : ` · ${text}`;
}
