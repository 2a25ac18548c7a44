import type { Language } from './sentences.ts';

/** How the command is used, in a language. */
export const help: Readonly<Record<Language, string>> = {
	'zh-CN': `不用浏览器汇总：读一个文件夹里（连同下级文件夹和压缩包里）的所有文件，与汇总页用同一套规则。

  npm run collect -- <收到的文件所在的文件夹> --out <放结果的文件夹>

放结果的文件夹里会有：
  goutong.duckdb     每张表单一张数据表，一行是一条记录的最新版本；用 DuckDB 打开
  tables/            汇总好的表，Excel 能打开，也能放回汇总页或再次汇总
  set-aside/         搁置的行，原样保留；改好后放回收到的文件里，再运行一次
  搁置原因.csv       每一行为什么搁置
  report.json        给程序看的结果    汇总结果.txt  给人看的结果
做完之前不动已有的结果；中途断了，什么也不会留下一半，再运行一次就好。

  --language zh-CN|en   表头和说明用哪种语言（不写是 zh-CN）
  --decide …            要由人决定的行怎么算，用逗号隔开；不写就搁置：
                          edits=take        表格里改过的行：采用改动
                          repeats=same      与已有相同的手工行：就是同样的回答（others 另外的人）
                          corrects=correct  只差一两处的手工行：是更正（others 另外的人）
                          copied=own        编号重复的行：是另外的记录（edit 是修改）
                          breaks_rules=take 不符合规定的手工行：照收
  --threads 数目        同时做几件事（不写按处理器数）

结束时的代码：0 全部收下；1 有搁置的行或读不了的文件；2 没有做成，原有的结果没有动。`,
	en: `Collects without a browser: reads all files in a folder (and in its folders and zips) by the very rules of the collecting page.

  npm run collect -- <folder of the files received> --out <folder for the results>

The folder for the results then holds:
  goutong.duckdb     a table for each form, a row for each record's newest version; opens in DuckDB
  tables/            the merged tables: for Excel, the collecting page, or another run
  set-aside/         rows set aside, as they stood; mend them, put them among the files, run again
  set-aside-reasons.csv   why each row was set aside
  report.json        the outcome for programs    report.txt  the outcome for people
Earlier results stay untouched until all is done; a run that is cut off leaves nothing half done: run again.

  --language zh-CN|en   language of column heads and of what is said (zh-CN where not given)
  --decide …            what becomes of rows a person decides about, with commas between; otherwise they are set aside:
                          edits=take        rows changed in a spreadsheet: take the changes
                          repeats=same      typed rows that say what is there: the same answers (others: other people's)
                          corrects=correct  typed rows that differ in an answer or two: corrections (others: other people's)
                          copied=own        rows with another row's number: records of their own (edit: changes)
                          breaks_rules=take typed rows against the form's rules: take them as they are
  --threads number      how many things are done at once (one for each processor where not given)

Exit code: 0 everything was taken; 1 rows were set aside or files could not be read; 2 nothing was done, earlier results are untouched.`,
};
