/**
 * Which of a page's stories is being read: the last one that starts above the middle of the window.
 * @param stories in document order
 * @returns index; 0 if none has been reached, -1 if there are no stories or nothing is laid out
 */
export function storyInView(stories: readonly Element[]): number {
  const middle = globalThis.innerHeight / 2;
  if (stories.length === 0 || !(middle > 0)) return -1;
  return Math.max(
    0,
    stories.findLastIndex(story => story.getBoundingClientRect().top < middle),
  );
}
