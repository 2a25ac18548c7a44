import type { NewFile } from './new-file.ts';
import { newTracker } from './new-tracker.ts';

/** A register whose records have numbers and steps: two trackers, with their words and pages in every language. */
export function newRegister(id: string): NewFile[] {
	const child = `${id}_steps`;
	const register = newTracker(id).map((file) => changed(file, number, [numberWords, eventWords]));
	const steps = newTracker(child).map((file) => changed(file, link(id), [linkWords]));
	const withEvent = register.map((file) =>
		changed(file, ['\nsummary:', `${event(child)}\nsummary:`], []),
	);
	return [...withEvent, ...steps];
}

type Change = readonly [from: string, to: string];

function changed({ path, text }: NewFile, definition: Change, words: readonly Change[]): NewFile {
	const isDefinition = path.endsWith('/tracker.yml');
	const changes = isDefinition ? [definition] : path.endsWith('.yml') ? words : [];
	return { path, text: changes.reduce((made, [from, to]) => made.replace(from, () => to), text) };
}

const number: Change = [
	'fields:\n',
	`label: [number, what] # 列表和链接里怎么称呼一条记录 · what a record is called in lists and links

fields:
  - { id: number, type: made, label: 编号, prefix: 登记 } # 第一次保存时由程序给出 · given when first saved
`,
];

const numberWords: Change = ['fields:\n', 'fields:\n  number: { label: Number }\n'];

const event = (child: string) => `
events: # 记录上的按钮，按一下就记一步 · buttons on a record, each of which begins a step
  - { id: done, label: 记一步：已完成, child: ${child}, set: { state: done }, ask: [what] }
`;

const eventWords: Change = [
	'\nfields:\n',
	'\nevents:\n  done: { label: "A step: done" }\n\nfields:\n',
];

const link = (parent: string): Change => [
	'fields:\n',
	`parent: ${parent} # 这张表的记录属于哪张表的记录 · whose records these belong to

fields:
  - { id: of, type: link, label: 属于哪一条, to: ${parent}, required: true }
`,
];

const linkWords: Change = ['fields:\n', 'fields:\n  of: { label: Belongs to }\n'];
