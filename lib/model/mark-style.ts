/** In the order in which they are offered. */
export const MARK_STYLES = ['line', 'dots', 'dashes', 'tint'] as const;

/** How a mention is highlighted: by a line under the text, or by a tint behind it. */
export type MarkStyle = (typeof MARK_STYLES)[number];
