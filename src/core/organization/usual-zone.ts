/** The zone of a company that names none. */
export const usualZone = 'Asia/Shanghai';
