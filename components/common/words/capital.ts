/** Starts a sentence: "led by" becomes "Led by". */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
