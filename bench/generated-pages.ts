import type { DefaultPage } from './default-starlight.ts';

/** The address of a generated page. */
export const generatedPage = (number: number): string => `about/generated-${number}`;

/** So many pages, half in Chinese and half in English, that differ in their text. */
export function generatedPages(count: number): DefaultPage[] {
	return Array.from({ length: count }, (_, at) => {
		const number = Math.floor(at / 2) + 1;
		const isChinese = at % 2 === 0;
		return {
			file: `${isChinese ? '' : 'en/'}${generatedPage(number)}.md`,
			markdown: isChinese ? chinese(number) : english(number),
		};
	});
}

const page = (title: string, description: string, paragraphs: readonly string[]) =>
	`---\ntitle: ${title}\ndescription: ${description}\n---\n\n${paragraphs.join('\n\n')}\n`;

function chinese(number: number): string {
	return page(`第 ${number} 号通知`, `第 ${number} 号通知说了什么。`, [
		`这是第 ${number} 号通知。收到以后请在 ${(number % 5) + 1} 个工作日内回复。`,
		'## 怎么办',
		`1. 读完第 ${number} 号通知。\n2. 有疑问先问前台。\n3. 把结果登记下来。`,
		'## 谁负责',
		`| 事项 | 负责部门 |\n| --- | --- |\n| 答复 ${number} | 收发室 |\n| 复核 ${number} | 档案室 |`,
	]);
}

function english(number: number): string {
	return page(`Notice ${number}`, `What notice ${number} says.`, [
		`This is notice ${number}. Please reply within ${(number % 5) + 1} working days.`,
		'## What to do',
		`1. Read notice ${number}.\n2. Ask at the front desk if in doubt.\n3. Record the result.`,
		'## Who is responsible',
		`| matter | department |\n| --- | --- |\n| reply ${number} | mail room |\n| review ${number} | archive |`,
	]);
}
