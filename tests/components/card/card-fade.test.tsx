import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CardFade } from '../../../components/card/CardFade.tsx';

afterEach(() => vi.unstubAllGlobals());

it('watches for cut lines before anything is painted, so that no frame shows one without a cue', async () => {
  let onResize = (): void => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(listener: () => void) {
        onResize = listener;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  const scroller = document.createElement('div');
  scroller.append(document.createElement('div'));
  Object.assign(scroller, { scrollTop: 0, clientHeight: 100, scrollHeight: 180 });
  render(<CardFade scroller={{ current: scroller }} />, document.body);
  // What browsers do as they lay out the first frame; no effect that waits for a frame has run.
  onResize();
  await Promise.resolve();
  expect(document.querySelector('.card-fade')).not.toBeNull();
});
