import Papa from 'papaparse';
import { placesOf, type Placed } from '~/core/xlsform/xform-paths.ts';
import type { XlsForm } from '~/core/xlsform/xls-form.ts';

/** Submissions as ODK Central writes them into tables: the form's own, and one for each repeat, by name. */
export function likeCentral(form: XlsForm, submissions: readonly Document[]): Map<string, string> {
	const files = new Map<string, string>();
	const places = questionsOf(form);
	const repeats = new Set(places.filter(({ repeats }) => repeats).map(({ path }) => path[0] ?? ''));
	const own = places.filter(({ repeats }) => !repeats);
	const system = [
		'meta-instanceID',
		'KEY',
		'SubmitterName',
		'DeviceID',
		'ReviewState',
		'FormVersion',
	];
	const head = ['SubmissionDate', ...own.map(({ path }) => path.join('-')), ...system];
	const rows = submissions.map((submission) => {
		const key = instanceOf(submission);
		const answers = own.map(({ path }) => textAt(submission.documentElement, path));
		return [received, ...answers, key, key, '王小明', 'collect:abc', '', form.version];
	});
	files.set(form.id, Papa.unparse([head, ...rows], { newline: '\n' }));
	for (const repeat of repeats) {
		const asked = places.filter(({ path }) => path[0] === repeat);
		const turns = submissions.flatMap((submission) =>
			[...submission.documentElement.children]
				.filter(({ localName }) => localName === repeat)
				.map((turn, at) => [
					...asked.map(({ path }) => textAt(turn, path.slice(1))),
					...[instanceOf(submission), `${instanceOf(submission)}/${repeat}[${at + 1}]`],
				]),
		);
		const names = [...asked.map(({ path }) => path.slice(1).join('-')), 'PARENT_KEY', 'KEY'];
		files.set(repeat, Papa.unparse([names, ...turns], { newline: '\n' }));
	}
	return files;
}

/** Submissions as KoboToolbox writes them by XML values: semicolons, groups with a slash, several answers both ways. */
export function likeKobo(form: XlsForm, submissions: readonly Document[]): string {
	const own = questionsOf(form).filter(({ repeats }) => !repeats);
	const columns = own.flatMap(({ question, path }) => {
		const name = path.join('/');
		const codes = (question.list && form.lists.get(question.list)) || [];
		const split = question.type === 'select_multiple' ? codes.map((one) => one.name) : [];
		return [
			{ name, path, code: '' },
			...split.map((code) => ({ name: `${name}/${code}`, path, code })),
		];
	});
	const system = ['_id', '_uuid', '_submission_time', '_submitted_by', '__version__', '_index'];
	const rows = submissions.map((submission, at) => [
		...columns.map(({ path, code }) => {
			const text = textAt(submission.documentElement, path);
			if (code === '' || text === '') return text;
			return text.split(' ').includes(code) ? '1' : '0';
		}),
		...[String(at + 9000), instanceOf(submission).slice(5), received.slice(0, 19)],
		...['wang', form.version, String(at + 1)],
	]);
	return Papa.unparse([[...columns.map(({ name }) => name), ...system], ...rows], {
		...{ delimiter: ';', newline: '\r\n', quotes: true },
	});
}

const received = '2026-11-23T01:30:00.000Z';

function questionsOf({ items }: XlsForm): Placed[] {
	return placesOf(items).filter(({ question }) => question.type !== 'note');
}

function textAt(from: Element, path: readonly string[]): string {
	const found = path.reduce<Element | undefined>(
		(above, name) => above && [...above.children].find((child) => child.localName === name),
		from,
	);
	return found?.textContent ?? '';
}

function instanceOf(submission: Document): string {
	return submission.querySelector('instanceID')?.textContent ?? '';
}
