import { expect, it } from 'vitest';
import { mailIn, withoutMail } from '~/core/text/without-mail.ts';

// Where no mail can be written, an address only sends people away.
it.each([
	['人力资源部（hr@example.com）', '人力资源部'],
	['Human resources (hr@example.com)', 'Human resources'],
	['人力资源部，hr@example.com，三楼', '人力资源部，三楼'],
	['HR (hr@example.com, ext. 3)', 'HR (ext. 3)'],
	['HR (ext. 3, hr@example.com)', 'HR (ext. 3)'],
	['hr@example.com · 周一到周五', '周一到周五'],
	['a@example.com、b@mail.example.com', ''],
	['一楼大厅 · 随时', '一楼大厅 · 随时'],
	['hr@example.com', ''],
	['发邮件到 hr@example.com 或者投三楼信箱', ''],
	['三楼信箱；发邮件到 hr@example.com 也行', '三楼信箱'],
	['HR: hr@example.com; third floor', 'third floor'],
	['邮箱：hr@example.com', ''],
	['人力资源部 hr@example.com，三楼', '三楼'],
	['请写信到 hr@example.com。三楼也有信箱。', '三楼也有信箱'],
	['人力资源部（三楼，hr@example.com） · 随时', '人力资源部（三楼） · 随时'],
	['人力资源部（三楼，随时），hr@example.com', '人力资源部（三楼，随时）'],
	['三楼 · hr@example.com · 随时', '三楼 · 随时'],
	['人力资源部：hr@example.com（急事打 3000）', ''],
])('%s is, without mail, “%s”', (words, left) => {
	expect(withoutMail(words)).toBe(left);
	expect(mailIn(left)).toBe(null);
});

it('the first address in words is found', () => {
	expect(mailIn('人力资源部（hr@example.com）')).toBe('hr@example.com');
	expect(mailIn('')).toBe(null);
});
