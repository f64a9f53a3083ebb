/** In the order in which they are offered. */
export const MARK_STYLES = ['line', 'dots', 'dashes', 'tint'] as const;

/** How a mention is highlighted: with a line under the text or a tinted background. */
export type MarkStyle = (typeof MARK_STYLES)[number];
