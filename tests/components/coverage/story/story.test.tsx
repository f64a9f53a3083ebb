import { describe, expect, it, vi } from 'vitest';
import { SavedStories } from '../../../../components/coverage/story/SavedStories.tsx';
import { StoryList } from '../../../../components/coverage/story/StoryList.tsx';
import { StoryToolsContext } from '../../../../components/coverage/story/story-actions.ts';
import { CompareReports } from '../../../../components/coverage/timeline/CompareReports.tsx';
import type { OutletFacts, Story, StoryGroup, TimelineStep } from '../../../../lib/model/coverage/story.ts';
import { makeStory } from '../../make-story.ts';
import { fire, render, textOf } from '../../render.ts';

const now = Date.UTC(2025, 10, 2, 15);

function group(outlet: string, facts: OutletFacts, part: Partial<Story> = {}): StoryGroup {
  const url = `https://${outlet}.example/`;
  const stories = [makeStory({ outlet, url, title: `Port closed, says ${outlet}`, facts, ...part })];
  return { stories, reason: 'named', tier: 'sure', alsoNames: [] };
}

const GROUPS = [
  group('Oak', { country: 'IE', language: 'en' }),
  group('Elm', { country: 'DE', language: 'de', paid: 'outlet' }, { published: Date.UTC(2025, 10, 2, 14) }),
  group('Ash', {}),
];
const list = (groups = GROUPS) => render(<StoryList groups={groups} cast={[]} now={now} about="Ada Berg" />);
const outletsIn = (root: Element) => [...root.querySelectorAll('.outlet')].map(element => textOf(element));

function choose(root: Element, label: string, value: string): void {
  const select = root.querySelector<HTMLSelectElement>(`[aria-label="${label}"]`);
  Object.defineProperty(select, 'value', { value, configurable: true });
  fire(select, 'change');
}

describe('a story’s source', () => {
  it('says country, foreign language, age, and that it may have to be paid for, as far as they are known', () => {
    const lines = [...list().querySelectorAll('.story-source')].map(line => textOf(line));
    expect(lines).toEqual([
      'Oak · Ireland · 3 hr ago',
      'Elm · Germany, in German · 1 hr ago · mostly for subscribers',
      'Ash · 3 hr ago',
    ]);
  });
});

describe('the filter', () => {
  it('leaves the stories of one language, says so, and shows all again', () => {
    const root = list();
    fire(root.querySelector('.story-filter button'), 'click');
    choose(root, 'Language', 'de');
    expect(outletsIn(root)).toEqual(['Elm']);
    expect(textOf(root.querySelector('[role="status"]'))).toBe('1 of 3 stories');
    fire(root.querySelector('.story-choices button'), 'click');
    expect(outletsIn(root)).toEqual(['Oak', 'Elm', 'Ash']);
  });

  it('sorts by time', () => {
    const root = list();
    fire(root.querySelector('.story-filter button'), 'click');
    choose(root, 'Order', 'time');
    expect(outletsIn(root)[0]).toBe('Elm');
  });

  it('offers countries and languages only if there are two, and nothing for a single story', () => {
    const root = list([GROUPS[0]!, GROUPS[2]!]);
    fire(root.querySelector('.story-filter button'), 'click');
    expect(root.querySelector('[aria-label="Language"]')).toBeNull();
    expect(root.querySelector('[aria-label="Country"]')).toBeNull();
    expect(list([GROUPS[0]!]).querySelector('.story-filter')).toBeNull();
  });

  it('shows a copy that fits instead of a story that doesn’t', () => {
    const both = { ...GROUPS[0]!, stories: GROUPS.slice(0, 2).flatMap(({ stories }) => stories) };
    const root = list([both, GROUPS[1]!]);
    fire(root.querySelector('.story-filter button'), 'click');
    choose(root, 'Country', 'DE');
    expect(outletsIn(root)).toEqual(['Elm', 'Elm']);
  });
});

describe('the menu of a story', () => {
  const tools = (saved: string[] = []) => ({
    save: vi.fn(),
    mute: vi.fn(),
    copyLink: vi.fn(),
    share: vi.fn(),
    saved: new Set(saved),
  });
  const drawn = (given: ReturnType<typeof tools>) =>
    render(
      <StoryToolsContext.Provider value={given}>
        <StoryList groups={GROUPS.slice(0, 1)} cast={[]} now={now} about="Ada Berg" />
      </StoryToolsContext.Provider>,
    );
  const press = (root: Element, label: string) =>
    fire([...root.querySelectorAll('.story-menu button')].find(button => textOf(button) === label)!, 'click');

  it('saves, copies, shares and mutes', () => {
    const given = tools();
    const root = drawn(given);
    const { url, title, outlet, published } = GROUPS[0]!.stories[0]!;
    press(root, 'Save for later');
    expect(given.save).toHaveBeenCalledWith({ url, title, outlet, published }, true);
    press(root, 'Copy link');
    expect(given.copyLink).toHaveBeenCalledWith(url);
    press(root, 'Share…');
    expect(given.share).toHaveBeenCalledWith({ url, title });
    press(root, 'Mute Oak');
    expect(given.mute).toHaveBeenCalledWith(GROUPS[0]!.stories[0]);
  });

  it('removes a story that is saved', () => {
    const given = tools(['https://Oak.example/']);
    press(drawn(given), 'Remove from saved');
    expect(given.save).toHaveBeenCalledWith(expect.anything(), false);
  });

  it('is left out where nothing can be done with stories', () => {
    expect(list().querySelector('.story-menu')).toBeNull();
  });
});

describe('saved stories', () => {
  it('are listed with a way to remove each', () => {
    const onSave = vi.fn();
    const saved = { ...makeStory(), savedAt: now };
    const root = render(<SavedStories stories={[saved]} now={now} onSave={onSave} />);
    expect(textOf(root.querySelector('summary'))).toBe('Saved for later 1');
    fire(root.querySelector('button'), 'click');
    expect(onSave).toHaveBeenCalledWith(saved, false);
  });

  it('take no room if there are none', () => {
    expect(textOf(render(<SavedStories stories={[]} now={now} onSave={vi.fn()} />))).toBe('');
  });
});

describe('two reports side by side', () => {
  const step = (outlet: string, names: string[]): TimelineStep => ({
    story: group(outlet, {}).stories[0]!,
    kind: 'event',
    outlets: [outlet],
    countries: [],
    names,
    added: [],
  });
  const steps = [step('Oak', ['Ada', 'Lind']), step('Elm', ['Lind', 'Nils']), step('Oak 2', ['Lind', 'Bo'])];

  it('are the first and the latest, with the names that only one has', () => {
    const root = render(<CompareReports steps={steps} now={now} />);
    expect(outletsIn(root)).toEqual(['Oak', 'Oak 2']);
    expect([...root.querySelectorAll('.story-why')].map(line => textOf(line))).toEqual([
      'Only here: Ada',
      'Only here: Bo',
      'In both: Lind',
    ]);
  });

  it('can be chosen', () => {
    const root = render(<CompareReports steps={steps} now={now} />);
    choose(root, 'Second report to compare', steps[1]!.story.url);
    expect(outletsIn(root)).toEqual(['Oak', 'Elm']);
  });

  it('need two outlets', () => {
    expect(textOf(render(<CompareReports steps={steps.slice(0, 1)} now={now} />))).toBe('');
  });
});
