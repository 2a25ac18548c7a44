// A registry: all that shows what files are to one's own records, in one piece of code.
export { OwnConflictList } from './OwnConflictList.tsx';
export { loadTakeInData } from './take-in-data.ts';
export { TakeInPanel } from './TakeInPanel.tsx';
