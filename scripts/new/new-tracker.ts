import { trackerPage } from '../../config/addresses.ts';
import { defaultLocale, wholeLocales } from '../../config/locales.ts';
import { idForm, idSchema } from '../../src/core/authoring/strict.ts';
import { type NewFile, Refusal } from './new-file.ts';
import { fileOf } from './new-page.ts';
import { takenIds } from './taken-names.ts';

/**
 * A tracker with its words and its page in every language: a short register, ready to be filled in, with
 * comments that say what to change.
 */
export function newTracker(id: string): NewFile[] {
	if (!idForm.test(id))
		throw new Refusal(
			`“${id}”不能用作表的代码。请用小写拉丁字母、数字和下划线，以字母开头，例如 our_visitors。`,
			`"${id}" cannot be the id of a tracker. Write small Latin letters, digits and underscores, beginning with a letter, such as our_visitors.`,
		);
	if (!idSchema.safeParse(id).success || takenIds.includes(id))
		throw new Refusal(
			`“${id}”不能用作表的代码：它是程序的保留字，或已是网站的一页。请换一个词，例如 ${id}_book。`,
			`"${id}" cannot be the id of a tracker: it is a reserved word, or the site has a page of that name. Write another word, such as ${id}_book.`,
		);
	const folder = `src/content/trackers/${id}`;
	return [
		{ path: `${folder}/tracker.yml`, text: definition },
		...wholeLocales.flatMap((locale) => [
			...(locale === defaultLocale ? [] : [{ path: `${folder}/${locale}.yml`, text: words }]),
			{
				path: fileOf(locale, trackerPage(id)),
				text: locale === defaultLocale ? chinesePage(id) : englishPage(id),
			},
		]),
	];
}

const definition = `# 一张表的定义。字段的 id 和选项的 code 会写进大家的文件，用过以后不要再改，改名只改 label。
# The definition of a form. Ids of fields and codes of options stand in people's files: once used, change only labels.
# 每一项的说明 What each line may say: src/core/definition/schema.ts

version: 1 # 字段有变动时加一 · raise it whenever fields change
title: 新登记表
purpose: 用一两句话说明为什么要填这张表。
who: 谁来填。
minutes: 3 # 填一次大约几分钟 · typical minutes one form takes
fate: 填好以后怎么处理，由谁答复。
readers: 谁会看到。
audience: [everyone] # everyone、managers、hr、pilot、external
kind: register # survey＝每人填一次的调查；register＝长期记的登记簿
anonymous: false # 匿名写 true：不记姓名、设备和日期 · true: no name, no device, no day

fields:
  - id: happened_on
    type: date
    label: 日期
    required: true
  - id: department
    type: department # 选项是 organization.yml 里的部门 · its options are the company's departments
    label: 部门
    required: true
  - id: what
    type: longtext
    label: 内容
    help: 写事情，不写姓名。
    required: true
    maxLength: 500
  - id: state
    type: choice
    label: 状态
    required: true
    options:
      - { code: open, label: 未完成 }
      - { code: done, label: 已完成 }

summary: [happened_on, what, state] # 手机上的列表显示哪几栏 · what a list on a phone shows
`;

const words = `# 这张表的英文。 The English words of the form: ids and codes are those of tracker.yml.
title: New register
purpose: Say in one or two sentences why it is kept.
who: Who fills it in.
fate: What becomes of a record, and who answers.
readers: Who reads it.

fields:
  happened_on: { label: Date }
  department: { label: Department }
  what:
    label: What happened
    help: Write about the matter, no names.
  state:
    label: Status
    options: { open: Open, done: Done }
`;

const chinesePage = (id: string) => `---
title: 新登记表 # 改成标题，和 tracker.yml 里的 title 一样
description: 用一句话说明什么时候填这张表。 # 改掉
tableOfContents: false
---

{/* 表前面的话写在这里，一两句就够；写好以后删掉这一行。 */}

<Tracker id="${id}" />
`;

const englishPage = (id: string) => `---
title: New register # the title, as in en.yml
description: When to fill in this form, in one sentence. # change it
tableOfContents: false
---

{/* What stands above the form goes here, a sentence or two; then take this line out. */}

<Tracker id="${id}" />
`;
