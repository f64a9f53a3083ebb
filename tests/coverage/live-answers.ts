/** What GDELT answers, with stories of these headlines. */
export function articles(...titles: string[]): string {
  const list = titles.map((title, n) => ({
    url: `https://news.example/${n}`,
    title,
    seendate: '20260101T120000Z',
    domain: 'news.example',
  }));
  return JSON.stringify({ articles: list });
}
