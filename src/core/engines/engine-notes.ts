import type { Resource } from './descriptor.ts';
import { withTold } from './with-told.ts';

/**
 * What the zip's README leaves out: special cases of databases, and each view in detail, in both languages.
 * `joined`: the views of records beside what they belong to. `told`: what the view of figures has, and `others`, what
 * the handbook has of these forms besides; `null` where the scripts tell no clocks and figures.
 */
export function engineNotes(
	resources: readonly Resource[],
	joined: readonly string[],
	told: { figures: readonly MetricPart[]; others: readonly MetricPart[] } | null,
): string {
	const example = joined[0] === undefined ? '' : `\`${joined[0]}\``;
	const { figures, others } = told ?? { figures: [], others: [] };
	const leads = others.length > 0 ? bothLead : oneLeads;
	return withTold(text, told !== null)
		.replaceAll('{some}', resources[0]?.name ?? '')
		.replace('{joined}', example)
		.replace('{lead_zh}', leads.zh)
		.replace('{lead_en}', leads.en)
		.replace(
			'{figures}',
			[figures, ...(others.length > 0 ? [others] : [])].map(listed).join('\n  '),
		);
}

/** What stands above the measures of the view, and above these and those of the page alone. */
const oneLeads = { zh: '这里有的：', en: 'Measures in this view:' };
const bothLead = {
	zh: '第一行是这里有的；第二行也用到这一包里的表，但只在收集页上有：',
	en: "First those in this view, then those of this zip's forms that stand on the collecting page alone:",
};

/** A part of a measure, by the ids of the handbook. */
export interface MetricPart {
	metric: string;
	part: string;
}

/** Each measure once, with its parts; a dash for none. */
function listed(figures: readonly MetricPart[]): string {
	const parts = new Map<string, Set<string>>();
	for (const { metric, part } of figures)
		parts.set(metric, new Set([...(parts.get(metric) ?? []), part]));
	const told = [...parts]
		.toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
		.map(([metric, names]) => `${metric} (${[...names].join(', ')})`);
	return told.length === 0 ? '—' : `\`${told.join(' · ')}\``;
}

