import { loadDefinitions } from '../definitions.ts';

/** Every tracker. */
export const definitions = loadDefinitions('zh-CN');

/** The first line of a typed table. */
export const head = '评估维度,评分,评估周期,填写方式\n';

/** Two answers as somebody typed them. */
export const workshop = `${head}会议效率,3,2026Q4,员工问卷\n客户响应,4,2026Q4,员工问卷\n`;
