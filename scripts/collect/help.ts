import { largestWhole } from '../../src/core/intake/largest-whole.ts';
import { mostWaiting } from '../../src/core/intake/most-waiting.ts';
import { mostTimesPacked } from './lay-out.ts';
import type { Language } from './sentences.ts';

/** How the command is used, in a language. */
export const help: Readonly<Record<Language, string>> = {
	'zh-CN': `不用浏览器收集：读一个文件夹里（连同下级文件夹和压缩包里）的所有文件，与收集页用同一套规则。

  npm run collect -- <收到的文件所在的文件夹> --out <放结果的文件夹>

放结果的文件夹里会有：
  goutong.duckdb     每张表单一张数据表，一行是一个最新版本（有冲突的记录有两行，
                     删除的也在，_deleted 是 1）；用 DuckDB 打开，不要和给程序用的压缩包装在一起
  tables/            汇总好的表，Excel 能打开，也能放回收集页或再次收集
  set-aside/         搁置的行，原样保留；表格移到新收到的文件那里改好，再用 --earlier 运行一次，
                     改好的行就替换搁置的那一行。rows.jsonl 是给下一次运行用的，不要改
  搁置原因.csv       每一行为什么搁置
  report.json        给程序看的结果    收集结果.txt  给人看的结果
表格多大都读，大的一段一段地读，压缩包里的、密封的也一样。要整个放进内存的，最大 ${largestWhole} MB：压缩包和密封的文件本身
（里面的表解开以后可以更大，到压缩时的 ${mostTimesPacked} 倍）、别的程序导出的表和西文编码（Windows-1252）的表（在压缩包里的，
按解开以后算）。更大的不读，会列出来：压缩包请解开；导出的表请分成几个，每个都带标题行；西文编码的请另存为 UTF-8；
密封的文件，请交来的人分几次导出、各自密封。手工录入的行和要与它们对照的记录，合计最多 ${mostWaiting}。
做完之前不动已有的结果；中途断了，什么也不会留下一半，再运行一次就好。
新的结果文件夹只有您能打开；已经有的，谁能打开照旧。

  --earlier 文件夹      接着以前的结果做（写上次 --out 的文件夹，可以和这次的 --out 相同）：只要放新收到的文件。
                        以前搁置的行会再看一遍，表单改过以后读得出来的就收下；不写就从头做，要放收到的所有文件
  --key 钥匙文件        打开密封的文件（.age）：“密封用的钥匙”那一页做的备份，或者 age 的钥匙文件；有几把就写几次。
                        备份的口令在终端里问，输入时不显示；没有人在终端前的，放进环境变量 GOUTONG_KEY_PASSPHRASE。
                        打不开的逐个列出。打开的内容只写进放结果的文件夹，做的时候在它旁边
                        一个只有您能读的临时文件夹里（Windows 上请放在别人打不开的地方）；
                        中途被强行结束（断电、kill -9）的，打开的内容会留在那里，直到再运行一次：会先清掉
  --language zh-CN|en   表头和说明用哪种语言（不写是 zh-CN）
  --decide …            要由人决定的行怎么算，用逗号隔开；不写就搁置：
                          edits=take        表格里改过的行：采用改动
                          repeats=same      与已有相同的手工行：就是同样的回答（others 另外的人）
                          corrects=correct  只差一两处的手工行：是更正（others 另外的人）
                          copied=own        编号重复的行：是另外的记录（edit 是修改）
                          breaks_rules=take 不符合规定的手工行：照收
  --threads 数目        同时做几件事（不写按处理器数）

结束时的代码：0 全部收下；1 有搁置的行或读不了的文件；2 没有做成，原有的结果没有动。`,
	en: `Collects without a browser: reads all files in a folder (and in its folders and zips) by the same rules as the collecting page.

  npm run collect -- <folder of the files received> --out <folder for the results>

The folder for the results then holds:
  goutong.duckdb     a table for each form, a row for each newest version (a record in conflict has two;
                     deleted ones are there with _deleted 1); opens in DuckDB; load zips for programs elsewhere
  tables/            the merged tables: for Excel, the collecting page, or another run
  set-aside/         rows set aside, as they stood. Move a table to the files newly received, correct it, and run
                     again with --earlier: a corrected row takes its place. rows.jsonl is for the next run
  set-aside-reasons.csv   why each row was set aside
  report.json        the outcome for programs    report.txt  the outcome for people
A table may be of any size, also in a zip or sealed; large ones are read piece by piece. What has to lie in memory whole
may have ${largestWhole} MB at most: zips and sealed files themselves (a table in a zip may unpack to more, up to
${mostTimesPacked} times its packed size), other programs' exports and tables in a western encoding (Windows-1252), in a zip as they
unpack. What is larger is listed and not read: unpack a zip, split an export (each part with the header row), save a
western table as UTF-8, ask for what was sealed in parts, each sealed. Rows typed by hand, with the records they are
held against, may be ${mostWaiting} at most.
Earlier results stay untouched until all is done; a run that is cut off leaves nothing half done: run again.
Only you can open a new folder for the results; who can open one that was there stays as it was.

  --earlier folder      goes on from earlier results (the folder --out named last time; --out may name it again): only the
                        files newly received are needed. Rows set aside are looked at again, and taken where the forms
                        can read them by now. Without it a run begins anew and needs all files received
  --key file            opens sealed files (.age): the backup made on the page Keys for sealing, or a key file of age;
                        once for each key. The passphrase of a backup is asked for in the terminal and not shown; where
                        nobody sits there, put it into the environment variable GOUTONG_KEY_PASSPHRASE. What does not
                        open is listed. What was opened is written to the folder for the results only; until that is
                        done, to a working folder beside it that only you can read (on Windows, choose a place
                        others cannot open). After a run that was killed (no power, kill -9) it
                        stays there until you run again, which clears it first
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
