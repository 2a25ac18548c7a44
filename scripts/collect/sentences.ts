import { unpacking } from './unpacking-sentences.ts';

/** The languages the command line speaks. */
export type Language = 'zh-CN' | 'en';

const sentences = {
	'zh-CN': {
		too_large:
			'这个文件超过 {size} MB，又只能整个放进内存，没有读入：它是压缩包、密封的文件、别的程序导出的表，或者用的是西文编码、编码前后不一。压缩包请解开；别的程序导出的表请分成几个文件，每个都带标题行；西文编码、编码前后不一的请另存为 UTF-8；密封的文件，请交来的人分几次导出、各自密封。然后再运行一次。',
		unpacks_too_far:
			'压缩包里的这个文件解开后是压缩时的 {times} 倍以上，不像一张表，没有读。请解开看过，再把里面的表放进来。',
		unreadable:
			'打不开这个文件：可能没有读取的权限，它正被别的程序写着，或者链接指向的文件不在了。请检查以后再运行一次。',
		folder_unreadable: '打不开这个文件夹，里面的都没有读：没有读取的权限。请检查以后再运行一次。',
		folder_linked:
			'这是通往另一个文件夹的链接，没有跟过去。请把那个文件夹里的文件放进来，或者对那个文件夹另外运行一次。',
		not_a_file: '这不是文件（是管道、设备一类），没有读。请移走它。',
		which_form:
			'从列名看不准这个文件属于哪张表单，里面的行都没有读，原文件没有动。请打开收集页，选这个文件（超过 40 MB 左右的，先分成几个，每个都带标题行），选定表单、导入；再从收集页导出，把导出的表放到这个文件夹里，换下原来的文件，再运行一次。',
		sealed:
			'这是密封的文件。请加上 --key <钥匙的备份文件> 再运行一次；钥匙不在您这里的，请保管钥匙的人来运行。',
		sealed_other_key:
			'用给的钥匙打不开：是封给另一把钥匙的，或者换过钥匙。请用 --key 把那把钥匙也加上再运行一次，原文件留着。',
		sealed_damaged: '密封的内容坏了，或者少了一截，打不开。请对方重发一份，原文件留着。',
		sealed_opinion: '这是意见，不是表。请到“拆开意见”页打开。',
		sealed_beside:
			'密封的内容旁边还有别的文字，没有读：“{text}”。里面要是有表，请另存成一个文件放进来。',
		parts_missing:
			'这份聊天记录里，有一份分段发来的记录不全：一共 {total} 段，只到了 {came} 段，所以没有读。请对方补发缺的段，把补发的聊天另存成文件，也放到这个文件夹里，再运行一次。',
		parts_beside:
			'分段的内容读了；旁边好像还有一张表，没有读。请把那张表另存成一个 .csv 文件放进来。',
		parts_read_with: '里面分段的内容，已和 {file} 里的合起来读了。',
		...unpacking['zh-CN'],
		passphrase: '{file} 的口令（输入时不显示）：',
		reading: '读取文件',
		merging: '合并记录',
		writing: '写出结果',
		title: '收集结果',
		counted: '收到 {files} 个文件，{rows} 行',
		refused: '没有读入的文件：{count} 个',
		passed_over:
			'另有 {count} 个文件不是谁交来的，是系统或办公软件自己留下的（比如表格开着时的 ~$ 文件），没有看：{names}',
		earlier: '接着以前的结果：{rows} 行',
		again: '以前搁置的 {rows} 行又看了一遍：收下或被改好的行替换了 {taken} 行',
		names_more: '{names}，还有 {count} 个',
		comma: '、',
		opened: '好像有人正开着上次的结果（{names}）。请让他关掉，不要保存：存下来的会混进新的结果里。',
		collected: '已收集',
		records: '{title}：{count} 条，在 {tables}',
		tables_many: '{first} 起的 {count} 个文件',
		nothing: '没有任何记录。',
		aside: '搁置 {count} 行，原样在 {files}；每一行的原因在 {reasons}',
		asked: '要由人决定的行',
		asked_rows: '{what}：{count} 行',
		asked_breaks_rules: '不符合表单规定（breaks_rules）',
		asked_repeats: '与已有的内容相同（repeats）',
		asked_corrects: '与已有的内容只差一两处（corrects）',
		asked_copied: '编号与同一文件里别的行相同（copied）',
		asked_how: '没有说怎么算的，都搁置了。用 --decide 说明，或者放进收集页里逐个决定。',
		each: '逐个文件',
		together: '匿名表单的 {count} 个文件',
		more: '另外 {count} 个文件都顺利，见 report.json。',
		ok: '全部收下。',
		not_all: '有没收下的：每一处的原因和怎么办，上面都写着。',
		reasons_file: '搁置原因.csv',
		reasons_columns: '_aside,表单,文件,行,原因',
		report_file: '收集结果.txt',
	},
	en: {
		too_large:
			'The file is over {size} MB and would have to lie in memory whole, so it was not read: it is a zip, a sealed file, another program’s export, or a table in a western or a mixed encoding. Unpack a zip; split another program’s export, each part with the header row; save a western or mixed table as UTF-8; ask for what was sealed in parts, each sealed. Then run again.',
		unpacks_too_far:
			'Unpacked, this file of the zip is over {times} times as large as packed, which no table is; it was not read. Unpack it, look at it, and put its tables in.',
		unreadable:
			'The file cannot be opened: perhaps you may not read it, another program is writing it, or what it links to is gone. Check, and run again.',
		folder_unreadable:
			'The folder cannot be opened, so nothing in it was read: you may not read it. Check, and run again.',
		folder_linked:
			'This is a link to another folder and was not followed. Put the files of that folder here, or run it for that folder on its own.',
		not_a_file: 'This is no file (a pipe, a device or the like) and was not read. Move it away.',
		which_form:
			'The columns do not show for certain which form the file belongs to, so none of its rows were read; the file itself is unchanged. Open the collecting page, choose this file (if it is over about 40 MB, first split it, each part with the header row), choose the form and import it; then export there, put the exported table into this folder in place of the file, and run again.',
		sealed:
			'The file is sealed. Run again with --key <backup file of the key>; if you do not hold the key, ask whoever does to run this.',
		sealed_other_key:
			'None of the keys given opens it: it is sealed with another one, or the key has changed. Add that one with --key as well and run again; keep the file.',
		sealed_damaged:
			'What is sealed is damaged or incomplete and does not open. Ask for it again; keep the file.',
		sealed_opinion: 'It is an opinion, not a table. Open it under Open opinions.',
		sealed_beside:
			'There was other text beside what is sealed, which was not read: “{text}”. If it holds a table, save that as a file and add it.',
		parts_missing:
			'A message handed over in parts is not whole in this chat: {came} of {total} parts came, so this message was not read. Ask the sender for the missing parts, save that chat as a file in this folder too, and run again.',
		parts_beside:
			'The parts were read; there seems to be a table beside them, which was not. Save that as a .csv file and add it.',
		parts_read_with: 'The parts in it were read with those in {file}.',
		...unpacking.en,
		passphrase: 'Passphrase of {file} (not shown while you type): ',
		reading: 'Reading files',
		merging: 'Merging records',
		writing: 'Writing results',
		title: 'What was collected',
		counted: '{files} files received, {rows} rows',
		refused: 'Files not read: {count}',
		passed_over:
			'{count} more files were handed in by nobody: the system or an office program left them (such as ~$ files while a table is open), and they were not looked at: {names}',
		earlier: 'Going on from earlier results: {rows} rows',
		again:
			'Looked again at {rows} rows set aside earlier: {taken} were taken, or corrected rows took their place',
		names_more: '{names}, and {count} more',
		comma: ', ',
		opened:
			'Somebody seems to have the last results open ({names}). Have them close it without saving: what they save would end up among the new results.',
		collected: 'Collected',
		records: '{title}: {count}, in {tables}',
		tables_many: '{count} files from {first} on',
		nothing: 'No records at all.',
		aside: '{count} rows set aside, as they stood, in {files}; the reason for each is in {reasons}',
		asked: 'Rows a person has to decide about',
		asked_rows: '{what}: {count} rows',
		asked_breaks_rules: "Against the form's rules (breaks_rules)",
		asked_repeats: 'Say what is there already (repeats)',
		asked_corrects: 'Differ from what is there in one or two answers (corrects)',
		asked_copied: 'Bear the number of another row of their file (copied)',
		asked_how:
			'Where you said nothing, they were set aside. Use --decide, or decide one by one on the collecting page.',
		each: 'File by file',
		together: '{count} files of an anonymous form',
		more: '{count} more files went smoothly; report.json has them.',
		ok: 'Everything was taken.',
		not_all: 'Not everything was taken; see above for why and what to do.',
		reasons_file: 'set-aside-reasons.csv',
		reasons_columns: '_aside,form,file,row,reason',
		report_file: 'report.txt',
	},
} as const satisfies Record<Language, Record<string, string>>;

/** A sentence of the command line. */
export type SentenceKey = keyof (typeof sentences)['en'];

/** Says a sentence, its `{params}` filled in; numbers as the language writes them. */
export type Say = (key: SentenceKey, params?: Record<string, string | number>) => string;

export function sayIn(language: Language): Say {
	const numbers = new Intl.NumberFormat(language);
	return (key, params = {}) =>
		sentences[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => {
			const value = params[name];
			return typeof value === 'number' ? numbers.format(value) : (value ?? hole);
		});
}
