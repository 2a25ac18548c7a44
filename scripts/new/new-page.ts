import { addressOf } from '../../config/addresses.ts';
import { defaultLocale, locales, wholeLocales } from '../../config/locales.ts';
import { moved } from '../../config/moved.ts';
import { audiences } from '../../src/core/organization/audiences.ts';
import { type NewFile, Refusal } from './new-file.ts';
import { takenFolders } from './taken-names.ts';

/**
 * A page of the handbook in every language it must be there in, `everyone/our-travel`: ready to be built, with
 * comments that say what to change. `owner` is a role of the company.
 */
export function newPage(page: string, owner: string): NewFile[] {
	if (!/^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(page))
		throw new Refusal(
			`“${page}”不能用作页面的地址。请写“文件夹/名称”，用小写拉丁字母、数字和短横线，例如 everyone/our-travel。`,
			`"${page}" cannot be the address of a page. Write folder/name in small Latin letters, digits and hyphens, such as everyone/our-travel.`,
		);
	const [folder = '', ...names] = page.split('/');
	if (locales.some(({ path }) => path === folder)) {
		const rest = (names.length > 1 ? names : ['everyone', ...names]).join('/');
		throw new Refusal(
			`不用写 ${folder}/：npm run new page 会同时写好各语言的页面。请只写 ${rest}。`,
			`Leave out ${folder}/: npm run new page writes the page in every language. Write ${rest} only.`,
		);
	}
	if (takenFolders.includes(folder))
		throw new Refusal(
			`${folder}/ 里的页面由网站自己生成，手写的页面请放在别的文件夹，例如 everyone/${names.at(-1)}；新的表用 npm run new tracker。`,
			`The site makes the pages in ${folder}/ itself; put yours in another folder, such as everyone/${names.at(-1)}. A new form is made by npm run new tracker.`,
		);
	if (Object.hasOwn(moved, page))
		throw new Refusal(
			`${page} 是一个旧地址，现在指向 ${moved[page]}（config/moved.ts）。请换一个名称。`,
			`${page} is an old address that leads to ${moved[page]} today (config/moved.ts). Take another name.`,
		);
	const audience = audiences.find((one) => one === folder) ?? 'everyone';
	return wholeLocales.map((locale) => ({
		path: fileOf(locale, page),
		text: textOf(locale, { audience, owner }),
	}));
}

/** Where the page of an address is written in a language. */
export function fileOf(locale: string, page: string): string {
	return `src/content/docs/${addressOf({ locale, page }).slice(1, -1)}.mdx`;
}

interface Facts {
	audience: string;
	owner: string;
}

function textOf(locale: string, facts: Facts): string {
	return locale === defaultLocale ? inChinese(facts) : inEnglish(facts);
}

const inChinese = ({ audience, owner }: Facts) => `---
title: 新页面 # 改成标题
description: 用一句话回答这一页的问题。 # 改掉；搜索结果和目录里显示的就是它
audience: [${audience}] # 给谁看：${audiences.join('、')}
owner: ${owner} # 谁负责：organization.yml 里 roles 的代码
effective: "${today()}" # 从哪天起生效
review: "${nextYear()}" # 哪天复核
covers: [] # 讲的是方案的哪几条；公司自己的规定不用写
# asks: # 大家会怎么问，一行一个；去掉行首的 # 就能被搜到
#   - 出差回来怎么报销
---

{/* 像这样的注释不会显示，写好以后删掉。标题和小标题之间空一行。 */}

<Answer>

一两句话先把答案说完。

</Answer>

<Facts who="{role:${owner}}" when="什么时候要看这一页" />

## 怎么办

<Steps>

1. 第一步。要办的人写成标记：交给{role:${owner}}。
2. 第二步。时限也写成标记：在{limit:first_response}内答复。公司改了名称或时限，这里会跟着变。

</Steps>

{/* 还可以写 {department:代码}、{term:代码}，组件不用 import。更多写法见 CONTRIBUTING.md。 */}
`;

const inEnglish = ({ audience, owner }: Facts) => `---
title: New page # write the title
description: The answer of this page in one sentence. # change it; search results and the contents show it
audience: [${audience}] # whom it is for: ${audiences.join(', ')}
owner: ${owner} # who answers for it: a code of roles in organization.yml
effective: "${today()}" # in force from
review: "${nextYear()}" # to be looked at again on
covers: [] # which parts of the plan it treats; none for a rule of your own
# asks: # how people ask for it, one a line; take the # away to have it found
#   - how do I claim travel expenses
---

{/* Comments such as this one are not shown; take them out when you are done. */}

<Answer>

Say the answer in one or two sentences.

</Answer>

<Facts who="{role:${owner}}" when="When to read this page" />

## What to do

<Steps>

1. First step. Write who does it as a mark: hand it to {role:${owner}}.
2. Second step. Limits are marks, too: an answer comes within {limit:first_response}. They follow when the company changes its names or limits.

</Steps>

{/* There are {department:code} and {term:code}, too, and components need no import: see CONTRIBUTING.md. */}
`;

function today(): string {
	return new Date().toISOString().slice(0, 10);
}

function nextYear(): string {
	const date = new Date();
	date.setUTCFullYear(date.getUTCFullYear() + 1);
	return date.toISOString().slice(0, 10);
}