/** No words of a page, as in the README. */
const text = `# 详细说明 / Notes

## 各数据库 / The databases

我们的视图每次重新做，建在上面的您自己的视图不会丢。只有视图的列变了时，PostgreSQL 会提醒并删掉它们，要再建一次。
Our views are made anew each time, and views of yours that stand on them stay. Only where a view's columns changed does PostgreSQL drop those, with a warning: make them again.

脚本为这个数据库关掉了 PostgreSQL 的即时编译（\`jit\`），以后新开的连接起作用：指标的查询很长，编译花的时间比查询本身多得多。提示没有权限时，请数据库的所有者运行它写的那一句。
The script switches PostgreSQL's just-in-time compiling (\`jit\`) off for this database, from the next connection on: compiling such long queries takes far longer than running them. If it warns that it has no permission, let the database's owner run the line it shows.

这对库里别的程序也有效，从下一次连接起；要改回来：\`alter database "库名" reset jit;\`。
This holds for every program that uses the database, from its next connection on. To put it back: \`alter database "name" reset jit;\`.

要 Parquet，装进 DuckDB 之后：\`duckdb goutong.duckdb -c "copy {some}_now to '{some}.parquet'"\`，日期、时间、数字各是各的类型。
For Parquet, once it is in DuckDB: \`duckdb goutong.duckdb -c "copy {some}_now to '{some}.parquet'"\`, with days, moments and numbers as such.

<told>
ClickHouse 里 \`…_clocks\` 和 \`figures\` 是表，按运行 \`clickhouse-figures.sql\` 的那一刻算：每天、每次放进新的一包之后再运行一次。时限和指标在运行的那台机器上。
In ClickHouse \`…_clocks\` and \`figures\` are tables, as of the moment \`clickhouse-figures.sql\` is run: run it again every day and after each new zip. Clocks and figures lie on the machine that ran it.

SQLite 里算 \`figures\` 要有数学函数：\`select ln(2);\` 有结果就行；没有的，换一个带这些函数（\`SQLITE_ENABLE_MATH_FUNCTIONS\`）的 SQLite。
In SQLite \`figures\` needs its mathematical functions: \`select ln(2);\` shows whether they are there. Where they are not, take a build with \`SQLITE_ENABLE_MATH_FUNCTIONS\`.

</told>
ClickHouse 集群先运行 \`engines/clickhouse-cluster.sql\`。
On a ClickHouse cluster run \`engines/clickhouse-cluster.sql\` first.

## 各视图 / The views

- \`{some}_now\`：每条记录现在的样子，一行一条；日期、时间已是数据库自己的类型。平时用它。
  each record as it stands now, one row each, with days and moments in the database's own types. Start here.
- \`{some}_state\`：还没有被取代的版本，内容同文件。\`_conflict\` 是 1 的，两处改得不一样，要人来定；\`_rank\` 是 1 的就是 \`_now\` 里那一行。
  revisions that nothing replaces, as in the file. \`_conflict\` 1: changed differently in two places, for a person to decide. \`_rank\` 1 is the row in \`_now\`.
- \`…_with_…\`：下级记录，旁边是它所属的那条。{joined}
  records beside the one they belong to.
- \`_orphans\`：关联的记录不在的。\`not_come\` 还没交来，\`deleted\` 已删除；按最近放进的一包里有的表来看。表里是所有版本，下级记录也可以先来，所以没有外键约束：\`…_id\` 列连到那张表的 \`_now\` 的 \`_id\`；这一包里全都连得上的，写在 \`datapackage.json\` 的 \`foreignKeys\`。
  links to a record that is not there: \`not_come\` yet, or \`deleted\`; of the tables that the zip loaded last has. There are no foreign key constraints, as tables hold every revision and a child may come first: an \`…_id\` column joins to \`_id\` of the other table's \`_now\`; \`foreignKeys\` in \`datapackage.json\` names those of which this zip has every record.
<told>
- \`…_clocks\`：时限。什么时候开始、到期、办完，现在怎样（\`on_time\`、\`late\`、\`open\`、\`overdue\`、\`waiting\`、\`not_applicable\`）；暂停的不算，\`…_unpaused\` 是不扣暂停的。工作日历在 \`_days\` 和 \`_working\`；看过去某一刻，把视图 \`_now\` 换成 \`select cast(29846880 as bigint) as "minute"\`（从 1970 年算起的分钟数；这里是 UTC 2026-10-01 00:00，即北京时间 8:00）；放进下一包以后恢复成现在；ClickHouse 里换了以后再运行一次 \`clickhouse-figures.sql\`。
  limits: when each began, is due and was done, and how it stands, without pauses (\`…_unpaused\`: with them). \`_days\` and \`_working\` are the working calendar; to look at another moment, replace the view \`_now\` by \`select cast(29846880 as bigint) as "minute"\` (minutes since 1970; here 2026-10-01 00:00 UTC, 8:00 in China); the next zip puts it back to now; in ClickHouse, then run \`clickhouse-figures.sql\` again.
- \`figures\`：手册里的指标，全公司的，每项每季一行（表单自己写期次的按期次），和收集页算的一样。\`value\`：比例在 0 到 1 之间，时间用手册里的单位；不到十件只给 \`hits\` / \`n\`；\`reason\` 说为什么没有数字（\`too_few\` 太少、\`few_agree\` 人少又几乎都一样、\`no_data\` 有记录，但没有一条算得出这个数、\`not_half\` 办完的还不到一半、\`direction_only\` 前后两次只差几个人，两个数都不给、\`no_baseline\` 没有可比的），匿名表单不满最低人数的连 \`n\` 也不给。算到今天的（上次联络以来几天、一年内演练过的、一周内记过一笔的），只有本季一行。前后比的，和上一季比（K10 先和同一期试点之前的比）；要都和某一季比，放进一包之后把视图 \`_baseline\` 换成 \`select '2026Q3' as "code"\`；ClickHouse 里换了以后再运行一次 \`clickhouse-figures.sql\`。一件都没有的季度没有行：页面上写 0 件，这里查不到这一季。{lead_zh}
  measures of the handbook, of the whole company, one row for each quarter (or the period a form names), as the collecting page works them out. \`value\`: shares lie between 0 and 1, times are in the handbook's unit; of under ten cases only \`hits\` of \`n\`; \`reason\` says why there is no number (\`too_few\`: too few cases; \`few_agree\`: few, and nearly all alike; \`no_data\`: there are cases, but none of them gives this figure; \`not_half\`: not half are done yet; \`direction_only\`: before and after are so few people apart that neither is told; \`no_baseline\`: nothing to compare with), and of anonymous forms with too few people not even \`n\` is told. What is counted up to today (days since the last contact, drilled within a year, noted within a week) has one row, for this quarter. What says how much has changed compares with the quarter before (K10 first with what the same period has from before the pilot); to compare every quarter with one, replace the view \`_baseline\` by \`select '2026Q3' as "code"\` after each zip; in ClickHouse, then run \`clickhouse-figures.sql\` again. A quarter without a single case has no row here, even where the page says 0. {lead_en}
  {figures}
- \`figures\` 里没给的数，只是公布时不写，并没有锁住：匿名表单的每一行都在这个数据库里，能查表的人自己就算得出 \`direction_only\`、\`too_few\`、\`few_agree\` 没给的数；相邻两季都给了数的，一减也可能知道多出来的几个人怎么说。所以，只让能看原始答卷的人进这个数据库；公布前再核对一遍：每个数、每两个数的差，背后都不少于最低人数。
  What \`figures\` leaves out is left out of what is published; it is not locked away. Every row of the anonymous forms lies in this database, so whoever may query its tables can work out what \`direction_only\`, \`too_few\` and \`few_agree\` keep back, and of two quarters that are both told, the difference may tell what the few people between them said. Give access to this database only to those who may read the answers themselves. Before you publish, check that no figure, and no difference between two, stands for fewer people than the form's minimum.
</told>
- \`{some}\`：收到的所有版本，和 CSV 一样，照这些列导出就能再导入收集页。
  every revision received, as in the CSV; exported with these columns, the collecting page reads it again.

表名和列名是登记表的固定编号，选项是代码；中文名和选项见 \`datapackage.json\`（Data Package 2.0）。空格子是没有填，不是 0。时间带时区。
Names of tables and columns are the forms' permanent ids and options are codes; labels are in \`datapackage.json\`. Empty means no answer, never 0. Moments carry their offset.
`;
