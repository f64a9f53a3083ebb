/** The download holds on to the blob once it has begun; large files may take a moment to begin. */
const REVOKE_AFTER_MS = 60_000;

/** Offers a file to the reader as a download. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
