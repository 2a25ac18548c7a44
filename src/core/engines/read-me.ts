import type { Resource } from './descriptor.ts';
import { withTold } from './with-told.ts';

/**
 * One screen for whoever loads the zip, in both languages whatever the page's was: it is handed on to others. What they
 * need later stands in `engineNotes`. `isTold`: whether the scripts work out clocks and figures.
 */
export function readMe(resources: readonly Resource[], isTold: boolean): string {
	return withTold(text, isTold).replaceAll('{some}', resources[0]?.name ?? '');
}

/** No words of a page: it stands in a file of its own, and in no page's language. */
const text = `# 给程序用的数据 / The data for programs

先解压，在解压出来的文件夹里，按您的数据库，运行下表里的命令。再放进新的一包，还是这样，不会重复。
Unzip, and in that folder run what the table says for your database. A later zip goes in the same way; nothing is doubled.

| 数据库 Database | 命令 Command |
|---|---|
| DuckDB | \`duckdb goutong.duckdb -f engines/duckdb.sql\` |
| SQLite 3.40+ | \`sqlite3 -bail goutong.sqlite ".read engines/sqlite.sql"\` |
| PostgreSQL 12+ | \`createdb goutong\`（一次 once），\`psql -v ON_ERROR_STOP=1 -d goutong -f engines/postgresql.sql\` |
| ClickHouse 24.8+ | \`clickhouse client --queries-file engines/clickhouse.sql\` |
<told>
| | 再 then \`clickhouse client --queries-file engines/clickhouse-figures.sql\` |
</told>

其他数据库：用 \`schema.sql\` 建表，再导入 CSV。
Any other: make the tables with \`schema.sql\`, then load the CSV files.

## 看哪里 / Where to look

| 名字 Name | 一行是什么 / What a row is |
|---|---|
| \`{some}_now\` | 一条记录现在的样子，平时用它 / a record as it stands now: start here |
| \`{some}_state\` | 还没有被取代的版本，有冲突的两个都在 / a revision nothing replaces; of a conflict, both |
| \`…_with_…\` | 下级记录，旁边是它所属的那条 / a record beside the one it belongs to |
| \`_orphans\` | 关联的记录不在的 / a link to a record that is not there |
<told>
| \`…_clocks\` | 一条记录的一个时限：开始、到期、办完，现在怎样 / one limit of one record: when it began, is due, was done, and how it stands |
| \`figures\` | 手册里的一项指标，全公司，一季 / one measure of the handbook for the whole company in one quarter |
</told>
| \`{some}\` | 收到的一个版本，和 CSV 一样 / a revision received, as in the CSV |

<told>
ClickHouse 里 \`…_clocks\` 和 \`figures\` 是表，按运行第二条命令的那一刻算。
In ClickHouse \`…_clocks\` and \`figures\` are tables, as of the moment the second command ran.

</told>
## 用之前 / Before you use it

- 匿名表单不满最低人数的不得公布，也不要和别的表拼起来认人。
  Of anonymous forms publish nothing of fewer people than the form's minimum, and do not join them with other tables to find out who wrote them.
- 空格子是没有填，不是 0。时间带时区。
  Empty means no answer, never 0. Moments carry their offset.
- 表名、列名、选项是固定的代码，中文名见 \`datapackage.json\`。
  Names and options are permanent codes; their labels are in \`datapackage.json\`.
- 表单改过、列变了，请放进新的数据库。
  Where a form's columns changed, load into a new database.

集群、Parquet、自己的视图、各视图有哪些列：见 \`engines/NOTES.md\`。
A cluster, Parquet, views of your own, what each view has: \`engines/NOTES.md\`.
`;
