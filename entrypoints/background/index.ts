import { defineBackground } from 'wxt/utils/define-background';
import { answer, type BackgroundQuestions } from '../../lib/extension/messages.ts';
import { shippedReader } from './reader.ts';

export default defineBackground(() => {
  answer<BackgroundQuestions>({
    analysePage: async ({ article }) => (await shippedReader()).read(article),
    // Imported on demand: compromise takes longer to load than everything else takes to answer.
    portrayCast: async ({ article, analysis }) => {
      const { portray } = await import('../../lib/entities/portrait/portray.ts');
      return portray(article, analysis);
    },
    relatedStories: () => ({ groups: [], sources: [] }),
  });
});
