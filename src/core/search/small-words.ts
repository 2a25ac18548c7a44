/** Characters that say little by themselves: particles, pronouns, question words. */
export const particles = new Set(
	'的了吗呢啊吧呀是在有我你您他她它们这那哪谁要能可该不没就都也还再和与或把被从到对给让跟向多少几个怎么什么如何为样请想做得着过去来上下里时候算才只又而且么样会用好太很最更等',
);

/** Words that say little by themselves, though they are two characters or more. */
const small =
	'什么 怎么 怎样 怎么样 怎么办 如何 为什么 多久 多少 几个 哪个 哪些 哪里 哪儿 哪天 是不是 能不能 可不可以 可以 可不可 有没有 要不要 会不会 应该 必须 需要 我们 你们 他们 她们 它们 自己 大家 别人 人家 这个 那个 这些 那些 这样 那样 这里 那里 一个 一下 一次 一些 一点 有点 已经 还是 还要 就是 不是 没有 不能 不要 不会 不用 时候 之前 之后 以后 以前 然后 如果 要是 因为 所以 但是 而且 或者 以及 关于 对于 之内 以内 真的 到底 究竟 请问 想要 知道 觉得 东西 事情 情况 地方 问题 往哪 能说 看出 里要 手里 怎么写 哪种 哪一 干什么 干嘛 做什么 有啥 咋办 什么样 多长 多长时间 几天 多少天 哪几样 哪几个 一直 打听 往下';

/** The small words of languages that write no spaces. */
export const smallHanWords = new Set(small.split(' '));

/** The small words of English. */
export const smallWords = new Set(
	'a about all already also am an and any are as at be become been being but by can cannot could did do does even doing done else ever every for from get gets getting give given go goes going got had has have having he her here him his how i if im in into is isn it its just let like ll made make may me might mine more most much must my needs no not now of off on one or other our ours out over own please put really s same shall she should so some such t take than that the their them then there these they thing things this those to too up us very was way we were what when where whether which while who whom whose why will with without would yes yet you your'.split(
		' ',
	),
);

/** Words of English that say a little. */
export const lightWords = new Set(
	'after again always anybody anyone anything ask asked because before both directly during each everything happen happens know many mean means need never often only said say says see sees somebody someone something still tell theirs time times told until use used want'.split(
		' ',
	),
);
