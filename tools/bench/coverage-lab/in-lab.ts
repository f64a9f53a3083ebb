import { compileKnowledge } from '../../../modules/knowledge/compile.ts';
import { CHROMIUM_FAMILY } from '../../browsers/browser.ts';
import { launchWithExtension } from '../../browsers/launch.ts';
import { needBrowser } from '../../browsers/need-browser.ts';
import type { OpenedBrowser, Tab } from '../../browsers/opened-browser.ts';
import { bytesOf } from '../../shipped-analyzer.ts';
import { buildLab } from './build-lab.ts';

/** Runs something in the lab's page in Chromium, with the knowledge base that ships. */
export async function inLab<Value>(run: (tab: Tab, opened: OpenedBrowser) => Promise<Value>): Promise<Value> {
  const lab = await buildLab(bytesOf(compileKnowledge().knowledge));
  try {
    const opened = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), lab.folder, { headless: true });
    try {
      return await run(await opened.newTab(opened.extensionUrl('lab.html')), opened);
    } finally {
      await opened.close();
    }
  } finally {
    lab.remove();
  }
}
