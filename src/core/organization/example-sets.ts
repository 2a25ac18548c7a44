/** The sets of examples the pages can tell: of a company that makes things, or of one that does things for others. */
export const exampleSets = ['manufacturing', 'services'] as const;

export type ExampleSet = (typeof exampleSets)[number];
