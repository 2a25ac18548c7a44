/** As a part of a pattern: what matches just this text, whatever signs stand in it. */
export const justThis = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
