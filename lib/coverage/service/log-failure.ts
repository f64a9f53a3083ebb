/** For work that nobody awaits. Its result stays missing, so the next request tries again. */
export function logFailure(error: unknown, source = ''): void {
  console.warn('coverage:', source, error);
}
