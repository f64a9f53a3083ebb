import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { openPanelPage } from './popup-page.ts';

describe.each(FAMILIES)('the content security policy of extension pages in %s', family => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(family);
    await session.open('no-article.html');
  });
  afterAll(() => session?.close());

  it.each(['popup.html', 'options.html'])('blocks foreign content in %s', async name => {
    const page = await openPanelPage(session, name);
    await page.until(`document.body.innerText.trim()`);
    await page.evaluate(`(() => {
      globalThis.broken = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
      const add = (name, properties) => document.body.append(Object.assign(document.createElement(name), properties));
      add('img', { src: 'https://evil.example/pixel.png' });
      add('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
      add('iframe', { src: 'https://evil.example/' });
      add('link', { rel: 'stylesheet', href: 'https://evil.example/style.css' });
      const style = document.createElement('style');
      style.append('body { background: url(https://evil.example/) }');
      document.body.append(style);
    })()`);
    await page.until(`new Set(broken).size >= 3`);
    const broken = await page.evaluate<string[]>(`[...new Set(broken)].sort()`);
    expect(broken).toEqual(expect.arrayContaining(['frame-src', 'img-src', 'style-src-elem']));
    // Scripts: neither from text, nor written into the page. The driver's own call may evaluate; so not in it.
    const evaluated = await page.evaluate(
      `new Promise(resolve => setTimeout(() => { try { resolve(new Function('return 1')()) } catch ({ name }) { resolve(name) } }))`,
    );
    expect(evaluated).toBe('EvalError');
    await page.evaluate(`(() => {
      const script = document.createElement('script');
      try { script.append('globalThis.ran = true') } catch {}
      try { document.body.append(script) } catch {}
      try { document.body.setAttribute('onclick', 'globalThis.ran = true') } catch {}
      try { document.body.insertAdjacentHTML('beforeend', '<img src onerror="globalThis.ran = true">') } catch {}
      document.body.click();
    })()`);
    expect(await page.evaluate(`globalThis.ran ?? false`)).toBe(false);
    await page.close();
  });
});
