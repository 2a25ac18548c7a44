import { existsSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultLocale } from '../../config/locales.ts';
import { readDecisions } from './read-decisions.ts';
import { Refusal } from './refusal.ts';
import type { Language } from './sentences.ts';
import type { Said } from './task.ts';

/** What a person asked for. */
export interface Asked {
	folder: string;
	out: string;
	/** Folder of the results to go on from; `null`: begin anew. */
	earlier: string | null;
	/** Files of keys. */
	keys: string[];
	language: Language;
	said: Said;
	/** How many threads work. */
	threads: number;
}

/** Reads the command line; `null`: how it is used was asked. Relative paths are as the person stands, `from`. */
export function readArguments(given: readonly string[], from: string): Asked | null {
	const { values, positionals } = parse(given);
	if (values.help) return null;
	const [folder, ...others] = positionals;
	if (folder === undefined || values.out === undefined || others.length > 0) {
		throw new Refusal(
			'请写 npm run collect -- <收到的文件所在的文件夹> --out <放结果的文件夹>。',
			'Write npm run collect -- <folder of the files received> --out <folder for the results>.',
		);
	}
	const asked = {
		folder: realFolder(resolve(from, folder)),
		out: realPlace(resolve(from, values.out)),
	};
	const earlier = values.earlier === undefined ? null : realFolder(resolve(from, values.earlier));
	refuseNested(asked.folder, asked.out);
	refuseQuestion(asked.out);
	if (earlier !== null) refuseNested(asked.folder, earlier);
	return {
		...asked,
		earlier,
		keys: (values.key ?? []).map((path) => resolve(from, path)),
		language: readLanguage(values.language),
		said: readDecisions(values.decide ?? []),
		threads: readThreads(values.threads),
	};
}

function parse(given: readonly string[]) {
	try {
		return parseArgs({
			args: [...given],
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				earlier: { type: 'string' },
				key: { type: 'string', multiple: true },
				language: { type: 'string' },
				decide: { type: 'string', multiple: true },
				threads: { type: 'string' },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		throw new Refusal(
			`这样写看不懂（${said}）。用法见 npm run collect -- --help。`,
			`This cannot be understood (${said}). See npm run collect -- --help.`,
		);
	}
}

function realFolder(folder: string): string {
	const found = statSync(folder, { throwIfNoEntry: false });
	if (found?.isDirectory()) return realpathSync(folder);
	if (found) {
		throw new Refusal(
			`${folder} 是一个文件，不是文件夹。请写它所在的文件夹。`,
			`${folder} is a file and no folder. Name the folder it lies in.`,
		);
	}
	throw new Refusal(
		`没有 ${folder} 这个文件夹。请检查路径；有空格的路径要加引号。`,
		`There is no folder ${folder}. Check the path; one with blanks needs quotes.`,
	);
}

/** A folder that need not be there yet; the one it lies in has to. */
function realPlace(folder: string): string {
	return existsSync(folder)
		? realFolder(folder)
		: join(realFolder(dirname(folder)), basename(folder));
}

/** Results among the files would be read again, and files among the results thrown away. */
function refuseNested(folder: string, out: string): void {
	// The root of a disk ends with a separator already.
	const closed = (path: string) => (path.endsWith(sep) ? path : `${path}${sep}`);
	const isIn = (inner: string, outer: string) => closed(inner).startsWith(closed(outer));
	if (!isIn(folder, out) && !isIn(out, folder)) return;
	throw new Refusal(
		`放结果的文件夹 ${out} 和收到的文件所在的 ${folder} 不能一个在另一个里面。请用 --out 另写一个地方。`,
		`The folder for the results, ${out}, and that of the files, ${folder}, must not lie in one another. Name another place with --out.`,
	);
}

/** DuckDB takes what follows one in a path for a setting. */
function refuseQuestion(out: string): void {
	if (!out.includes('?')) return;
	throw new Refusal(
		`放结果的 ${out} 里有英文问号，DuckDB 在那里写不了数据库。请用 --out 另写一个没有问号的地方。`,
		`There is a question mark in ${out}, where DuckDB can write no database. Name a place without one with --out.`,
	);
}

function readLanguage(language: string = defaultLocale): Language {
	if (language === 'zh-CN' || language === 'en') return language;
	throw new Refusal(
		`没有“${language}”这种语言。请写 --language zh-CN 或 --language en。`,
		`There is no language "${language}". Write --language zh-CN or --language en.`,
	);
}

function readThreads(threads: string = String(availableParallelism())): number {
	if (/^[1-9]\d?$/.test(threads)) return Number(threads);
	throw new Refusal(
		`--threads 要写 1 到 99 的整数，现在是“${threads}”。`,
		`--threads takes a whole number from 1 to 99, not "${threads}".`,
	);
}
