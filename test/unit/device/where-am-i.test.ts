import { expect, it } from 'vitest';
import { appOf } from '~/device/where-am-i.ts';

const android =
	'Mozilla/5.0 (Linux; Android 14; V2309A Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.188 Mobile Safari/537.36';
const iphone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const windows =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36';

it.each([
	[
		'wechat',
		`${android} XWEB/1260117 MMWEBSDK/20240802 MicroMessenger/8.0.54(0x28003652) WeChat/arm64`,
	],
	[
		'wechat',
		`${iphone} Mobile/15E148 MicroMessenger/8.0.50(0x1800323c) NetType/WIFI Language/zh_CN`,
	],
	['wechat', `${windows} NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat`],
	['wecom', `${iphone} Mobile/15E148 wxwork/4.1.28 MicroMessenger/7.0.1 Language/zh`],
	['wecom', `${windows} wxwork/4.1.30 (MicroMessenger/6.2) WindowsWechat`],
	['dingtalk', `${android} AliApp(DingTalk/7.6.10) com.alibaba.android.rimet/40160728`],
	[
		'dingtalk',
		`${windows} dingtalk-win/1.0.0 nw(0.14.7) DingTalk(7.6.15-Release.240911) Mojo/1.0.0`,
	],
	['lark', `${android} Lark/7.28.5 LarkLocale/zh_CN ChannelName/Feishu`],
	['lark', `${windows} Feishu/7.28.8`],
	['qq', `${iphone} Mobile/15E148 QQ/9.0.85.615 V1_IPH_SQ_9.0.85`],
	['other', android],
	['other', `${iphone} Mobile/15E148`],
	[null, windows],
	[null, `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`],
	[null, `${iphone} CriOS/126.0.6478.153 Mobile/15E148 Safari/604.1`],
	[null, android.replace('; wv', '')],
	[null, `${android.replace('; wv', '')} MQQBrowser/15.1`],
	[null, 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
])('the window is one of %s: %s', (app, userAgent) => {
	expect(appOf(userAgent)).toBe(app);
});
