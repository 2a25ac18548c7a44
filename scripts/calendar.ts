import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { noticeYaml } from '../src/core/clocks/notice/notice-yaml.ts';
import { readNotice } from '../src/core/clocks/notice/read-notice.ts';

/**
 * Turns a notice of the State Council into a file of `src/content/calendar/`, for a person to confirm:
 * `npm run calendar -- notice.txt`, or the text on standard input. `--year` where the text does not say
 * it; `--save` writes the file, and never over one that is there.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { year: { type: 'string' }, save: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined && process.stdin.isTTY) {
	say('把通知全文贴在这里，然后按 Ctrl+D。 Paste the notice here, then press Ctrl+D.');
}
const text = readFileSync(file ?? 0, 'utf8');
const read = readNotice(text, values.year === undefined ? {} : { year: Number(values.year) });
if (read.year === null) {
	say('看不出是哪一年的通知，请写明。 The text does not say for which year it is. Say it:');
	say('  npm run calendar -- --year 2027 notice.txt');
	process.exit(1);
}

const yaml = noticeYaml(read);
process.stdout.write(`${yaml}\n`);
say(`放假 ${read.off.length} 天，周末上班 ${read.work.length} 天。请对照通知逐日核对。`);
say(
	`${read.off.length} days off, ${read.work.length} weekends worked. Check each against the notice.`,
);
const missing = [
	...(read.notice === null ? ['notice（文号 number）'] : []),
	...(read.issued === null ? ['issued（发文日期 day of issue）'] : []),
];
if (missing.length > 0) say(`请补上 Please fill in: ${missing.join('、')}`);
for (const doubt of read.doubts) say(`? ${doubt}`);
save(read.year);

function save(year: number): void {
	const name = `src/content/calendar/${year}.yml`;
	const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
	if (!values.save) {
		say(`存为 Save it as ${name}（加 --save 由程序写 or add --save）`);
		return;
	}
	if (existsSync(path)) {
		say(`${name} 已经有了，没有改动。 is there already and was left as it is.`);
		process.exit(1);
	}
	writeFileSync(path, yaml);
	say(`已写好 Written: ${name}`);
}

/** To the person, beside the file that is printed. */
function say(line: string): void {
	process.stderr.write(`${line}\n`);
}
