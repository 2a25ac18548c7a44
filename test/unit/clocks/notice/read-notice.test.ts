import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { noticeYaml } from '../../../../src/core/clocks/notice/notice-yaml.ts';
import { readNotice } from '../../../../src/core/clocks/notice/read-notice.ts';
import { noticeSchema } from '../../../../src/core/organization/notice-schema.ts';
import { loadNotices } from '../../calendar.ts';

const of2026 = `国务院办公厅关于2026年
部分节假日安排的通知
国办发明电〔2025〕7号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。

国务院办公厅
2025年11月4日`;

/** The days of one sentence in a notice for a year, days off before worked ones. */
function days(sentence: string, year: number) {
	const { off, work, doubts } = readNotice(sentence, { year });
	return { off: off.map((day) => day.slice(2)), work: work.map((day) => day.slice(2)), doubts };
}

describe('a pasted notice', () => {
	it('gives the days that are entered, with its year, number and day', () => {
		const read = readNotice(of2026);
		const entered = loadNotices().find(({ year }) => year === 2026);
		expect(read).toEqual({ ...entered, doubts: [] });
		expect(noticeSchema.parse(parse(noticeYaml(read)))).toEqual(entered);
	});

	it('is read in one line, with half-width signs, and without its head', () => {
		const flat = of2026.normalize('NFKC').replace(/\n/g, ' ');
		expect(readNotice(flat).off).toEqual(readNotice(of2026).off);
		const body = of2026.slice(of2026.indexOf('一、'), of2026.indexOf('节假日期间'));
		expect(readNotice(body)).toMatchObject({ year: null, off: [] });
		expect(readNotice(body, { year: 2026 })).toMatchObject({
			off: readNotice(of2026).off,
			notice: null,
			issued: null,
		});
	});

	it.each([
		['元旦：1月1日（周三）放假1天，不调休。', 2025, ['25-01-01'], []],
		['清明节：4月5日放假，4月6日（星期一）补休。', 2015, ['15-04-05', '15-04-06'], []],
		['元旦：1月1日放假。1月2日（星期一）补休。', 2017, ['17-01-01', '17-01-02'], []],
		['元旦：2022年1月1日至3日放假，共3天。', 2022, ['22-01-01', '22-01-02', '22-01-03'], []],
		[
			'元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。',
			2019,
			['18-12-30', '18-12-31', '19-01-01'],
			['18-12-29'],
		],
		[
			'元旦：12月30日至1月1日放假调休，共3天。12月29日（星期六）上班。',
			2019,
			['18-12-30', '18-12-31', '19-01-01'],
			['18-12-29'],
		],
		[
			'中秋节：9月19日至21日放假调休，共3天，9月18日（星期六）上班。',
			2021,
			['21-09-19', '21-09-20', '21-09-21'],
			['21-09-18'],
		],
		[
			'五、端午节: 5 月 31 日（周六）— 6 月 2 日（周一）放假, 共 3 天.',
			2025,
			['25-05-31', '25-06-01', '25-06-02'],
			[],
		],
		[
			'春节：1月28日（农历除夕、周二）至2月4日放假调休，共8天。1月26日（周日）和2月8日（周六）上班。',
			2025,
			[
				'25-01-28',
				'25-01-29',
				'25-01-30',
				'25-01-31',
				'25-02-01',
				'25-02-02',
				'25-02-03',
				'25-02-04',
			],
			['25-01-26', '25-02-08'],
		],
	])('%s', (sentence, year, off, work) => {
		expect(days(sentence, year)).toEqual({ off, work, doubts: [] });
	});

	it.each([
		['元旦：1月1日放假，与周末连休。', 2024, ['24-01-01'], 'The weekend beside it'],
		['清明节：4月4日至6日放假，共4天。', 2026, ['26-04-04', '26-04-05', '26-04-06'], 'Says 4 days'],
		['劳动节：5月1日（周四）放假。', 2026, ['26-05-01'], '2026-05-01 is no 周四'],
		[
			'延长2020年春节假期至2月2日（星期日），2月3日（星期一）起正常上班。',
			2020,
			[],
			'enter its days by hand',
		],
		['鼓励各单位安排职工在除夕（2月9日）休息。', 2024, [], 'Only encouraged'],
		[
			'国庆节：10月1日至7日另行通知是否放假调休。10月9日起的假期待定。',
			2026,
			null,
			'Not understood',
		],
		['清明节：4月31日放假1天。', 2026, [], 'There is no 2026-04-31'],
	])('%s stays to be looked at', (sentence, year, off, doubt) => {
		const read = days(sentence, year);
		if (off !== null) expect(read.off).toEqual(off);
		expect(read.doubts.join('\n')).toContain(doubt);
	});

	it('a day both off and worked, and no day at all, is said', () => {
		expect(days('元旦：1月1日放假。1月1日上班。', 2026).doubts.join()).toContain(
			'both off and worked',
		);
		expect(readNotice('关于2027年部分节假日安排的通知').doubts).toEqual([
			'No day off was found in the text.',
		]);
	});
});
