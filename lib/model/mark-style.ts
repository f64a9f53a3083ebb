/** How a mention is marked: by a line under it, or by the ground of its words. */
export type MarkStyle = 'line' | 'dots' | 'dashes' | 'tint';
