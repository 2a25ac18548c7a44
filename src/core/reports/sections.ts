/** The eight sections of 《沟通效果评估报告》, in their order (domain D5). */
export const sectionIds = [
	'scope',
	'completeness',
	'main',
	'others',
	'follow_up',
	'problems',
	'changes',
	'conclusions',
] as const;

export type SectionId = (typeof sectionIds)[number];
