// A registry: a register's table and records, and what fetches the rest of them, in one piece of code.
export { fetchAhead } from './fetch-ahead.ts';
export { Register } from './Register.tsx';
